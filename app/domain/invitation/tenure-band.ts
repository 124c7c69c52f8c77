import type { tenureBands } from './tenure-bands'

export type TenureBand = (typeof tenureBands)[number]

/** The band of so many years in the post, begun years counted down: 2.9 years is "1–2 years". */
export function tenureBandOf(years: number): TenureBand {
  if (years < 1) return 'T0'
  if (years < 3) return 'T1'
  if (years < 6) return 'T2'
  return years < 11 ? 'T3' : 'T4'
}
