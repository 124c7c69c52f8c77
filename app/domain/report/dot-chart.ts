import type { Axis } from './axis'
import type { Few, ShownFigure } from './figure'
import type { Mark } from './versus'

/** Where the name of a row leads: to a district's page, to its page about leaving, or to a focus area's. */
export type RowTarget =
  | { readonly kind: 'district'; readonly districtId: string }
  | { readonly kind: 'leavingDistrict'; readonly districtId: string }
  | { readonly kind: 'focusArea'; readonly code: string }

export type DotCell =
  | { readonly kind: 'text'; readonly text: string; readonly weight: 'strong' | 'normal' | 'subtle' }
  | { readonly kind: 'figure'; readonly text: string; readonly interval: string }
  | { readonly kind: 'mark'; readonly text: string; readonly mark: Mark; readonly meaning: string }
  | { readonly kind: 'few'; readonly text: string }

/** One figure with its interval, drawn as dot and whisker, what it is compared with, and its numbers. */
export type DotRow = {
  readonly key: string
  readonly label: string
  readonly detail?: string
  readonly target?: RowTarget
  /** A supported finding: its name is set in bold. */
  readonly isFinding: boolean
  readonly figure: ShownFigure | Few
  readonly reference?: ShownFigure
  /** The wave before, drawn only where the change is supported. */
  readonly previous?: number
  /** The districts behind a figure of the city. */
  readonly ticks?: readonly number[]
  readonly cells: readonly DotCell[]
}

export type DotChart = {
  readonly caption: string
  readonly labelColumn: string
  /** How much room the names need: words, short phrases, or whole sentences. */
  readonly names: 'words' | 'phrases' | 'sentences'
  /** So many figures in a row that a phone sets them below its name, each with its column's name. */
  readonly isStacked?: boolean
  readonly plotColumn: string
  readonly columns: readonly string[]
  readonly axis: Axis
  readonly rows: readonly DotRow[]
  /** A row for the whole, drawn last and set apart. */
  readonly total?: DotRow
}

/** What the marks of a chart stand for, in the order they are explained. */
export type KeyEntry = {
  readonly mark: 'own' | 'reference' | 'previous' | 'band' | 'line' | 'referenceLine' | 'cityTicks'
  readonly text: string
}

export const strong = (text: string): DotCell => ({ kind: 'text', text, weight: 'strong' })
export const normal = (text: string): DotCell => ({ kind: 'text', text, weight: 'normal' })
export const subtle = (text: string): DotCell => ({ kind: 'text', text, weight: 'subtle' })
