import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeProgram } from '~/cli/make-program'
import { runKvar } from '../support/run-kvar'

let folder = ''
const environment = () => ({ KVAR_DATA: join(folder, 'data') })

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kvar-cli-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('help is there for every command and says what each does', async () => {
  const program = await makeProgram()
  const everyCommand = program.commands.flatMap((command) => [command, ...command.commands])
  expect(everyCommand.map((command) => command.name())).toEqual(
    expect.arrayContaining(['start', 'demo', 'migrate', 'wave', 'open', 'close', 'backup', 'doctor']),
  )
  for (const command of everyCommand) expect(command.description(), command.name()).not.toBe('')
  const shown = await runKvar(['wave', 'open', '--help'], environment())
  expect(shown).toMatchObject({ status: 0, errors: '' })
  expect(shown.output).toContain('Usage: kvar wave open')
})

test('words that mean nothing end with 2 and point to the help', async () => {
  const { status, errors, output } = await runKvar(['wave', 'opne'], environment())
  expect(status).toBe(2)
  expect(errors).toContain("unknown command 'opne'")
  expect(output).toBe('')
})

test('a setting that cannot be used is named with its remedy', async () => {
  const short = await runKvar(['migrate'], { ...environment(), KVAR_KEY: 'short' })
  expect(short).toMatchObject({ status: 1, output: '' })
  expect(short.errors).toContain('KVAR_KEY: must have at least 32 characters')
  const half = await runKvar(['migrate'], { ...environment(), REGISTER_URL: 'postgres://127.0.0.1/r' })
  expect(half.errors).toContain('REGISTER_URL and BOX_URL belong together')
})

test('a database that has not been migrated is not read, and the command says what to run', async () => {
  const { status, errors } = await runKvar(['wave', 'list'], environment())
  expect(status).toBe(1)
  expect(errors).toContain('npm run -s kvar -- migrate')
})

test('migrating twice does something once', async () => {
  expect((await runKvar(['migrate'], environment())).output).toContain('REGISTER 0001-ground')
  expect((await runKvar(['migrate'], environment())).output).toContain('Nothing to do')
})

test('a backup comes back in an empty folder, and never over what is there', async () => {
  await runKvar(['migrate'], environment())
  const file = join(folder, 'kvar.backup')
  expect((await runKvar(['backup', file], environment())).status).toBe(0)
  expect(await readdir(folder)).toEqual(expect.not.arrayContaining([expect.stringContaining('.kvar-backup')]))
  expect((await runKvar(['backup', file], environment())).errors).toContain('exists already')
  expect((await runKvar(['restore', file], environment())).errors).toContain('holds databases already')
  const empty = { KVAR_DATA: join(folder, 'other') }
  expect((await runKvar(['restore', file], empty)).status).toBe(0)
  expect((await runKvar(['doctor'], empty)).status).toBe(0)
})

test('a file that is no backup is refused and leaves nothing behind', async () => {
  const file = join(folder, 'letter.txt')
  await writeFile(file, 'Hej!')
  const { status, errors } = await runKvar(['restore', file], environment())
  expect(status).toBe(1)
  expect(errors).toContain('is no backup of Kvar')
  expect(await readdir(join(folder, 'data'))).toEqual([])
})

test('the doctor finds a key that others can read and a database that cannot be reached', async () => {
  await runKvar(['migrate'], environment())
  await chmod(join(folder, 'data.key'), 0o644)
  const open = await runKvar(['doctor'], environment())
  expect(open.status).toBe(1)
  expect(open.output).toContain('chmod 600')
  const away = await runKvar(['doctor'], {
    ...environment(),
    REGISTER_URL: 'postgres://kvar@127.0.0.1:1/register',
    BOX_URL: 'postgres://kvar@127.0.0.1:1/box',
  })
  expect(away.status).toBe(1)
  expect(away.output).toContain('REGISTER: connect ECONNREFUSED')
})
