import type { FormFaults } from './form-fault'

export type NewWaveRefusal =
  | 'unknownInstrument'
  | 'instrumentNotPublished'
  | 'waveIdTaken'
  | 'badDates'
  | 'cellSizeTooLow'
  | 'exitNeedsNoClosingDate'

/** Why a wave was not opened, and what had been filled in. */
export type NewWaveResult = {
  readonly given: Readonly<Record<string, string>>
  readonly faults: FormFaults
  readonly refused: NewWaveRefusal | 'onlyOneName' | 'openedMeanwhile' | null
}
