import type { Command } from 'commander'
import { migrateBox, migrateRegister } from '#db/migrate'
import { closeDatabases, openDatabases } from '../../databases.server'
import { readSettings } from '../../env.server'
import { buildIfNeeded, runServer } from '../server-build'

export function startCommand(program: Command): void {
  program
    .command('start')
    .description('start the server: build if needed, migrate, serve')
    .action(async () => {
      const settings = readSettings({ ...process.env, NODE_ENV: 'production', KVAR_DEMO: '0' })
      await buildIfNeeded()
      const databases = openDatabases(settings)
      try {
        await migrateRegister(databases.register)
        await migrateBox(databases.box)
      } finally {
        await closeDatabases(databases)
      }
      process.exitCode = await runServer({ KVAR_DEMO: '0' })
    })
}
