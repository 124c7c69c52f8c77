import type { Command } from 'commander'
import { readSettings } from '../../env.server'
import { readBackup } from '../backup-file'
import { print, say } from '../terminal'

export function restoreCommand(program: Command): void {
  program
    .command('restore')
    .argument('<file>', 'a file written by kvar backup')
    .description('unpack a backup into an empty data folder (KVAR_DATA)')
    .action(async (file: string) => {
      const settings = readSettings()
      await readBackup(file, settings.dataFolder)
      print(settings.dataFolder)
      say('Restored. Check it with: npm run -s kvar -- doctor')
    })
}
