/** SQLite: no room, broken disk, locked by another process, file gone or read-only. */
const sqliteCodes = new Set([
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
  'SQLITE_PROTOCOL',
])
/** Connection lost, out of room or connections, stopped or starting by its operator, I/O error, rolled back by others. */
const postgresClasses = /^(08|53|57P0|58|40|25006)/
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
  'ENOSPC',
])
/** What `pg` says without a code. */
const postgresMessages = /timeout exceeded when trying to connect|Connection terminated|connection is closed/i

/** Whether an error means that the database cannot do its work now, though nothing is wrong with what was asked. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.cause !== undefined && isUnavailable(error.cause)) return true
  if (error instanceof AggregateError && error.errors.some(isUnavailable)) return true
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (sqliteCodes.has(code) || networkCodes.has(code)) return true
  return postgresClasses.test(code) || postgresMessages.test(error.message)
}
