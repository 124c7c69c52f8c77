import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectRegister } from '#db/connect'
import { addDays } from '~/domain/programme/swedish-holidays'
import { replaceProgramme } from '~/repositories/programme-repository.server'
import { aMunicipality } from '../factories/a-fieldwork'
import { aProgramme } from '../factories/a-programme'
import { runKvar } from '../support/run-kvar'

let folder = ''
const environment = () => ({ KVAR_DATA: join(folder, 'data') })
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kvar-people-'))
  await runKvar(['migrate'], environment())
  const register = connectRegister(join(folder, 'data', 'register.db'))
  await aMunicipality({ register })
  await replaceProgramme(register, aProgramme('rounds', { startsOn: addDays(today, 1) }))
  await register.destroy()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function bringIn(rows: readonly string[], ...words: readonly string[]) {
  const file = join(folder, 'people.csv')
  const header = 'anstallningsnummer;namn;epost;enhet;anstalld_fran;anstalld_till'
  await writeFile(file, Buffer.from([header, ...rows].join('\r\n'), 'latin1'))
  return runKvar(['people', 'import', file, ...words], environment())
}

test('the list of people comes in by the command, looked at first', async () => {
  const anna = '1;Åsa Öberg;asa@x.se;centrum-barn;2020-01-01;'
  const looked = await bringIn([anna], '--preview')
  expect(looked).toMatchObject({ status: 0 })
  expect(looked.output).toContain('1 would be new')
  expect(looked.errors).toContain('Line 2: 1 new')
  expect((await bringIn([anna])).output).toContain('1 is new')
  expect((await bringIn([anna])).output).toContain('1 is unchanged')
  const wrong = await bringIn([anna.replace('@', ' '), '2;Bo;;centrum-barn;2020-01-01;2019-01-01'])
  expect(wrong).toMatchObject({ status: 1, output: '' })
  expect(wrong.errors).toContain('Line 2, column epost: “asa x.se” is not an e-mail address')
  expect(wrong.errors).toContain('Line 3, column anstalld_till: The employment ends 2019-01-01')
  const other = '2;Bo Ek;bo@x.se;ost-barn;2020-01-01;'
  expect((await bringIn([other], '--remove-missing')).output).toContain('1 removed')
})

test('what the programmes have to do is listed, and done by hand', async () => {
  const listed = await runKvar(['jobs', 'list'], environment())
  expect(listed).toMatchObject({ status: 0, errors: '' })
  expect(listed.output).toMatch(/coming {2}\d{4}-\d{2}-\d{2} 08:00 {2}open a round {2,}puls/)
  expect(await runKvar(['jobs', 'run'], environment())).toMatchObject({
    status: 0,
    output: '',
    errors: 'Nothing is due.\n',
  })
})
