import { columnCount, columnsOf, completeRows, type Rows } from './complete-rows'
import { median } from './median'
import { roundForComparison } from './rounding'
import { evenVariance } from './rwg'
import { type Sample, spreadOf, varianceOf } from './spread'

type GroupAgreement = {
  readonly n: number
  readonly meanItemVariance: number | null
  readonly rwgJ: number | null
}

export type RwgJ = {
  /** In the order of the groups given. */
  readonly groups: readonly GroupAgreement[]
  readonly meanRwgJ: number | null
  readonly medianRwgJ: number | null
  readonly shareAtLeast070: number | null
}

/**
 * Agreement within groups over the J items of a scale; from 0.70 a group mean may be read as the group's.
 * Formula: v = min(mean item variance, s) / s, s = (A²-1)/12; J(1-v) / (J(1-v) + v). Assumes parallel items, and even
 * answers where there is no agreement. Source: James, Demaree & Wolf (1984).
 * In: per group its persons × items, raw keyed answers 1…A; complete rows count. Out: 0–1, and mean, median and share
 * over the groups that have a value. Too little data: below two complete rows `null`.
 */
export function rwgJ(groups: readonly Rows[], options: number): RwgJ {
  const agreements = groups.map((rows) => groupAgreement(rows, options))
  const values = agreements.flatMap((group) => (group.rwgJ === null ? [] : [group.rwgJ]))
  const share = (count: number) => (values.length === 0 ? null : count / values.length)
  return {
    groups: agreements,
    meanRwgJ: share(values.reduce((sum, value) => sum + value, 0)),
    medianRwgJ: median(values),
    shareAtLeast070: share(values.filter((value) => roundForComparison(value) >= 0.7).length),
  }
}

function groupAgreement(items: Rows, options: number): GroupAgreement {
  const rows = completeRows(items)
  return agreementOf(columnsOf(rows, columnCount(items)), rows.length, options)
}

/** The same of one group of `n` complete persons, of whose answers to each item no more than the moments is known. */
export function agreementOf(items: readonly Sample[], n: number, options: number): GroupAgreement {
  const count = items.length
  const variances = items.flatMap((item) => varianceOf(spreadOf(item)) ?? [])
  if (variances.length === 0) return { n, meanItemVariance: null, rwgJ: null }
  const meanItemVariance = variances.reduce((sum, variance) => sum + variance, 0) / count
  const expected = evenVariance(options)
  if (expected <= 0) return { n, meanItemVariance, rwgJ: null }
  const v = Math.min(meanItemVariance, expected) / expected
  return { n, meanItemVariance, rwgJ: (count * (1 - v)) / (count * (1 - v) + v) }
}
