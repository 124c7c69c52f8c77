import { Command, CommanderError } from 'commander'
import { SettingsFault } from '../env.server'
import { accountCommand } from './commands/account'
import { analysisCommand } from './commands/analysis'
import { backupCommand } from './commands/backup'
import { demoCommand } from './commands/demo'
import { doctorCommand } from './commands/doctor'
import { migrateCommand } from './commands/migrate'
import { releaseCommand } from './commands/release'
import { startCommand } from './commands/start'
import { waveCommand } from './commands/wave'
import { CommandFault, say } from './terminal'

/** The `kvar` command: what the pages do, without a browser. */
const program = new Command('kvar')
  .description(
    'Exit and pulse surveys for socialsekreterare: anonymous by construction, honest about uncertainty.',
  )
  .showHelpAfterError('(kvar --help shows what there is)')
  .exitOverride()

for (const add of [
  startCommand,
  demoCommand,
  migrateCommand,
  accountCommand,
  waveCommand,
  releaseCommand,
  analysisCommand,
  backupCommand,
  doctorCommand,
])
  add(program)

/** 0 done, 1 it went wrong and the line on standard error says why, 2 the words were off. */
async function main(): Promise<void> {
  try {
    await program.parseAsync()
  } catch (error) {
    process.exitCode = exitStatusOf(error)
  }
}

function exitStatusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof CommandFault || error instanceof SettingsFault) say(`kvar: ${error.message}`)
  else say(`kvar: ${error instanceof Error ? error.message : String(error)}`)
  return 1
}

// Whoever reads our output may stop reading: `kvar release show … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

await main()
