import type { Instrument } from '~/domain/instrument/instrument'
import type { Wave } from '~/domain/wave/wave'

/** Everything about a survey that is the same for everybody who answers it. */
export type Survey = {
  readonly wave: Wave
  readonly instrument: Instrument
  readonly municipality: Municipality
}

/** Who asks. `isDemo`: invented data, said on every page. */
export type Municipality = { readonly name: string; readonly isDemo: boolean }

/** What was filled in under a field name: nothing, one value or several. */
export type FilledIn = (fieldName: string) => readonly string[]
