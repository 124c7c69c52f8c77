import { setImmediate } from 'node:timers/promises'
import { validateSheet } from '~/domain/ballot/answer-sheet-check'
import type { AnswerSheet } from '~/domain/ballot/answer'
import type { Ballot } from '~/domain/ballot/ballot'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import type { Background } from '~/domain/invitation/background'
import { checkWaveFrame, type WaveFrameProblem } from '~/domain/wave/check-wave-frame'
import { noFrame, type SamplingFrame } from '~/domain/wave/sampling-frame'
import { lowestCellSize, lowestDetailSize, type Wave, type WaveId } from '~/domain/wave/wave'
import { findInstrument } from '~/repositories/instrument-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { hasRelease } from '~/repositories/release-repository.server'
import { deleteWave, findWave, insertWave, markClosed } from '~/repositories/wave-repository.server'
import type { Installation } from './installation.server'
import { makeResults, storeResults } from './make-results.server'
import type { OpenedBallots } from './open-box.server'

export type ImportedWave = {
  readonly waveId: WaveId
  readonly name: LocalisedText
  readonly instrumentCode: string
  readonly instrumentVersion: number
  /** ISO dates. */
  readonly opensOn: string
  readonly closesOn: string
  readonly minimumCellSize?: number
  readonly minimumDetailSize?: number
  /** How many were asked; left out where it is not known. */
  readonly frame?: SamplingFrame
  readonly answers: readonly { readonly background: Background; readonly sheet: AnswerSheet }[]
}

export type ImportWaveVerdict =
  | { readonly ok: true; readonly wave: Wave; readonly responses: number }
  | {
      readonly ok: false
      readonly reason:
        | 'unknownInstrument'
        | 'instrumentNotPublished'
        | 'waveIdTaken'
        | 'tooFewAnswers'
        | Exclude<WaveFrameProblem, 'exitNeedsNoClosingDate'>
    }
  /** Positions in `answers`, from 0, of sheets that do not fit the instrument. */
  | { readonly ok: false; readonly reason: 'invalidSheets'; readonly positions: readonly number[] }

/** Earlier answers become a closed wave by the same counting and the same release; all of it or nothing. */
export async function importWave(
  installation: Installation,
  imported: ImportedWave,
): Promise<ImportWaveVerdict> {
  const { register, box } = installation
  const { answers, opensOn, closesOn, instrumentCode, instrumentVersion, waveId, name } = imported
  const stored = await findInstrument(register, instrumentCode, instrumentVersion)
  if (stored === undefined) return { ok: false, reason: 'unknownInstrument' }
  if (stored.publishedOn === null) return { ok: false, reason: 'instrumentNotPublished' }
  const { instrument } = stored
  const minimumCellSize = imported.minimumCellSize ?? lowestCellSize
  const minimumDetailSize = imported.minimumDetailSize ?? Math.max(lowestDetailSize, minimumCellSize)
  const sizes = { minimumCellSize, minimumDetailSize }
  // That an exit batch has no closing date beforehand says nothing about one that was closed long ago.
  const problem = checkWaveFrame({ kind: 'other', opensOn, closesOn, ...sizes })
  if (problem === 'badDates' || problem === 'cellSizeTooLow') return { ok: false, reason: problem }
  if (answers.length < minimumCellSize) return { ok: false, reason: 'tooFewAnswers' }
  const checked = answers.map(({ background, sheet }) => ({
    background,
    check: validateSheet(instrument, background, sheet),
  }))
  const positions = checked.flatMap(({ check }, position) => (check.ok ? [] : [position]))
  if (positions.length > 0) return { ok: false, reason: 'invalidSheets', positions }
  const ballots = checked.flatMap(({ background, check }): Ballot[] =>
    check.ok ? [{ background, sheet: check.sheet }] : [],
  )
  const frame = { waveId, name, instrumentCode, instrumentVersion, opensOn, closesOn, ...sizes }
  const kept = { state: 'closing', origin: 'imported', askedItems: null } as const
  const wave = { ...frame, ...kept, kind: instrument.kind }
  await finishImport(installation, waveId)
  if (!(await insertWave(register, wave))) return { ok: false, reason: 'waveIdTaken' }
  const organisation = await getOrganisation(register)
  const results = await makeResults({
    wave,
    instrument,
    organisation,
    frame: imported.frame ?? noFrame,
    ballots: inTurns(ballots),
  })
  await box.transaction().execute((transaction) => storeResults(transaction, results))
  await markClosed(register, waveId)
  return { ok: true, wave: { ...wave, state: 'closed' }, responses: ballots.length }
}

/** Answers counted before other requests get their turn. */
const countedAtOnce = 250

async function* inTurns(ballots: readonly Ballot[]): AsyncGenerator<OpenedBallots> {
  for (let first = 0; first < ballots.length; first += countedAtOnce) {
    yield { ballots: ballots.slice(first, first + countedAtOnce), broken: 0 }
    await setImmediate()
  }
}

/** An import that was cut off: either its results are there, or it never happened. */
export async function finishImport({ register, box }: Installation, waveId: WaveId): Promise<void> {
  const wave = await findWave(register, waveId)
  if (wave === undefined || wave.origin !== 'imported' || wave.state !== 'closing') return
  if (await hasRelease(box, waveId)) await markClosed(register, waveId)
  else await deleteWave(register, waveId)
}
