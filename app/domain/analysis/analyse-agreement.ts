import { benjaminiHochberg } from '../statistics/benjamini-hochberg'
import { empiricalBayes } from '../statistics/empirical-bayes'
import { icc } from '../statistics/icc'
import { median } from '../statistics/median'
import type { Moments } from '../statistics/moments'
import { roundForComparison } from '../statistics/rounding'
import { indexScale } from '../rollup/rollup'
import { type Interval, intervalOf } from './interval'

/** A mean drawn towards what the districts have in common, the more so the fewer answered (Efron & Morris 1975). */
export type ShrunkenMean = {
  readonly mean: number
  readonly interval: Interval
  /** How much of the district's own mean is left in it, 0–1. */
  readonly shrinkage: number
}

/**
 * May the districts' means be read as properties of the districts? (domain file 5.10)
 * `district`: ICC(1) above .05 and a median r_wg(j) above .70. `divided`: districts differ, but their people do not
 * agree. `unproven`: they differ, but too few answered to see whether their people agree. `person`: hardly anything of an
 * answer belongs to the district.
 */
export type AgreementVerdict = 'district' | 'divided' | 'unproven' | 'person'

/** One scale over the districts that are shown. */
export type Agreement =
  | {
      readonly kind: 'shown'
      readonly scale: string
      readonly n: number
      readonly groupCount: number
      readonly meanGroupSize: number
      readonly n0: number
      readonly meanSquareBetween: number
      readonly meanSquareWithin: number
      readonly f: number
      readonly df1: number
      readonly df2: number
      readonly p: number
      /** Benjamini–Hochberg over the focus areas of the wave; the index stands for itself. */
      readonly pAdjusted: number
      readonly icc1: number
      readonly icc1N0: number
      /** Absent where the district means are all the same. */
      readonly icc2?: number
      readonly interval: Interval
      readonly etaSquared: number
      /** Of the districts of which it may be told. */
      readonly medianRwgJ?: number
      readonly rwgJCount: number
      /** Variance between districts and within them, and their common mean. */
      readonly tau2: number
      readonly sigma2: number
      readonly mu: number
      /**
       * Whether districts can be told apart at all, and so may be put in order: τ² > 0 and an adjusted p below 0.05.
       */
      readonly areApart: boolean
      readonly verdict: AgreementVerdict
    }
  /** Fewer than two districts or thirty persons, or nobody differs within a district. */
  | { readonly kind: 'absent'; readonly scale: string }

export type DistrictScale = { readonly key: string; readonly moments: Moments; readonly rwgJ?: number }

export type DistrictsTogether = {
  readonly agreement: Agreement
  /** By the keys given. */
  readonly shrunken: ReadonlyMap<string, ShrunkenMean>
}

const fewestTogether = 30
const supportedBelow = 0.05
const leastIcc1 = 0.05
const leastRwgJ = 0.7

/** In: the shown districts of each scale. Out: by scale. */
export function analyseAgreement(
  scales: ReadonlyMap<string, readonly DistrictScale[]>,
): ReadonlyMap<string, DistrictsTogether> {
  const compared = new Map([...scales].map(([scale, districts]) => [scale, togetherOf(scale, districts)]))
  const family = [...compared].flatMap(([scale, { agreement }]) =>
    agreement.kind === 'shown' && scale !== indexScale ? [{ scale, p: agreement.p }] : [],
  )
  const adjusted = benjaminiHochberg(family.map(({ p }) => p))
  const pAdjusted = new Map(family.map(({ scale }, place) => [scale, adjusted[place] ?? 1]))
  return new Map(
    [...compared].map(([scale, { agreement, shrunken }]) => [
      scale,
      { agreement: withAdjusted(agreement, pAdjusted.get(scale)), shrunken },
    ]),
  )
}

function withAdjusted(agreement: Agreement, adjusted: number | undefined): Agreement {
  if (agreement.kind === 'absent') return agreement
  const pAdjusted = adjusted ?? agreement.p
  return { ...agreement, pAdjusted, areApart: agreement.tau2 > 0 && pAdjusted < supportedBelow }
}

function togetherOf(scale: string, districts: readonly DistrictScale[]): DistrictsTogether {
  const absent = { agreement: { kind: 'absent', scale } as const, shrunken: new Map<string, never>() }
  const samples = districts.map(({ moments }) => moments)
  const found = icc(samples)
  const { meanGroupSize, n0, meanSquareBetween, meanSquareWithin, f, df1, df2, p, icc1, icc1N0, icc2 } = found
  const { sigma2, tau2, mu, groups } = empiricalBayes(samples)
  const interval = intervalOf(found.ciLow, found.ciHigh)
  if (found.n < fewestTogether || interval === undefined || found.etaSquared === null) return absent
  if (meanGroupSize === null || n0 === null || meanSquareBetween === null || meanSquareWithin === null)
    return absent
  if (f === null || df1 === null || df2 === null || p === null || icc1 === null || icc1N0 === null)
    return absent
  if (sigma2 === null || tau2 === null || mu === null) return absent
  const agreed = districts.flatMap(({ rwgJ }) => rwgJ ?? [])
  const medianRwgJ = median(agreed)
  return {
    agreement: {
      kind: 'shown',
      scale,
      n: found.n,
      groupCount: found.groupCount,
      ...{ meanGroupSize, n0, meanSquareBetween, meanSquareWithin, f, df1, df2, p, pAdjusted: p },
      ...{ icc1, icc1N0, interval, etaSquared: found.etaSquared },
      ...(icc2 === null || !Number.isFinite(icc2) ? {} : { icc2 }),
      ...(medianRwgJ === null ? {} : { medianRwgJ }),
      rwgJCount: agreed.length,
      ...{ tau2, sigma2, mu },
      areApart: false,
      verdict: verdictOf(icc1, medianRwgJ),
    },
    shrunken: new Map(
      groups.flatMap(({ shrunkMean, shrunkLow, shrunkHigh, shrinkage }, place) => {
        const key = districts[place]?.key
        const limits = intervalOf(shrunkLow, shrunkHigh)
        if (key === undefined || shrunkMean === null || shrinkage === null || limits === undefined) return []
        return [[key, { mean: shrunkMean, interval: limits, shrinkage }] as const]
      }),
    ),
  }
}

function verdictOf(icc1: number, medianRwgJ: number | null): AgreementVerdict {
  if (roundForComparison(icc1) <= leastIcc1) return 'person'
  if (medianRwgJ === null) return 'unproven'
  return roundForComparison(medianRwgJ) > leastRwgJ ? 'district' : 'divided'
}
