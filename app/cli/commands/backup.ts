import type { Command } from 'commander'
import { writeBackup } from '../backup-file'
import { withInstallation } from '../open-installation'
import { CommandFault, print, say } from '../terminal'

export function backupCommand(program: Command): void {
  program
    .command('backup')
    .argument('<file>', 'the file to write, for example kvar-2026-11-21.backup')
    .description('write both databases into one file, while the server runs (SQLite)')
    .action((file: string) =>
      withInstallation(async ({ databases, settings }) => {
        if (/^postgres/.test(settings.registerLocation))
          throw new CommandFault(
            'These databases are PostgreSQL: use pg_dump, once for each of the two, and keep them apart.',
          )
        say('Copying both databases …')
        await writeBackup(databases, file)
        print(file)
        say(
          `Keep the key apart from it (${settings.keySource}). Without the key an open wave cannot be closed.`,
        )
      }),
    )
}
