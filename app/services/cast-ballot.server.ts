import type { Installation } from './installation.server'

export type CastVerdict =
  /** `receipt`: "XXXX-XXXX", the same at every retry, stored nowhere. */
  | { readonly ok: true; readonly receipt: string }
  | {
      readonly ok: false
      readonly reason:
        | 'unknownCode'
        | 'alreadyAnswered'
        | 'withdrawn'
        | 'tooEarly'
        | 'waveClosed'
        | 'invalidSheet'
        /** Too many at once: try again in a moment (503). Nothing has been stored. */
        | 'busy'
        /** A database cannot be reached or written (503). Nothing has been acknowledged; the same sheet may be cast again. */
        | 'unavailable'
    }

export type CastBallot = (
  installation: Installation,
  input: {
    readonly code: string
    /** A complete sheet, as `completeSheet` gives it; checked again here. */
    readonly sheet: unknown
    /** 128 random bits in hex (32 characters), made when the person starts, carried by the pages, stored nowhere. */
    readonly nonce: string
    readonly today: string
  },
) => Promise<CastVerdict>
