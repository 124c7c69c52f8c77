import type { WaveId } from '../wave/wave'
import type { Moments } from '../statistics/moments'
import type { Third } from './steps-in-thirds'
import type { Cell } from '../rollup/cell'
import type { ReleaseAudit } from './release-audit'
import type { CrossProducts } from '../rollup/cross-products'

export type ReleasedScale =
  | {
      readonly kind: 'shown'
      readonly moments: Moments
      /** Agreement within the group, r_wg(j) 0–1, two decimals; from 30 persons who answered the whole area. */
      readonly rwgJ?: number
    }
  | { readonly kind: 'suppressed' }

/** A count among several, or the word that it is too small to be told ("under 5 svar"). */
export type ReleasedCount = { readonly kind: 'shown'; readonly count: number } | { readonly kind: 'few' }

/** Of 0–10: how many gave 9–10, 7–8 and 0–6. What the recommendation number is made of. */
export type RecommendationGroups = {
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
}

export type ReleasedItem =
  | {
      readonly kind: 'shown'
      readonly n: number
      readonly notApplicable: ReleasedCount
      /** As in the tally; the main reasons of one direction together stand under "direction:push". */
      readonly counts: Readonly<Record<string, ReleasedCount>>
      readonly moments: Readonly<Record<string, Moments>>
      /** Of the instrument's recommendation item only. */
      readonly recommendation?: RecommendationGroups
    }
  /** Without the squares: with them the answers of a small group can be worked out. */
  | {
      readonly kind: 'meanOnly'
      readonly n: number
      readonly means: Readonly<Record<string, number>>
      /** Of five steps: how many chose 1 or 2, 3, 4 or 5 ("low", "middle", "high"). */
      readonly thirds?: Readonly<Record<Third, ReleasedCount>>
      readonly recommendation?: RecommendationGroups
    }
  | { readonly kind: 'suppressed' }

/** Three kinds of cell and no fourth. Nothing about a suppressed cell travels further than its name. */
export type ReleasedCell =
  | {
      readonly kind: 'shown'
      readonly cell: Cell
      /** The one base count of the cell; shown as a band (n-band.ts). */
      readonly respondents: number
      /** How many were asked; `null` where that is not known (imported answers) or not to be told. */
      readonly invited: number | null
      readonly scales: Readonly<Record<string, ReleasedScale>>
      readonly items: Readonly<Record<string, ReleasedItem>>
    }
  | { readonly kind: 'suppressed'; readonly cell: Cell }
  | { readonly kind: 'empty'; readonly cell: Cell }

export type ShownCell = Extract<ReleasedCell, { kind: 'shown' }>

/** How answers go together; the whole city's only. */
export type ReleasedRelations = {
  /** By focus area: its items 0–100, turned so that 100 is good. Absent below 30 persons who answered them all. */
  readonly reliability: Readonly<Record<string, CrossProducts>>
  /**
   * Scores of the focus areas that everybody is asked, drivers and outcome; `null` below 30 who have them all. What is
   * to be read of them are the correlations: the columns may have been brought to mean 0 and variance 1, and `n` to fives.
   */
  readonly drivers: CrossProducts | null
}

/**
 * The city's indexes weighted to how many belong to each district and tenure band: a sensitivity check. A weighted sum
 * is a linear equation over cells that may be hidden, so it is told in whole numbers only, and the rest coarsely.
 */
export type RakedRelease = {
  readonly factors: readonly ('district' | 'tenure')[]
  /** Kish's, one decimal. */
  readonly designEffect: number
  /** Persons by that design effect, in whole fives. */
  readonly effectiveN: number
  /** 0–100 by scale code, whole. */
  readonly scales: Readonly<Record<string, number>>
}

/** What may be shown of one wave, frozen. The only thing that screens, exports and commands read. */
export type Release = {
  readonly waveId: WaveId
  readonly instrumentCode: string
  readonly instrumentVersion: number
  readonly minimumCellSize: number
  readonly minimumDetailSize: number
  /** ISO date. */
  readonly releasedOn: string
  readonly cells: readonly ReleasedCell[]
  /** Absent in releases made before there was an audit. */
  readonly audit?: ReleaseAudit
  /** Absent in releases older than this, and where the city is hidden. */
  readonly relations?: ReleasedRelations
  /** Absent as well where it is not known how many were asked. */
  readonly raked?: RakedRelease
}
