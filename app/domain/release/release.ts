import type { WaveId } from '../wave/wave'
import type { Moments } from '../statistics/moments'
import type { Cell } from '../rollup/cell'

export type ReleasedScale =
  { readonly kind: 'shown'; readonly moments: Moments } | { readonly kind: 'suppressed' }

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
}
