import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { closeDatabases, openDatabases } from '../../databases.server'
import { demoKey, readSettings } from '../../env.server'
import { invitationLink } from '~/http/paths'
import { demoAccounts } from '../demo/demo-accounts'
import { seedDemo } from '../demo/seed-demo'
import { buildIfNeeded, runServer } from '../server-build'
import { print, say } from '../terminal'

const linkFile = 'answer-link'

export function demoCommand(program: Command): void {
  program
    .command('demo')
    .option('--fresh', 'throw the demo data away and make them anew')
    .option('--no-start', 'make the data, but do not start the server')
    .description('start Kvar with an invented municipality; everything in it is made up')
    .action(async ({ fresh = false, start }: { fresh?: boolean; start: boolean }) => {
      const folder = resolve(process.env['KVAR_DATA'] ?? './data-demo')
      const environment = { KVAR_DEMO: '1', KVAR_DATA: folder }
      const { origin } = readSettings({ ...process.env, ...environment })
      if (start) await buildIfNeeded()
      if (fresh) await rm(folder, { recursive: true, force: true })
      if (!existsSync(join(folder, 'register.db'))) await makeDemo(folder, origin)
      await printWelcome(folder, origin)
      if (start) process.exitCode = await runServer(environment)
    })
}

/** In a folder of its own until it is finished, so that a demo that was cut off is not taken for a whole one. */
async function makeDemo(folder: string, origin: string): Promise<void> {
  say('Making up a municipality, its staff and their answers (once; about half a minute) …')
  const part = `${folder}.part`
  await rm(part, { recursive: true, force: true })
  await mkdir(part, { recursive: true })
  const databases = openDatabases({
    dataFolder: part,
    registerLocation: join(part, 'register.db'),
    boxLocation: join(part, 'box.db'),
  })
  try {
    const waiting = await seedDemo({ ...databases, key: demoKey }, { now: new Date().toISOString(), origin })
    if (waiting !== undefined)
      await writeFile(join(part, linkFile), `${waiting.invitation.waveId} ${waiting.code}\n`)
  } finally {
    await closeDatabases(databases)
  }
  await rename(part, folder)
}

async function printWelcome(folder: string, origin: string): Promise<void> {
  print('')
  print(`  Kvar, demo        ${origin}`)
  for (const { email, password, post } of demoAccounts)
    print(
      `  sign in           ${email}  /  ${password}   (${post.role === 'hrCity' ? 'the whole city' : 'one district'})`,
    )
  const link = await readFile(join(folder, linkFile), 'utf8').catch(() => '')
  const [wave, code] = link.trim().split(' ')
  if (wave !== undefined && code !== undefined)
    print(`  answer a survey   ${invitationLink(origin, wave, code)}`)
  print('')
}
