import type { WaveId } from '../wave/wave'
import type { PersonOccasion } from './person-occasions'
import type { ProgrammeId } from './programme'
import type { Asking } from './programme-wave'
import type { Round } from './round-dates'

export type DuePerson = PersonOccasion & { readonly employeeNumber: string }

/** One thing that is to be done, once. What is done twice under the same `id` was done once. */
export type DueTask = {
  readonly id: string
  /** ISO instant from which on it was due. */
  readonly dueAt: string
} & (
  | { readonly kind: 'openRound'; readonly programmeId: ProgrammeId; readonly round: Round }
  | { readonly kind: 'askPeople'; readonly programmeId: ProgrammeId; readonly people: readonly DuePerson[] }
  /** `invited`: whose; `null` = everybody of the wave. `on`: the day of the reminder. */
  | {
      readonly kind: 'remind'
      readonly programmeId: ProgrammeId
      readonly waveId: WaveId
      readonly on: string
      readonly askings: readonly Asking[] | null
    }
  /** Whether a batch takes nobody more from now on, and until when those in it may answer. */
  | { readonly kind: 'endBatch'; readonly programmeId: ProgrammeId; readonly waveId: WaveId }
  | { readonly kind: 'close'; readonly programmeId: ProgrammeId; readonly waveId: WaveId }
  | { readonly kind: 'forgetLeavers' }
)
