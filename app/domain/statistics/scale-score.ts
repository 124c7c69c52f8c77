import type { Rows } from './complete-rows'
import { roundForComparison } from './rounding'

export type ScaleScore = { readonly scores: readonly (number | null)[]; readonly missing: number }

/**
 * A person's score on a scale: the mean of the items answered, if enough were.
 * Formula: mean of answered items if answered >= minAnsweredFraction × k (half: 2 of 3, 2 of 4, 3 of 5) and at least
 * one. Assumes that unanswered items would have been answered like the others. Source: half rule, Fayers & Machin (2016).
 * In: persons × items, keyed, already 0–100. Out: scores 0–100 in the same order, and how many persons have none.
 * Too little data: `null` for the person.
 */
export function scaleScore(items: Rows, minAnsweredFraction: number): ScaleScore {
  const scores = items.map((row) => personScore(row, minAnsweredFraction))
  return { scores, missing: scores.filter((score) => score === null).length }
}

export function personScore(row: readonly (number | null)[], minAnsweredFraction: number): number | null {
  const answered = row.filter((value) => value !== null)
  const needed = Math.max(1, roundForComparison(minAnsweredFraction * row.length))
  if (answered.length < needed) return null
  return answered.reduce((sum, value) => sum + value, 0) / answered.length
}
