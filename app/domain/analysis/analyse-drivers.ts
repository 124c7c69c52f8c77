import type { Instrument } from '../instrument/instrument'
import type { CrossProducts } from '../rollup/cross-products'
import type { CrossMoments } from '../statistics/cross-moments'
import { fTail } from '../statistics/distributions'
import { type DriverIntervals, driverIntervals, mostPredictorsOfLmg } from '../statistics/driver-intervals'
import { driverModelOfMoments } from '../statistics/driver-model'
import { sharesOfModel } from '../statistics/lmg-shares'
import { weightsOfModel } from '../statistics/relative-weights'
import type { Interval } from './interval'

/** One focus area's part in what the areas together explain of the outcome. Association, never said to be a cause. */
export type Driver = {
  readonly area: string
  /** Correlation with the outcome, and the standardised regression weight beside all others. */
  readonly r: number
  readonly beta: number
  /** Johnson's relative weight; all of them sum to R². */
  readonly relativeWeight: number
  /** Absent where nothing is explained. */
  readonly relativeWeightPercent?: number
  /** Shapley shares; they sum to R² too. Absent for more areas than can be put in every order. */
  readonly lmg?: number
  readonly lmgPercent?: number
  /** What R² loses without it. */
  readonly uniqueR2?: number
}

/** What goes together with the outcome (intent to stay), in the whole city: it takes too many for anything smaller. */
export type Drivers =
  | {
      readonly kind: 'shown'
      readonly outcome: string
      /** Persons with a score on every area. */
      readonly n: number
      readonly r2: number
      readonly r2Adjusted: number
      /** Absent for a perfect fit. */
      readonly test?: { readonly f: number; readonly df1: number; readonly df2: number; readonly p: number }
      /** In the instrument's order. */
      readonly drivers: readonly Driver[]
      /** What the intervals are drawn from (`driverUncertainty`). */
      readonly moments: CrossMoments
    }
  | { readonly kind: 'absent'; readonly reason: 'noOutcome' }
  | {
      readonly kind: 'absent'
      /** Fewer than ten complete persons for each area; everybody alike, or areas that determine each other. */
      readonly reason: 'fewAnswers' | 'noVariation'
      readonly outcome: string
      readonly needed: number
    }

/** The fewest complete persons for each area (domain file 4.1), and for any relation at all. */
const fewestPerDriver = 10
const fewestAtAll = 30

export function analyseDrivers(
  { focusAreas }: Instrument,
  products: CrossProducts | null | undefined,
): Drivers {
  const outcome = focusAreas.find(({ role }) => role === 'outcome')?.code
  if (outcome === undefined) return { kind: 'absent', reason: 'noOutcome' }
  const isDriver = (code: string) => focusAreas.some((area) => area.code === code && area.role === 'driver')
  const areas = (
    products?.columns ?? focusAreas.filter(({ inIndex }) => inIndex).map(({ code }) => code)
  ).filter(isDriver)
  const needed = Math.max(fewestAtAll, fewestPerDriver * areas.length)
  const moments = products && columnsOf(products, [...areas, outcome])
  if (!moments || moments.n < needed || areas.length === 0)
    return { kind: 'absent', reason: 'fewAnswers', outcome, needed }
  const model = driverModelOfMoments(moments, areas.length)
  const { n, r2, r2Adjusted, f, r, beta, relativeWeight, relativeWeightPercent } = weightsOfModel(model)
  if (r2 === null || r2Adjusted === null) return { kind: 'absent', reason: 'noVariation', outcome, needed }
  const shares = areas.length <= mostPredictorsOfLmg ? sharesOfModel(model) : undefined
  const [df1, df2] = [areas.length, n - areas.length - 1]
  return {
    kind: 'shown',
    outcome,
    n,
    r2,
    r2Adjusted,
    ...(f === null ? {} : { test: { f, df1, df2, p: fTail(f, df1, df2) } }),
    drivers: areas.map((area, place) => ({
      area,
      r: r[place] ?? 0,
      beta: beta[place] ?? 0,
      relativeWeight: relativeWeight[place] ?? 0,
      ...known('relativeWeightPercent', relativeWeightPercent[place]),
      ...known('lmg', shares?.lmg[place]),
      ...known('lmgPercent', shares?.lmgPercent[place]),
      ...known('uniqueR2', shares?.uniqueR2[place]),
    })),
    moments,
  }
}

/** `null` where one of them was not counted. */
function columnsOf(
  { n, columns, sums, products }: CrossProducts,
  codes: readonly string[],
): CrossMoments | null {
  const places = codes.map((code) => columns.indexOf(code))
  if (places.includes(-1)) return null
  return {
    n,
    sums: places.map((place) => sums[place] ?? 0),
    products: places.map((row) => places.map((column) => products[row]?.[column] ?? 0)),
  }
}

function known<K extends string>(name: K, value: number | null | undefined): Partial<Record<K, number>> {
  const found: Partial<Record<K, number>> = {}
  if (value !== null && value !== undefined) found[name] = value
  return found
}

export type DriverUncertainty = {
  readonly draws: number
  readonly r2: Interval
  /** By area. In shares of 1, and in percent of R². */
  readonly areas: Readonly<
    Record<
      string,
      {
        readonly relativeWeight: Interval
        readonly relativeWeightPercent: Interval
        readonly lmg?: Interval
        readonly lmgPercent?: Interval
      }
    >
  >
}

const worked = new WeakMap<Drivers, DriverUncertainty | null>()

/**
 * How sure the weights are: a thousand draws, a quarter of a second. So it is worked out when it is asked for, once, and
 * kept as long as the analysis. `null` where nothing can be drawn: no drivers, or an outcome that they determine.
 */
export function driverUncertainty(drivers: Drivers): DriverUncertainty | null {
  const known = worked.get(drivers)
  if (known !== undefined) return known
  const found = drivers.kind === 'shown' ? uncertaintyOf(drivers) : null
  worked.set(drivers, found)
  return found
}

function uncertaintyOf({ drivers, moments }: Extract<Drivers, { kind: 'shown' }>): DriverUncertainty | null {
  const intervals = driverIntervals(moments, drivers.length)
  if (intervals === null) return null
  return {
    draws: intervals.draws,
    r2: intervals.r2,
    areas: Object.fromEntries(drivers.map(({ area }, place) => [area, ofArea(intervals, place)])),
  }
}

const nothing: Interval = { low: 0, high: 0 }

function ofArea({ relativeWeight, relativeWeightPercent, lmg, lmgPercent }: DriverIntervals, place: number) {
  return {
    relativeWeight: relativeWeight[place] ?? nothing,
    relativeWeightPercent: relativeWeightPercent[place] ?? nothing,
    ...(lmg === null ? {} : { lmg: lmg[place] ?? nothing }),
    ...(lmgPercent === null ? {} : { lmgPercent: lmgPercent[place] ?? nothing }),
  }
}
