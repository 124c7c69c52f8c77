import { Command } from 'commander'

type AddCommand = (program: Command) => void

/** Every command by its name. Only what was asked for is read in: a program that starts at once is used. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  start: async () => (await import('./commands/start')).startCommand,
  demo: async () => (await import('./commands/demo')).demoCommand,
  migrate: async () => (await import('./commands/migrate')).migrateCommand,
  account: async () => (await import('./commands/account')).accountCommand,
  organisation: async () => (await import('./commands/organisation')).organisationCommand,
  people: async () => (await import('./commands/people')).peopleCommand,
  instrument: async () => (await import('./commands/instrument')).instrumentCommand,
  wave: async () => (await import('./commands/wave')).waveCommand,
  jobs: async () => (await import('./commands/jobs')).jobsCommand,
  'import-answers': async () => (await import('./commands/import-answers')).importAnswersCommand,
  'import-register': async () => (await import('./commands/import-register')).importRegisterCommand,
  retention: async () => (await import('./commands/retention')).retentionCommand,
  release: async () => (await import('./commands/release')).releaseCommand,
  analysis: async () => (await import('./commands/analysis')).analysisCommand,
  trend: async () => (await import('./commands/trend')).trendCommand,
  backup: async () => (await import('./commands/backup')).backupCommand,
  restore: async () => (await import('./commands/restore')).restoreCommand,
  doctor: async () => (await import('./commands/doctor')).doctorCommand,
}

/** The `kvar` command: what the pages do, without a browser. `named`: the command asked for; all of them without. */
export async function makeProgram(named?: string): Promise<Command> {
  const program = new Command('kvar')
    .description(
      'Exit and pulse surveys for socialsekreterare: anonymous by construction, honest about uncertainty.',
    )
    .showHelpAfterError('(kvar --help shows what there is)')
    .exitOverride()
  const one = named === undefined ? undefined : commands[named]
  for (const load of one === undefined ? Object.values(commands) : [one]) (await load())(program)
  return program
}
