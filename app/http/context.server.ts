import type { Databases } from '~/databases.server'
import type { Settings } from '~/env.server'

/** What every loader and action gets besides the request. */
export type KvarContext = {
  readonly databases: Databases
  readonly settings: Settings
  /** The Content-Security-Policy nonce of this response. */
  readonly nonce: string
  /** The clock: ISO instant. Routes hand it on; nothing below reads a clock of its own. */
  readonly now: () => string
  /** The day in Sweden, as an ISO date: it decides what is open. */
  readonly today: () => string
  /** Where the request comes from, as a keyed hash that lives as long as this process: for throttling alone. */
  readonly network: string
  /** What the first run must be given; `null` when there was an account already at the start. */
  readonly setupCode: string | null
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends KvarContext {}
  /** Loaders' values keep their types on the way to the page. */
  interface Future {
    v3_singleFetch: true
  }
}
