import { mannKendall, type MannKendall } from './mann-kendall'

/** A value and the place of its group in the order. */
export type Ordered = { readonly value: number; readonly group: number }

/**
 * Whether values rise (or fall) over ordered groups, for instance bands of tenure.
 * Formula: the Jonckheere-Terpstra test with ties is Kendall's S test with the groups for times; see mann-kendall.
 * Assumes independent persons and groups of like shape. Sources: Terpstra (1952), Jonckheere (1954).
 * In: values with numeric group codes in order. Out and too little data: as mann-kendall.
 */
export function jonckheere(values: readonly Ordered[]): MannKendall {
  return mannKendall(values.map(({ value, group }) => ({ value, time: group })))
}
