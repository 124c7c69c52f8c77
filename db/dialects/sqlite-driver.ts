import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SelectQueryNode,
} from 'kysely'
import { Mutex } from './mutex'
import { SqliteConnection } from './sqlite-connection'

export type SqliteSettings = {
  /** A path, or ":memory:" (one connection, for tests). */
  readonly filename: string
  readonly readers?: number
}

/**
 * One connection writes, behind a mutex; plain selects outside a transaction go to a reader, so that a page
 * never waits for a write. A transaction holds the writer from its start to its end.
 */
export class SqliteDriver implements Driver {
  readonly #settings: SqliteSettings
  readonly #writing = new Mutex()
  #writer: SqliteConnection | undefined
  #readers: SqliteConnection[] = []
  #freeReaders: SqliteConnection[] = []
  readonly #waitingForReader: ((reader: SqliteConnection) => void)[] = []

  constructor(settings: SqliteSettings) {
    this.#settings = settings
  }

  async init(): Promise<void> {
    const { filename, readers = 4 } = this.#settings
    this.#writer = await SqliteConnection.open(filename, 'write')
    if (filename === ':memory:') return
    this.#readers = await Promise.all(
      Array.from({ length: readers }, () => SqliteConnection.open(filename, 'read')),
    )
    this.#freeReaders = [...this.#readers]
  }

  acquireConnection(): Promise<DatabaseConnection> {
    return Promise.resolve(new RoutedConnection(this))
  }

  async beginTransaction(connection: RoutedConnection): Promise<void> {
    await connection.begin()
  }

  async commitTransaction(connection: RoutedConnection): Promise<void> {
    await connection.end('commit')
  }

  async rollbackTransaction(connection: RoutedConnection): Promise<void> {
    await connection.end('rollback')
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    const release = await this.#writing.acquire()
    await Promise.all(this.#readers.map((reader) => reader.close()))
    await this.#writer?.close()
    this.#readers = []
    this.#freeReaders = []
    this.#writer = undefined
    release()
  }

  lockWriter(): Promise<() => void> {
    return this.#writing.acquire()
  }

  get writer(): SqliteConnection {
    if (this.#writer === undefined) throw new Error(`${this.#settings.filename}: the database is closed`)
    return this.#writer
  }

  get hasReaders(): boolean {
    return this.#readers.length > 0
  }

  async withReader<R>(use: (reader: SqliteConnection) => Promise<R>): Promise<R> {
    const reader =
      this.#freeReaders.pop() ??
      (await new Promise<SqliteConnection>((resolve) => this.#waitingForReader.push(resolve)))
    try {
      return await use(reader)
    } finally {
      const next = this.#waitingForReader.shift()
      if (next === undefined) this.#freeReaders.push(reader)
      else next(reader)
    }
  }
}

/** What Kysely holds: it decides statement by statement which real connection does the work. */
class RoutedConnection implements DatabaseConnection {
  readonly #driver: SqliteDriver
  #releaseWriter: (() => void) | undefined

  constructor(driver: SqliteDriver) {
    this.#driver = driver
  }

  async begin(): Promise<void> {
    this.#releaseWriter = await this.#driver.lockWriter()
    try {
      await this.#driver.writer.execute('begin immediate')
    } catch (error) {
      this.#release()
      throw error
    }
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    try {
      await this.#driver.writer.execute(how)
    } catch (error) {
      // What could not be committed is rolled back by Kysely. On a full or broken disk SQLite has done so already.
      if (how === 'commit' || !isOver(error)) throw error
    } finally {
      if (how === 'rollback') this.#release()
    }
    this.#release()
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#releaseWriter !== undefined) return this.#driver.writer.executeQuery<R>(query)
    if (SelectQueryNode.is(query.query) && this.#driver.hasReaders)
      return this.#driver.withReader((reader) => reader.executeQuery<R>(query))
    const release = await this.#driver.lockWriter()
    try {
      return await this.#driver.writer.executeQuery<R>(query)
    } finally {
      release()
    }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }

  #release(): void {
    this.#releaseWriter?.()
    this.#releaseWriter = undefined
  }
}

function isOver(error: unknown): boolean {
  return error instanceof Error && error.message.includes('no transaction is active')
}
