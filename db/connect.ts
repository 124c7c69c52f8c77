import { CamelCasePlugin, Kysely } from 'kysely'
import { postgresDialect } from './dialects/postgres-dialect'
import { sqliteDialect } from './dialects/sqlite-dialect'
import type { BoxSchema } from './schema/box'
import type { RegisterSchema } from './schema/register'

/** `postgres://…` for a server; anything else is the path of a SQLite file. */
function connect<Schema>(location: string): Kysely<Schema> {
  const isPostgres = /^postgres(ql)?:\/\//.test(location)
  return new Kysely<Schema>({
    dialect: isPostgres ? postgresDialect(location) : sqliteDialect({ filename: location }),
    plugins: [new CamelCasePlugin()],
  })
}

export type RegisterDb = Kysely<RegisterSchema>
export type BoxDb = Kysely<BoxSchema>

export function connectRegister(location: string): RegisterDb {
  return connect<RegisterSchema>(location)
}

export function connectBox(location: string): BoxDb {
  return connect<BoxSchema>(location)
}
