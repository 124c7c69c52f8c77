import type { DistrictId } from '../organisation/organisation'

/**
 * How many belong to the population that was asked, by district and by tenure band ("" = not stated). Empty where it is
 * not known: imported answers without a frame.
 */
export type SamplingFrame = {
  readonly perDistrict: ReadonlyMap<DistrictId, number>
  readonly perTenure: ReadonlyMap<string, number>
}

export const noFrame: SamplingFrame = { perDistrict: new Map(), perTenure: new Map() }
