import type { Instrument } from '~/domain/instrument/instrument'
import type { Wave } from '~/domain/wave/wave'

/** Everything about a survey that is the same for everybody who answers it. */
export type Survey = {
  readonly wave: Wave
  readonly instrument: Instrument
  readonly municipality: Municipality
  /** The code of an earlier wave that staff may read about; `null` where there is none. */
  readonly published: string | null
}

/** Who asks. `isDemo`: invented data, said on every page. */
export type Municipality = { readonly name: string; readonly isDemo: boolean }

/** What was filled in under a field name: nothing, one value or several. */
export type FilledIn = (fieldName: string) => readonly string[]
