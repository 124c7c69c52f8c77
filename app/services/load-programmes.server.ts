import type { RegisterDb } from '#db/connect'
import { type Care, untouchedWave, type UntouchedWave } from '~/domain/programme/burden'
import { comingTasks } from '~/domain/programme/coming-tasks'
import type { Programme, ProgrammeId } from '~/domain/programme/programme'
import type { ProgrammePreview } from '~/domain/programme/programme-preview'
import type { StandingWave } from '~/domain/programme/programme-wave'
import { addDays } from '~/domain/programme/swedish-holidays'
import { wallClockOf } from '~/domain/programme/wall-clock'
import { findProgramme, listStandingWaves } from '~/repositories/programme-repository.server'
import { loadCareTaken } from './load-care-taken.server'
import { loadProgrammesState } from './load-programmes-state.server'
import { previewProgrammeYear } from './preview-programme-year.server'

const daysAhead = 365

/** Every programme, and the day on which it next asks somebody. */
export async function loadProgrammes(
  db: RegisterDb,
  now: string,
): Promise<readonly { readonly programme: Programme; readonly nextOn: string | null }[]> {
  const state = await loadProgrammesState(db)
  const until = addDays(wallClockOf(now).date, daysAhead)
  const asks = comingTasks(state, { after: now, until }).filter(
    ({ kind }) => kind === 'openRound' || kind === 'askPeople',
  )
  return state.programmes.map((programme) => {
    const next = asks.find(({ programmeId }) => programmeId === programme.programmeId)
    return { programme, nextOn: next === undefined ? null : wallClockOf(next.at).date }
  })
}

export type ProgrammePage = {
  readonly programme: Programme
  readonly preview: ProgrammePreview
  /** The latest first. */
  readonly waves: readonly (StandingWave & { readonly care: Care | null })[]
  /** The last closed wave, as long as its actions are untouched. */
  readonly untouched: UntouchedWave | null
}

/** Everything about one programme; `undefined` when there is none. */
export async function loadProgramme(
  db: RegisterDb,
  programmeId: ProgrammeId,
  today: string,
): Promise<ProgrammePage | undefined> {
  const programme = await findProgramme(db, programmeId)
  if (programme === undefined) return undefined
  const waves = await listStandingWaves(db)
  const care = await loadCareTaken(db)
  return {
    programme,
    preview: await previewProgrammeYear(db, programme, today),
    waves: waves
      .filter((wave) => wave.programmeId === programmeId)
      .map((wave) => ({ ...wave, care: care.get(wave.waveId) ?? null }))
      .toReversed(),
    untouched: untouchedWave({ waves }, programmeId, care) ?? null,
  }
}
