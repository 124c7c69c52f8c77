import type { DistrictId } from '../organisation/organisation'
import { nBand } from '../release/n-band'
import { minimumCellSize } from './disclosure-limits'
import type { RetentionArea } from './retention-area'
import { type NewcomerMonths, newcomerMonths, type NewcomerTally } from './tally-quarters'

/** A number of people as it is told: a band of five, or the word that they are fewer than five (nobody, too). */
export type ToldBand =
  { readonly kind: 'shown'; readonly from: number; readonly to: number } | { readonly kind: 'few' }

/** How many of an area reach the end of so many months of employment in the coming quarter. */
export type NewcomersDue = {
  readonly area: RetentionArea
  readonly months: NewcomerMonths
  readonly heads: ToldBand
}

export type DistrictNewcomers = {
  readonly districtId: DistrictId
  readonly newcomers: readonly NewcomerTally[]
}

/**
 * Those who were hired in one whole quarter and are there when the last finished quarter ends, by area. Heads and no
 * leavers; k = 5, and nobody is told apart from a few. Told as bands of five: a sum over areas that are told leaves as many
 * possibilities as there are bands in it, four at least for each, so no number of one to four follows by subtraction, and
 * the same number stands all quarter long.
 */
export function newcomersDue(
  districts: readonly DistrictNewcomers[],
  isTold: (area: RetentionArea) => boolean,
): readonly NewcomersDue[] {
  const heads = (all: readonly NewcomerTally[], months: NewcomerMonths): ToldBand =>
    bandOf(all.reduce((sum, one) => sum + (one.months === months ? one.heads : 0), 0))
  const dueIn = (area: RetentionArea, all: readonly NewcomerTally[]): readonly NewcomersDue[] =>
    isTold(area) ? newcomerMonths.map((months) => ({ area, months, heads: heads(all, months) })) : []
  return [
    ...dueIn(
      { grouping: 'city' },
      districts.flatMap(({ newcomers }) => newcomers),
    ),
    ...districts.flatMap(({ districtId, newcomers }) => [
      ...dueIn({ grouping: 'district', districtId }, newcomers),
      ...[...new Set(newcomers.flatMap(({ unitId }) => unitId ?? []))].flatMap((unitId) =>
        dueIn(
          { grouping: 'unit', districtId, unitId },
          newcomers.filter((one) => one.unitId === unitId),
        ),
      ),
    ]),
  ]
}

function bandOf(heads: number): ToldBand {
  return heads < minimumCellSize ? { kind: 'few' } : { kind: 'shown', ...nBand(heads) }
}
