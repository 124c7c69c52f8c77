import { isUnavailable } from '#db/dialects/is-unavailable'

/** A database that cannot be reached is not a fault of the page: 503, to be tried again, and a line for the operator. */
export async function orUnavailable<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked
  } catch (error) {
    if (!isUnavailable(error)) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    process.stderr.write(`${JSON.stringify({ level: 'error', event: 'database unavailable', code })}\n`)
    throw new Response(null, { status: 503, statusText: 'Service Unavailable' })
  }
}
