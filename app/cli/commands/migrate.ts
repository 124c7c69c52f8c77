import type { Command } from 'commander'
import { migrateBox, migrateRegister } from '#db/migrate'
import { closeDatabases, openDatabases } from '../../databases.server'
import { readSettings } from '../../env.server'
import { print } from '../terminal'

export function migrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('bring both databases up to date; does nothing when they are')
    .action(async () => {
      const databases = openDatabases(readSettings())
      try {
        const steps = [
          ...(await migrateRegister(databases.register)).map((name) => `REGISTER ${name}`),
          ...(await migrateBox(databases.box)).map((name) => `BOX ${name}`),
        ]
        for (const step of steps) print(step)
        if (steps.length === 0) print('Nothing to do: both databases are up to date.')
      } finally {
        await closeDatabases(databases)
      }
    })
}
