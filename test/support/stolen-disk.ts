import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { TestDatabases } from './each-dialect'

/** Every file that a thief of the disk holds. */
export type StolenDisk = readonly { readonly name: string; readonly bytes: Buffer }[]

/**
 * All files of both databases as they lie on disk. On PostgreSQL: the tables' files of both; its own log (`pg_wal`)
 * only when asked for, since it lists what was written in the order of writing (README, "What a stolen copy gives").
 */
export async function stealDisk(databases: TestDatabases, { withLog = true } = {}): Promise<StolenDisk> {
  if (databases.dialect === 'sqlite') return filesIn(databases.folder)
  const folders = await Promise.all([databases.register, databases.box].map(folderOf))
  const [first] = folders
  if (first === undefined) throw new Error('there are two databases')
  await sql`checkpoint`.execute(databases.box)
  const tables = await Promise.all(folders.map(({ data, oid }) => filesIn(join(data, 'base', oid))))
  return [...tables.flat(), ...(withLog ? await filesIn(join(first.data, 'pg_wal')) : [])]
}

/** Waits until the box has been shaken: a slow machine puts it off, and a fast one does it with every ballot. */
export async function shaken(databases: TestDatabases): Promise<void> {
  if (databases.dialect === 'sqlite') return
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { rows } = await sql<{
      stamps: number
    }>`select count(distinct xmin::text) as stamps from ballot_slot`.execute(databases.box)
    if (rows[0]?.stamps === 1) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the box was not shaken within ten seconds')
}

export function contains(disk: StolenDisk, needle: string | Uint8Array): boolean {
  const bytes = Buffer.from(needle)
  return disk.some((file) => file.bytes.includes(bytes))
}

/** Where on the disk something lies: the first place in the first file that holds it. */
export function placeOf(disk: StolenDisk, needle: Uint8Array): number {
  let before = 0
  for (const { bytes } of disk) {
    const at = bytes.indexOf(needle)
    if (at >= 0) return before + at
    before += bytes.length
  }
  return -1
}

async function folderOf(
  db: TestDatabases['register'] | TestDatabases['box'],
): Promise<{ data: string; oid: string }> {
  const { rows } = await sql<{
    data: string
    oid: string
  }>`select current_setting('data_directory') as data, oid::text as oid from pg_database where datname = current_database()`.execute(
    db,
  )
  const [row] = rows
  if (row === undefined) throw new Error('PostgreSQL does not say where it lies')
  return row
}

async function filesIn(folder: string): Promise<StolenDisk> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
  const files = await Promise.all(
    names.sort().map(async (name) => {
      // PostgreSQL removes files at any moment.
      const bytes = await readFile(join(folder, name)).catch(() => undefined)
      return bytes === undefined ? [] : [{ name, bytes }]
    }),
  )
  return files.flat()
}
