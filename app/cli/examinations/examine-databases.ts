import { type Kysely, sql } from 'kysely'
import { integrityFaults, isSqlite } from '#db/dialects/copy-database'
import { boxMigrationStatus, type MigrationStatus, registerMigrationStatus } from '#db/migrate'
import type { Databases } from '../../databases.server'
import type { Finding } from './finding'

/** Both databases: reached, of the right schema, sound inside, and not writing answers to a log. */
export async function examineDatabases({ register, box }: Databases): Promise<Finding[]> {
  return [
    ...(await examineDatabase('REGISTER', register, () => registerMigrationStatus(register))),
    ...(await examineDatabase('BOX', box, () => boxMigrationStatus(box))),
  ]
}

async function examineDatabase<S>(
  name: 'REGISTER' | 'BOX',
  db: Kysely<S>,
  statusOf: () => Promise<MigrationStatus>,
): Promise<Finding[]> {
  try {
    const settings = name === 'BOX' && !isSqlite(db) ? await logFindings(db) : []
    return [schemaFinding(name, await statusOf()), orderFinding(name, await integrityFaults(db)), ...settings]
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    const remedy = 'is the server up, the address right, the folder writable? See README, Settings'
    return [{ subject: name, verdict: 'fault', found, remedy }]
  }
}

function orderFinding(name: string, faults: readonly string[]): Finding {
  const [first] = faults
  const subject = `${name} order`
  return first === undefined
    ? { subject, verdict: 'fine', found: 'sound' }
    : { subject, verdict: 'fault', found: first, remedy: 'restore the latest backup' }
}

function schemaFinding(name: string, status: MigrationStatus): Finding {
  const subject = `${name} schema`
  if (status.unknown.length > 0)
    return {
      subject,
      verdict: 'fault',
      found: `newer than this Kvar: ${status.unknown.join(', ')}`,
      remedy: 'use the newer version of Kvar',
    }
  if (status.pending.length > 0)
    return {
      subject,
      verdict: 'fault',
      found: `not applied: ${status.pending.join(', ')}`,
      remedy: 'npm run -s kvar -- migrate',
    }
  return { subject, verdict: 'fine', found: status.applied.at(-1) ?? 'empty' }
}

/** Settings of a PostgreSQL server without which answers, or the order they came in, would stay in its logs. */
const quiet = {
  log_statement: 'none',
  log_min_duration_statement: '-1',
  track_commit_timestamp: 'off',
  archive_mode: 'off',
  wal_recycle: 'off',
} as const

async function logFindings<S>(db: Kysely<S>): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [name, wanted] of Object.entries(quiet)) {
    const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(db)
    const value = rows[0]?.value ?? ''
    findings.push(
      value === wanted
        ? { subject: `BOX ${name}`, verdict: 'fine', found: value }
        : {
            subject: `BOX ${name}`,
            verdict: 'fault',
            found: value,
            remedy: `alter system set ${name} = '${wanted}'; then reload the server`,
          },
    )
  }
  return findings
}
