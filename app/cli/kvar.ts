import { CommanderError } from 'commander'
import { SettingsFault } from '../env.server'
import { makeProgram } from './make-program'
import { CommandFault, say } from './terminal'

/** 0 done, 1 it went wrong and the line on standard error says why, 2 the words were off. */
async function main(): Promise<void> {
  try {
    const program = await makeProgram(process.argv[2])
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
