import type { Background } from '../invitation/background'
import type { CellRollup, Rollup } from './rollup'

/** What is counted of a group of people. */
export type Figures = Pick<CellRollup, 'respondents' | 'scales' | 'items'>

/**
 * The people who share a whole background: the finest group that a wave falls into. The release audit works on them.
 * They live in memory while a wave is closed; they are never stored, released or shown.
 */
export type Atom = { readonly background: Background; readonly figures: Figures }

/** What a wave's responses add up to while it is closed. */
export type Count = { readonly rollup: Rollup; readonly atoms: readonly Atom[] }
