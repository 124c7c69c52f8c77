import type { ContextFigure } from '../register/context-figure'
import type { ReleasedCount } from '../release/release'
import type { RegisterSignals } from './register-signals'
import type { HiringCohort, RetentionArea } from './retention-area'
import type { RetentionPeriod } from './retention-period'

/**
 * What is counted of an area and a year. `external` = `ownRequest` + `otherLeaving`, and that = `retirement` +
 * `fixedTermEnd` + `otherKinds` (dismissal, death, other). `internalMove` is apart. `cohortLeft`: of those there when the
 * period began, who had left the post when it ended, moves too; of single periods alone. All of these are about counted
 * staff (employment-spell.ts); `temporaryLeft` is about the others: people on fixed terms who left, in whatever way.
 */
export const turnoverMeasures = [
  'external',
  'ownRequest',
  'otherLeaving',
  'retirement',
  'fixedTermEnd',
  'otherKinds',
  'internalMove',
  'hired',
  'cohortLeft',
  'temporaryLeft',
] as const
export type TurnoverMeasure = (typeof turnoverMeasures)[number]

/** People and leavers of one area and one period, as far as they may be told. */
export type ShownTurnover = {
  readonly kind: 'shown'
  readonly area: RetentionArea
  readonly period: RetentionPeriod
  /** On the day before the period. */
  readonly headsStart: number
  /** On its last day. */
  readonly headsEnd: number
  /** Time employed from the first to the last day. */
  readonly personDays: number
  readonly counts: Readonly<Record<TurnoverMeasure, ReleasedCount>>
}

export type ReleasedTurnover =
  | ShownTurnover
  /** "för få": nothing else is told of it. */
  | { readonly kind: 'suppressed'; readonly area: RetentionArea; readonly period: RetentionPeriod }

/** Share still employed after so many days, of those who leave by own request or not at all. */
export type SurvivalPoint = {
  /** Quarters of a year: 91, 182, 273, 365 … */
  readonly tenureDays: number
  /** How many were observed at that tenure. The curve ends where fewer than ten were. */
  readonly atRisk: number
  /** 0–1. */
  readonly survival: number
  readonly se: number | null
  /** 95 %, log-log. */
  readonly ciLow: number | null
  readonly ciHigh: number | null
}

export type SurvivalGroup = RetentionArea | HiringCohort

export type ReleasedSurvival =
  | {
      readonly kind: 'shown'
      readonly group: SurvivalGroup
      readonly n: number
      /** Who left by own request. */
      readonly events: number
      readonly points: readonly SurvivalPoint[]
      /** In days; `null` = half of them have not left. */
      readonly median: number | null
    }
  | { readonly kind: 'suppressed'; readonly group: SurvivalGroup }

/** Which curves of one family are compared with each other. */
export type SurvivalFamily = 'district' | 'role' | 'cohort'

export type ReleasedLogRank = {
  readonly family: SurvivalFamily
  readonly chiSquare: number | null
  readonly df: number | null
  readonly p: number | null
  /** Shown groups alone. `pAdjusted` over all these pairs. */
  readonly pairs: readonly {
    readonly a: SurvivalGroup
    readonly b: SurvivalGroup
    readonly chiSquare: number | null
    readonly p: number | null
    readonly pAdjusted: number | null
  }[]
}

/** Of those hired in the register's years, who left by own request before so long. */
export type ReleasedEarlyLeaving =
  | {
      readonly kind: 'shown'
      readonly area: RetentionArea
      /** Hired in the register's years. */
      readonly n: number
      /** Survival of the hired, without delayed entry: who was hired lately counts as long as observed. */
      readonly curve: readonly SurvivalPoint[]
      /** Plainly counted, of those hired early enough to be seen for so long. */
      readonly before: readonly {
        readonly days: number
        readonly count: ReleasedCount
        readonly n: ReleasedCount
      }[]
    }
  | { readonly kind: 'suppressed'; readonly area: RetentionArea }

/**
 * What may be told of the register: the only thing that pages, exports and commands read of who was employed and who
 * left. Figures are computed from it and never stored.
 */
export type RetentionRelease = {
  readonly completeFrom: string
  readonly asOf: string
  /** The register has changed since: its new figures are not there yet. */
  readonly isBeingCounted?: true
  readonly minimumCellSize: number
  readonly minimumDetailSize: number
  /** The years that figures exist for, and last of all no more than half the current one. */
  readonly years: readonly RetentionPeriod[]
  /** Whether anybody's employment is stated to be permanent or not; otherwise everybody counts. */
  readonly isPermanenceKnown: boolean
  /** Every area in each of the years and over all of them together. */
  readonly turnover: readonly ReleasedTurnover[]
  readonly survival: readonly ReleasedSurvival[]
  readonly logRank: readonly ReleasedLogRank[]
  readonly earlyLeaving: readonly ReleasedEarlyLeaving[]
  readonly signals: RegisterSignals
  /** What the districts themselves say of their years: nothing about persons. */
  readonly context: readonly ContextFigure[]
}
