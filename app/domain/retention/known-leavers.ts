import type { DistrictId } from '../organisation/organisation'
import { minimumCellSize } from './disclosure-limits'
import { horizonDays, type HorizonMonths, horizons } from './expected-departures'
import { protectRelations } from './protect-relations'
import { isThere, type Service } from './service'

/** How many are known to leave; who is not there may not be told of. */
export type KnownLeavers = ReadonlyMap<DistrictId | 'city', number>

const city = 'city'

/**
 * How many have given notice, or end otherwise, within each horizon: five or more, and none that follows from others, be it
 * over districts (which make up the city) or over horizons (of which the longer holds the shorter).
 * In: services; the day; the districts. Out: by months.
 */
export function knownLeavers(
  services: readonly Service[],
  day: number,
  districtIds: readonly DistrictId[],
): ReadonlyMap<HorizonMonths, KnownLeavers> {
  const counts = countedLeavers(services, day, districtIds)
  const areas = [city, ...districtIds]
  const relations = [
    ...horizons.flatMap((months, place) =>
      (place === 0 ? [keyOf] : [keyOf, betweenKey]).map((key) => ({
        whole: key(city, months),
        parts: districtIds.map((district) => key(district, months)),
      })),
    ),
    ...areas.flatMap((area) =>
      horizons.slice(1).map((months, place) => ({
        whole: keyOf(area, months),
        parts: [keyOf(area, horizons[place] ?? months), betweenKey(area, months)],
      })),
    ),
  ].filter(({ whole }) => counts.get(whole) !== 0)
  const few = [...counts].filter(([, count]) => count > 0 && count < minimumCellSize).map(([key]) => key)
  const hidden = protectRelations({ relations, blocks: [] }, counts, new Set(few), minimumCellSize)
  return new Map(
    horizons.map((months) => [
      months,
      new Map(
        ([city, ...districtIds] as const).flatMap((area) => {
          const count = counts.get(keyOf(area, months)) ?? 0
          return count === 0 || hidden.has(keyOf(area, months)) ? [] : [[area, count] as const]
        }),
      ),
    ]),
  )
}

function keyOf(area: string, months: HorizonMonths): string {
  return `${area} ${months}`
}

/** Who leaves after the shorter horizon and before this one: told by no page, but the difference of two. */
function betweenKey(area: string, months: HorizonMonths): string {
  return `${area} until ${months}`
}

function countedLeavers(
  services: readonly Service[],
  day: number,
  districtIds: readonly DistrictId[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const area of [city, ...districtIds])
    for (const months of horizons) {
      counts.set(keyOf(area, months), 0)
      counts.set(betweenKey(area, months), 0)
    }
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const service of services) {
    const { group, leftDay, isDeparture } = service
    if (!isDeparture || leftDay === null || !isThere(service, day)) continue
    for (const area of [group, city]) {
      const within = horizons.filter((months) => leftDay <= day + horizonDays(months))
      for (const months of within) add(keyOf(area, months))
      const [first] = within
      if (first !== undefined && first !== horizons[0]) add(betweenKey(area, first))
    }
  }
  return counts
}
