import { dayNumber } from '../statistics/employment'
import { poissonRate } from '../statistics/poisson-rate'
import { wilsonInterval } from '../statistics/wilson-interval'
import { type RetentionPeriod, yearOf } from './retention-period'
import type { ShownTurnover, TurnoverMeasure } from './retention-release'

/**
 * There is no binding standard for turnover; these are the ones in use (domain file 2.4), and the ways of leaving each by
 * itself. The words for each stand in texts/retention-turnover.ts: name, formula and whom it is about.
 */
export const turnoverDefinitions = [
  'external',
  'ownRequest',
  'ownRequestOrRetirement',
  'replacement',
  'internalMobility',
  'attrition',
  'ownRequestRate',
  'externalRate',
  'retirement',
  'fixedTermEnd',
  'otherKinds',
] as const
export type TurnoverDefinition = (typeof turnoverDefinitions)[number]

export type TurnoverFigure =
  | {
      readonly kind: 'shown'
      readonly definition: TurnoverDefinition
      /** Percent a year; rates: leavers per 100 years employed. */
      readonly value: number
      readonly numerator: number
      /** Mean heads times years; of rates, years employed; of attrition, heads at the beginning. */
      readonly denominator: number
      /** 95 %, of rates and of attrition; `null`: a count of everybody has no interval. */
      readonly ciLow: number | null
      readonly ciHigh: number | null
    }
  | { readonly kind: 'suppressed'; readonly definition: TurnoverDefinition }
  /** Nobody was employed, or the figure exists for single years alone. */
  | { readonly kind: 'undefined'; readonly definition: TurnoverDefinition }

/** Every definition for one area and period, in their fixed order. */
export function turnoverFigures(turnover: ShownTurnover): readonly TurnoverFigure[] {
  return turnoverDefinitions.map((definition) => figures[definition](turnover, definition))
}

type Figure = (turnover: ShownTurnover, definition: TurnoverDefinition) => TurnoverFigure

const figures: Readonly<Record<TurnoverDefinition, Figure>> = {
  external: perHead(['external']),
  ownRequest: perHead(['ownRequest']),
  ownRequestOrRetirement: perHead(['ownRequest', 'retirement']),
  replacement: perHead(['external', 'hired'], (external = 0, hired = 0) => Math.min(external, hired)),
  internalMobility: perHead(['internalMove']),
  attrition: (turnover, definition) => {
    const left = counted(turnover, ['cohortLeft'])
    if (yearsIn(turnover.period) > 1.001) return { kind: 'undefined', definition }
    if (left === undefined) return { kind: 'suppressed', definition }
    const [numerator = 0] = left
    const { proportion, ciLow, ciHigh } = wilsonInterval(numerator, turnover.headsStart)
    if (proportion === null || ciLow === null || ciHigh === null) return { kind: 'undefined', definition }
    const percent = { value: 100 * proportion, ciLow: 100 * ciLow, ciHigh: 100 * ciHigh }
    return { kind: 'shown', definition, numerator, denominator: turnover.headsStart, ...percent }
  },
  ownRequestRate: perPersonYear('ownRequest'),
  externalRate: perPersonYear('external'),
  retirement: perHead(['retirement']),
  fixedTermEnd: perHead(['fixedTermEnd']),
  otherKinds: perHead(['otherKinds']),
}

/** Leavers in percent of the mean of heads at the beginning and at the end, a year (contract annual-turnover). */
function perHead(measures: readonly TurnoverMeasure[], count = sum): Figure {
  return (turnover, definition) => {
    const counts = counted(turnover, measures)
    if (counts === undefined) return { kind: 'suppressed', definition }
    const denominator = ((turnover.headsStart + turnover.headsEnd) / 2) * yearsIn(turnover.period)
    if (denominator === 0) return { kind: 'undefined', definition }
    const numerator = count(...counts)
    const value = (100 * numerator) / denominator
    return { kind: 'shown', definition, value, numerator, denominator, ciLow: null, ciHigh: null }
  }
}

export const daysPerEmployedYear = 365.25

function perPersonYear(measure: TurnoverMeasure): Figure {
  return (turnover, definition) => {
    const counts = counted(turnover, [measure])
    if (counts === undefined) return { kind: 'suppressed', definition }
    const [numerator = 0] = counts
    const denominator = turnover.personDays / daysPerEmployedYear
    const { rate, ciLow, ciHigh } = poissonRate(numerator, denominator, 100)
    if (rate === null) return { kind: 'undefined', definition }
    return { kind: 'shown', definition, value: rate, numerator, denominator, ciLow, ciHigh }
  }
}

function sum(...counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0)
}

/** `undefined` when any of them is not told. */
function counted(
  { counts }: ShownTurnover,
  measures: readonly TurnoverMeasure[],
): readonly number[] | undefined {
  const known = measures.flatMap((measure) => {
    const count = counts[measure]
    return count.kind === 'shown' ? [count.count] : []
  })
  return known.length < measures.length ? undefined : known
}

/** How many years a period is long: each calendar year by the share of its days. */
export function yearsIn({ from, to }: RetentionPeriod): number {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, offset) => yearOf(from) + offset)
  return years.reduce((all, year) => {
    const [first, last] = [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)]
    const days = Math.min(last, dayNumber(to)) - Math.max(first, dayNumber(from)) + 1
    return all + days / (last - first + 1)
  }, 0)
}
