import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, inject } from 'vitest'
import { type BoxDb, connectBox, connectRegister, type RegisterDb } from '#db/connect'
import { migrateBox, migrateRegister } from '#db/migrate'

export type Dialect = 'sqlite' | 'postgres'

export type TestDatabases = {
  readonly dialect: Dialect
  readonly register: RegisterDb
  readonly box: BoxDb
  /** What a server process needs to open the same databases. */
  readonly environment: Readonly<Record<string, string>>
  /** Where SQLite's files lie. */
  readonly folder: string
}

type Body = (database: {
  readonly dialect: Dialect
  /** Two fresh, migrated, empty databases; closed and removed after the test. */
  readonly open: () => Promise<TestDatabases>
}) => void

/** The same tests over both databases; nothing above db/dialects may tell them apart. */
export function eachDialect(title: string, body: Body): void {
  for (const dialect of ['sqlite', 'postgres'] as const)
    describe(`${title} (${dialect})`, () => {
      const cleanUp: (() => Promise<void>)[] = []
      afterEach(async () => {
        for (const step of cleanUp.splice(0).reverse()) await step()
      })
      body({ dialect, open: () => (dialect === 'sqlite' ? openSqlite(cleanUp) : openPostgres(cleanUp)) })
    })
}

export async function openSqlite(cleanUp: (() => Promise<void>)[]): Promise<TestDatabases> {
  const folder = await mkdtemp(join(tmpdir(), 'kvar-test-'))
  cleanUp.push(() => rm(folder, { recursive: true, force: true }))
  const register = connectRegister(join(folder, 'register.db'))
  const box = connectBox(join(folder, 'box.db'))
  cleanUp.push(async () => {
    await register.destroy()
    await box.destroy()
  })
  await migrateRegister(register)
  await migrateBox(box)
  return { dialect: 'sqlite', register, box, environment: { KVAR_DATA: folder }, folder }
}

export async function openPostgres(cleanUp: (() => Promise<void>)[]): Promise<TestDatabases> {
  const server = inject('postgresServer')
  const name = randomBytes(8).toString('hex')
  const folder = await mkdtemp(join(tmpdir(), 'kvar-test-'))
  cleanUp.push(() => rm(folder, { recursive: true, force: true }))
  await administer(server, [
    `create database register_${name} template register_template`,
    `create database box_${name} template box_template`,
  ])
  cleanUp.push(() =>
    administer(server, [
      `drop database register_${name} with (force)`,
      `drop database box_${name} with (force)`,
    ]),
  )
  const registerUrl = `${server}/register_${name}`
  const boxUrl = `${server}/box_${name}`
  const register = connectRegister(registerUrl)
  const box = connectBox(boxUrl)
  cleanUp.push(async () => {
    await register.destroy()
    await box.destroy()
  })
  const environment = { REGISTER_URL: registerUrl, BOX_URL: boxUrl, KVAR_DATA: folder }
  return { dialect: 'postgres', register, box, environment, folder }
}

async function administer(server: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Where REGISTER and BOX lie, for a process of its own. */
export function locationsOf({ dialect, folder, environment }: TestDatabases): readonly [string, string] {
  if (dialect === 'sqlite') return [join(folder, 'register.db'), join(folder, 'box.db')]
  return [environment['REGISTER_URL'] ?? '', environment['BOX_URL'] ?? '']
}
