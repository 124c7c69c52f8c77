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
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends KvarContext {}
}
