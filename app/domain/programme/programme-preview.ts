import type { TooSoon } from './burden'
import type { ComingOccasion } from './coming-tasks'
import type { PlannedRound } from './programme-year'

/** What a programme would do in the coming year. */
export type ProgrammePreview = {
  /** Of a programme with rounds. */
  readonly rounds: readonly PlannedRound[]
  /** Whom it would ask today, and how many of them have no address; whom it cannot place. */
  readonly people: number
  readonly withoutAddress: number
  readonly withoutPlace: number
  readonly tooSoon: readonly TooSoon[]
  /** Whom it asks one by one in the next days. */
  readonly coming: readonly ComingOccasion[]
}
