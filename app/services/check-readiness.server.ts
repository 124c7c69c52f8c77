import { statfs } from 'node:fs/promises'
import { boxMigrationStatus, type MigrationStatus, registerMigrationStatus } from '#db/migrate'
import type { Databases } from '~/databases.server'
import { holdAccounts } from '~/repositories/account-repository.server'

const leastFreeShare = 0.05

/** Whether people can be served: both schemas are this version's, REGISTER takes writes, the disk has room. */
export async function checkReadiness(databases: Databases, dataFolder: string): Promise<boolean> {
  if (!(await schemasOf(databases)).every(isCurrent)) return false
  await tryToWrite(databases)
  const disk = await statfs(dataFolder)
  return disk.bavail / disk.blocks > leastFreeShare
}

/** A server does not start on the tables of another version. */
export async function requireCurrentSchema(databases: Databases): Promise<void> {
  const statuses = await schemasOf(databases)
  if (statuses.some(({ unknown }) => unknown.length > 0))
    throw new Error('the databases have a newer schema than this version of Kvar. Use the newer version.')
  if (!statuses.every(isCurrent))
    throw new Error('the databases are not up to date. Run first: npm run -s kvar -- migrate')
}

async function schemasOf({ register, box }: Databases): Promise<MigrationStatus[]> {
  return [await registerMigrationStatus(register), await boxMigrationStatus(box)]
}

function isCurrent(status: MigrationStatus): boolean {
  return status.pending.length === 0 && status.unknown.length === 0
}

/** Writes and takes it back; throws when the database cannot be written. */
async function tryToWrite({ register }: Databases): Promise<void> {
  await register
    .transaction()
    .execute(async (trx) => {
      await holdAccounts(trx)
      throw new TakenBack()
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error
    })
}

class TakenBack extends Error {}
