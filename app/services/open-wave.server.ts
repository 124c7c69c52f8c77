import type { LocalisedText } from '~/domain/instrument/localised-text'
import type { Wave, WaveId } from '~/domain/wave/wave'
import type { Installation } from './installation.server'

/** What HR decides when a wave opens; everything about anonymity is frozen from then on. The kind is the instrument's. */
export type WaveFrame = {
  readonly instrumentCode: string
  readonly instrumentVersion: number
  /** ISO dates. An exit batch has no closing date. */
  readonly opensOn: string
  readonly closesOn?: string | null
  /** Left out: made from kind, year and number ("avgang-2026-2"). */
  readonly waveId?: WaveId
  /** Left out: made as the id is ("Avgångsenkät 2026:2"). */
  readonly name?: LocalisedText
  /** 5 or more; left out 5. */
  readonly minimumCellSize?: number
  /** 10 or more, and not below `minimumCellSize`; left out 10. */
  readonly minimumDetailSize?: number
}

export type OpenWaveVerdict =
  | { readonly ok: true; readonly wave: Wave }
  | {
      readonly ok: false
      readonly reason:
        | 'unknownInstrument'
        | 'instrumentNotPublished'
        | 'waveIdTaken'
        | 'badDates'
        | 'cellSizeTooLow'
        | 'exitNeedsNoClosingDate'
    }

export type OpenWave = (installation: Installation, frame: WaveFrame) => Promise<OpenWaveVerdict>
