import type { DistrictId } from '../organisation/organisation'
import { compareRates, type ComparedRate } from './compare-rates'
import { type EarlyLeaving, earlyLeaving } from './early-leaving'
import { areaKey, type RetentionArea } from './retention-area'
import type { RetentionPeriod } from './retention-period'
import type {
  ReleasedLogRank,
  ReleasedSurvival,
  ReleasedTurnover,
  RetentionRelease,
  ShownTurnover,
  SurvivalGroup,
  SurvivalPoint,
} from './retention-release'
import { type TurnoverFigure, turnoverFigures } from './turnover-figures'
import { turnoverOver } from './turnover-over'

export type AnalysedTurnover =
  | (ShownTurnover & { readonly figures: readonly TurnoverFigure[] })
  | Extract<ReleasedTurnover, { kind: 'suppressed' }>

export type AnalysedEarlyLeaving =
  | {
      readonly kind: 'shown'
      readonly area: RetentionArea
      readonly n: number
      readonly curve: readonly SurvivalPoint[]
      readonly before: readonly EarlyLeaving[]
    }
  | { readonly kind: 'suppressed'; readonly area: RetentionArea }

/** What the register says about turnover in one period, and about how long people stay over all its years. */
export type RetentionAnalysis = {
  readonly completeFrom: string
  readonly asOf: string
  readonly period: RetentionPeriod
  readonly isPermanenceKnown: boolean
  /** Every area over the period, and in each of its years when it has several. */
  readonly turnover: readonly AnalysedTurnover[]
  /** Districts against the rest of the city, one family; units and roles likewise. */
  readonly rates: readonly ComparedRate[]
  readonly survival: readonly ReleasedSurvival[]
  readonly logRank: readonly ReleasedLogRank[]
  readonly earlyLeaving: readonly AnalysedEarlyLeaving[]
}

export type RetentionQuestion = {
  /** Left out: all the register's years. */
  readonly period?: RetentionPeriod
  /** This district and its units, beside the city. Left out: everything. */
  readonly districtId?: DistrictId
}

/** All the register's years; `undefined` when there is none yet. */
export function wholePeriod({ years }: RetentionRelease): RetentionPeriod | undefined {
  const [first, last] = [years.at(0), years.at(-1)]
  return first && last && { from: first.from, to: last.to }
}

/** Computed from what may be told. `undefined`: no figures exist for that period (it must be whole years). */
export function analyseRetention(
  release: RetentionRelease,
  { period = wholePeriod(release), districtId }: RetentionQuestion,
): RetentionAnalysis | undefined {
  if (period === undefined) return undefined
  const isAsked = (group: SurvivalGroup): boolean =>
    districtId === undefined ||
    group.grouping === 'city' ||
    ('districtId' in group && group.districtId === districtId)
  const areas = areasOf(release)
  const asked = areas.filter(isAsked)
  const years = release.years.filter(({ from, to }) => from >= period.from && to <= period.to)
  const periods = years.length > 1 ? [period, ...years] : [period]
  const over = periods.map((one) => asked.map((area) => turnoverOver(release, area, one)))
  if (over.flat().some((one) => one === undefined)) return undefined
  const { completeFrom, asOf, isPermanenceKnown } = release
  return {
    completeFrom,
    asOf,
    period,
    isPermanenceKnown,
    turnover: over.flat().flatMap((one) => (one === undefined ? [] : [analysed(one)])),
    rates: (['district', 'unit', 'role'] as const).flatMap((grouping) =>
      compareRates(
        release,
        areas.filter((area) => area.grouping === grouping),
        period,
      ).filter(({ area }) => isAsked(area)),
    ),
    survival: release.survival.filter(({ group }) => isAsked(group)),
    logRank: release.logRank,
    earlyLeaving: release.earlyLeaving
      .filter(({ area }) => isAsked(area))
      .map((one) => (one.kind === 'shown' ? { ...one, before: earlyLeaving(one) } : one)),
  }
}

function analysed(turnover: ReleasedTurnover): AnalysedTurnover {
  return turnover.kind === 'shown' ? { ...turnover, figures: turnoverFigures(turnover) } : turnover
}

/** Every area of the release once, the city first. */
export function areasOf({ turnover }: RetentionRelease): readonly RetentionArea[] {
  return [...new Map(turnover.map(({ area }) => [areaKey(area), area])).values()]
}
