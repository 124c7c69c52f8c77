import { t975, tTail } from './distributions'

export type EstimateTest = {
  readonly t: number | null
  readonly p: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
}

/**
 * Test of an estimate against 0, with a 95 % interval. Formula: t = estimate/se; estimate ∓ t(.975; df) se.
 * Assumes an estimate that is near normal. Source: Student (1908).
 * In: estimate, its standard error and degrees of freedom. Out: limits on the metric of the estimate, p 0–1 two-sided.
 * Too little data: no standard error or df, `null` throughout; a standard error of 0 has limits but neither t nor p.
 */
export function estimateTest(estimate: number, se: number | null, df: number | null): EstimateTest {
  if (se === null || df === null || df <= 0) return { t: null, p: null, ciLow: null, ciHigh: null }
  if (se === 0) return { t: null, p: null, ciLow: estimate, ciHigh: estimate }
  const t = estimate / se
  const half = t975(df) * se
  return { t, p: tTail(t, df), ciLow: estimate - half, ciHigh: estimate + half }
}
