import { boxMigrationStatus, registerMigrationStatus } from '#db/migrate'
import { closeDatabases, type Databases, openDatabases } from '../databases.server'
import { readSettings, type Settings } from '../env.server'
import { CommandFault } from './terminal'

export type Installation = { readonly databases: Databases; readonly settings: Settings }

/** Opens this installation's databases for one command and closes them whatever happens. */
export async function withInstallation<R>(use: (installation: Installation) => Promise<R>): Promise<R> {
  const settings = readSettings()
  const databases = openDatabases(settings)
  try {
    await requireSchema(databases)
    return await use({ databases, settings })
  } finally {
    await closeDatabases(databases)
  }
}

async function requireSchema(databases: Databases): Promise<void> {
  const statuses = [
    await registerMigrationStatus(databases.register),
    await boxMigrationStatus(databases.box),
  ]
  if (statuses.some((status) => status.unknown.length > 0))
    throw new CommandFault(
      'The databases have a newer schema than this version of Kvar. Use the newer version.',
    )
  if (statuses.some((status) => status.pending.length > 0))
    throw new CommandFault('The databases are not up to date. Run first: npm run -s kvar -- migrate')
}

/** Today in Sweden: the day that decides what is open. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
}
