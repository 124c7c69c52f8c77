import type { AnswerSheet } from '~/domain/ballot/answer'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import type { Background } from '~/domain/invitation/background'
import type { Wave, WaveId } from '~/domain/wave/wave'
import type { Installation } from './installation.server'

export type ImportWaveVerdict =
  | { readonly ok: true; readonly wave: Wave; readonly responses: number }
  | {
      readonly ok: false
      readonly reason:
        | 'unknownInstrument'
        | 'instrumentNotPublished'
        | 'waveIdTaken'
        | 'badDates'
        | 'cellSizeTooLow'
        | 'tooFewAnswers'
    }
  /** Positions in `answers`, from 0, of sheets that do not fit the instrument. */
  | { readonly ok: false; readonly reason: 'invalidSheets'; readonly positions: readonly number[] }

/** Earlier answers become a closed wave by the same rollup and release; all of it or nothing. */
export type ImportWave = (
  installation: Installation,
  input: {
    readonly waveId: WaveId
    readonly name: LocalisedText
    readonly instrumentCode: string
    readonly instrumentVersion: number
    readonly opensOn: string
    readonly closesOn: string
    readonly minimumCellSize?: number
    readonly minimumDetailSize?: number
    readonly answers: readonly { readonly background: Background; readonly sheet: AnswerSheet }[]
  },
) => Promise<ImportWaveVerdict>
