import type { Cell } from '../rollup/cell'
import type { Moments } from '../statistics/moments'
import type { WaveId } from '../wave/wave'
import type { Agreement, ShrunkenMean } from './analyse-agreement'
import type { Drivers } from './analyse-drivers'
import type { Reliability } from './analyse-reliability'
import type { Interval } from './interval'

/*
 * What a release means. Plain data at full precision, without sentences; what cannot be said from so little data is
 * absent. Shares are 0–1, scales and differences 0–100 with 100 good.
 */

/** A mean over persons: a focus area, or the index of all of them. */
export type ScaleEstimate = {
  /** Persons with a score: for arithmetic. What is shown beside a figure is the cell's `respondents`, as a band. */
  readonly n: number
  readonly mean: number
  readonly moments: Moments
  /** Absent for one person. */
  readonly sd?: number
  /** t interval, not clipped to 0–100. */
  readonly interval?: Interval
}

/** A group against a reference group it has no person in common with (Welch; effect in Hedges' g). */
export type Comparison = {
  readonly reference: { readonly n: number; readonly mean: number; readonly sd: number }
  /** The group's mean less the reference's. */
  readonly difference: number
  readonly interval: Interval
  readonly t: number
  readonly df: number
  readonly p: number
  readonly hedgesG: number
  readonly hedgesGInterval: Interval
  /** Benjamini–Hochberg over the whole family of comparisons of the wave. */
  readonly pAdjusted: number
  /** pAdjusted < 0.05. */
  readonly isSupported: boolean
}

export type AnalysedScale =
  | {
      readonly kind: 'shown'
      readonly scale: string
      readonly estimate: ScaleEstimate
      /** Districts: all other districts together. Units: the rest of their district. Absent where too few. */
      readonly versusRest?: Comparison
      /** Districts, beside the mean as it is; absent where only one district is shown. */
      readonly shrunken?: ShrunkenMean
    }
  | { readonly kind: 'suppressed'; readonly scale: string }

/** A share of the valid answers with its Wilson interval, or the word that it is too small to be told. */
export type AnalysedShare =
  | {
      readonly kind: 'shown'
      readonly count: number
      readonly n: number
      readonly share: number
      readonly interval: Interval
    }
  | { readonly kind: 'few' }

export type ShownShare = Extract<AnalysedShare, { kind: 'shown' }>

export type AnalysedItem =
  | {
      readonly kind: 'shown'
      readonly item: string
      readonly n: number
      /**
       * Stepped items 0–100, turned so that 100 is good; number and zeroToTen the value itself (both under "");
       * share of the week by part. Empty for choices.
       */
      readonly means: Readonly<Record<string, number>>
      /** By option code as answered (not turned), in the instrument's order. Reasons: see `AnalysedReasons`. */
      readonly shares: Readonly<Record<string, AnalysedShare>>
      /** Stepped items: high answers are bad, so the two best options are "1" and "2". */
      readonly isReversed: boolean
      /** Stepped items: the two best options together. */
      readonly topTwo?: ShownShare
      /** Persons who said "ej aktuellt", not a share of `n`. */
      readonly notApplicable: { readonly kind: 'shown'; readonly count: number } | { readonly kind: 'few' }
    }
  | {
      readonly kind: 'meanOnly'
      readonly item: string
      readonly n: number
      readonly means: Readonly<Record<string, number>>
      readonly isReversed: boolean
      /** Stepped items: the shares below, in and above the middle, turned so that `positive` is good. */
      readonly sides?: Readonly<Record<'negative' | 'neutral' | 'positive', AnalysedShare>>
      /** `sides.positive` where it is told. */
      readonly topTwo?: ShownShare
    }
  | { readonly kind: 'suppressed'; readonly item: string }

export type ReasonDirection = 'push' | 'pull' | 'unavoidable' | 'involuntary'

export type AnalysedReason = {
  readonly code: string
  /** Of a `reasons` item only. */
  readonly direction?: ReasonDirection
  readonly avoidable?: boolean
  readonly focusArea?: string
  /** As the main reason; only a `reasons` item has one. */
  readonly main?: AnalysedShare
  /** As main or contributing reason. */
  readonly any: AnalysedShare
}

/** Why people leave. `reasons` in the instrument's order. */
export type AnalysedReasons =
  | {
      readonly kind: 'shown'
      readonly item: string
      readonly n: number
      readonly reasons: readonly AnalysedReason[]
      /** Of the main reasons; absent when the item has none. */
      readonly directions?: Readonly<Record<ReasonDirection, AnalysedShare>>
    }
  | { readonly kind: 'suppressed'; readonly item: string }

/** 100 (share of 9–10 less share of 0–6), −100 to 100, and the adjusted Wald estimate with its interval. */
export type Recommendation =
  | {
      readonly kind: 'shown'
      readonly item: string
      readonly n: number
      readonly number: number
      readonly adjusted: number
      readonly interval: Interval
    }
  | { readonly kind: 'suppressed'; readonly item: string }

export type AnalysedCell<C extends Cell = Cell> =
  | {
      readonly kind: 'shown'
      readonly cell: C
      /** The one base count of the cell; shown as a band (n-band.ts). */
      readonly respondents: number
      readonly invited: number | null
      /** Absent where `invited` is null. */
      readonly responseRate?: ShownShare
      /** By focus area code, and INDEX. */
      readonly scales: Readonly<Record<string, AnalysedScale>>
      /** By item code, every item but free texts. Empty for units and background groups. */
      readonly items: Readonly<Record<string, AnalysedItem>>
      /** Absent when the instrument does not ask. */
      readonly reasons?: AnalysedReasons
      readonly recommendation?: Recommendation
    }
  | { readonly kind: 'suppressed'; readonly cell: C }
  | { readonly kind: 'empty'; readonly cell: C }

export type CellOf<G extends Cell['grouping']> = Extract<Cell, { grouping: G }>

export type Analysis = {
  readonly waveId: WaveId
  readonly instrumentCode: string
  readonly instrumentVersion: number
  readonly releasedOn: string
  readonly minimumCellSize: number
  readonly minimumDetailSize: number
  readonly city: AnalysedCell<CellOf<'city'>>
  /**
   * The districts together, by scale: the city less those whose district is not stated, where that group may be
   * shown. It is what a district and its rest add up to. In waves of Kvar's own it is the city.
   */
  readonly reference: Readonly<Record<string, AnalysedScale>>
  /** In the release's order; those whose district is not stated are not among them. */
  readonly districts: readonly AnalysedCell<CellOf<'district'>>[]
  /** Those whose district is not stated (imported answers); absent when there is nobody. */
  readonly withoutDistrict?: AnalysedCell<CellOf<'district'>>
  /** Only the scale INDEX. */
  readonly units: readonly AnalysedCell<CellOf<'unit'>>[]
  /** How many district × focus area comparisons the adjusted p-values answer for. */
  readonly comparisonCount: number
  /** Whether the districts' means may be read as theirs: by focus area code, and INDEX. */
  readonly agreement: Readonly<Record<string, Agreement>>
  /** Of the focus areas, in the instrument's order; the city's. */
  readonly reliability: readonly Reliability[]
  readonly drivers: Drivers
  /** Absent where it is not known how many were asked, or the weights do not come about. */
  readonly weighted?: WeightedMeans
}

/** The city's means, had every group answered in proportion to how many were asked: a check, not another result. */
export type WeightedMeans = {
  readonly factors: readonly ('district' | 'tenure')[]
  /** Kish: how much the weights widen intervals, and how many equal answers the answers are worth. */
  readonly designEffect: number
  readonly effectiveN: number
  /** By focus area code, and INDEX. */
  readonly scales: Readonly<Record<string, { readonly mean: number; readonly weighted: number }>>
}
