import { type CompiledQuery, type DatabaseConnection, type QueryResult } from 'kysely'
import sqlite3 from 'sqlite3'

/** What every connection must answer before it is used. WAL reopens with `synchronous=NORMAL` under some bindings. */
const pragmas = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  secure_delete: 1,
  busy_timeout: 5000,
  trusted_schema: 0,
  temp_store: 2,
} as const

const mostStatementsKept = 200

type Prepared = { readonly statement: sqlite3.Statement; readonly returnsRows: boolean }

/** One connection of the npm package `sqlite3`, its calls as promises. Never used by two callers at once. */
export class SqliteConnection implements DatabaseConnection {
  readonly #database: sqlite3.Database
  readonly #prepared = new Map<string, Prepared>()

  private constructor(database: sqlite3.Database) {
    this.#database = database
  }

  static async open(filename: string, access: 'write' | 'read'): Promise<SqliteConnection> {
    const mode = access === 'write' ? sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE : sqlite3.OPEN_READONLY
    const database = await new Promise<sqlite3.Database>((resolve, reject) => {
      const opened: sqlite3.Database = new sqlite3.Database(filename, mode, (error) =>
        error === null ? resolve(opened) : reject(named(error, filename)),
      )
    })
    const connection = new SqliteConnection(database)
    await connection.#setPragmas(filename)
    return connection
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { statement, returnsRows } = await this.#prepare(query.sql)
    if (returnsRows) return { rows: await all<R>(statement, query.parameters) }
    const { changes, lastId } = await run(statement, query.parameters)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastId) }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }

  execute(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#database.exec(sql, (error) => (error === null ? resolve() : reject(error)))
    })
  }

  pragma(name: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#database.get(`pragma ${name}`, (error: Error | null, row: Record<string, unknown> | undefined) =>
        error === null ? resolve(row === undefined ? undefined : Object.values(row)[0]) : reject(error),
      )
    })
  }

  async close(): Promise<void> {
    for (const { statement } of this.#prepared.values()) await finalize(statement)
    this.#prepared.clear()
    await new Promise<void>((resolve, reject) => {
      this.#database.close((error) => (error === null ? resolve() : reject(error)))
    })
  }

  async #setPragmas(filename: string): Promise<void> {
    for (const [name, value] of Object.entries(pragmas)) await this.pragma(`${name} = ${value}`)
    for (const [name, wanted] of Object.entries(pragmas)) {
      const actual = await this.pragma(name)
      const inMemory = filename === ':memory:' && name === 'journal_mode'
      if (!inMemory && actual !== wanted)
        throw new Error(`${filename}: pragma ${name} is ${String(actual)}, but must be ${wanted}`)
    }
  }

  async #prepare(sql: string): Promise<Prepared> {
    const kept = this.#prepared.get(sql)
    if (kept !== undefined) return kept
    const statement = await new Promise<sqlite3.Statement>((resolve, reject) => {
      const made: sqlite3.Statement = this.#database.prepare(sql, (error: Error | null) =>
        error === null ? resolve(made) : reject(error),
      )
    })
    const prepared = { statement, returnsRows: returnsRows(sql) }
    if (this.#prepared.size >= mostStatementsKept) await this.#forgetOldest()
    this.#prepared.set(sql, prepared)
    return prepared
  }

  async #forgetOldest(): Promise<void> {
    const oldest = this.#prepared.entries().next().value
    if (oldest === undefined) return
    this.#prepared.delete(oldest[0])
    await finalize(oldest[1].statement)
  }
}

function returnsRows(sql: string): boolean {
  return /^\s*(select|with|pragma|explain|values)\b/i.test(sql) || /\breturning\b/i.test(sql)
}

function all<R>(statement: sqlite3.Statement, parameters: readonly unknown[]): Promise<R[]> {
  return new Promise((resolve, reject) => {
    statement.all(parameters, (error: Error | null, rows: R[]) =>
      error === null ? resolve(rows) : reject(error),
    )
  })
}

function run(
  statement: sqlite3.Statement,
  parameters: readonly unknown[],
): Promise<{ changes: number; lastId: number }> {
  return new Promise((resolve, reject) => {
    statement.run(parameters, function (this: sqlite3.RunResult, error: Error | null) {
      if (error === null) resolve({ changes: this.changes, lastId: this.lastID })
      else reject(error)
    })
  })
}

function finalize(statement: sqlite3.Statement): Promise<void> {
  return new Promise((resolve) => statement.finalize(() => resolve()))
}

function named(error: Error, filename: string): Error {
  return new Error(`${filename}: cannot be opened (${error.message})`, { cause: error })
}
