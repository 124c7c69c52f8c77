import type { Steps } from '../release/steps'
import { determinedInBlocks } from '../statistics/determined-in-blocks'
import { minimumCellSize } from './disclosure-limits'
import { type GroupTenures, releaseSurvivalFamily } from './release-survival'
import { areaKey } from './retention-area'
import type { ReleasedSurvival, SurvivalFamily } from './retention-release'
import { type ObservedTenure, wasObserved } from './tally-survival'

export type GroupFamily = { readonly family: SurvivalFamily; readonly groups: readonly GroupTenures[] }

export type ReleasedFamily = GroupFamily & { readonly released: readonly ReleasedSurvival[] }

/** What curves are of: all who were observed, those of them who left, those of them who were hired in these years. */
const populations: readonly {
  readonly name: string
  readonly isIn: (tenure: ObservedTenure) => boolean
}[] = [
  { name: 'observed', isIn: wasObserved },
  { name: 'left', isIn: (tenure) => wasObserved(tenure) && tenure.isEvent },
  { name: 'hired', isIn: (tenure) => wasObserved(tenure) && tenure.cohort !== null },
]

/**
 * The curves of districts, roles and hiring cohorts beside each other and the city's. Each family has seen to itself
 * (release-survival.ts); here all are tried together on whole backgrounds, and where fewer than five people, leavers or
 * newly hired could be told from the others, the smallest group that it takes is hidden.
 * In: families whose groups share the very same tenures.
 */
export function* releaseFamilies(families: readonly GroupFamily[]): Steps<readonly ReleasedFamily[]> {
  const keys = families.flatMap(({ groups }) =>
    groups.flatMap(({ group }) => (group ? [areaKey(group)] : [])),
  )
  const city = keys.length
  const places = new Map(keys.map((key, place) => [key, place]))
  const alike = alikeIn(families, places, city)
  const sizes = new Map(
    families.flatMap(({ groups }) =>
      groups.flatMap(({ group, tenures }) => (group ? [[areaKey(group), tenures.length] as const] : [])),
    ),
  )
  let current = families
  for (;;) {
    const released = current.map((one) => ({ ...one, released: releaseSurvivalFamily(one.groups) }))
    const shown = new Set(
      released.flatMap((one) =>
        one.released.flatMap(({ kind, group }) => (kind === 'shown' ? [areaKey(group)] : [])),
      ),
    )
    const { found } = yield* determinedInBlocks(
      alike,
      (sum) => sum % (city + 1) === city || shown.has(keys[sum % (city + 1)] ?? ''),
      minimumCellSize,
    )
    const hidden = new Set(
      found.flatMap(({ from }) =>
        from
          .flatMap((sum) => keys[sum % (city + 1)] ?? [])
          .toSorted((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0))
          .slice(0, 1),
      ),
    )
    if (hidden.size === 0) return released
    current = current.map(({ family, groups }) => ({
      family,
      groups: groups.map((one) =>
        one.group !== null && hidden.has(areaKey(one.group)) ? { ...one, isHidden: true } : one,
      ),
    }))
  }
}

function alikeIn(families: readonly GroupFamily[], places: ReadonlyMap<string, number>, city: number) {
  const sumsOf = new Map<ObservedTenure, number[]>()
  for (const { groups } of families)
    for (const { group, tenures } of groups)
      for (const tenure of tenures) {
        const sums = sumsOf.get(tenure) ?? [city]
        const place = group === null ? undefined : places.get(areaKey(group))
        if (place !== undefined) sums.push(place)
        sumsOf.set(tenure, sums)
      }
  const alike = new Map<
    string,
    { readonly block: string; readonly sums: readonly number[]; persons: number }
  >()
  for (const [tenure, sums] of sumsOf)
    populations.forEach(({ name, isIn }, population) => {
      if (!isIn(tenure)) return
      // Each population has sums of its own.
      const own = sums.map((sum) => sum + population * (city + 1))
      const key = own.join()
      const known = alike.get(key)
      if (known === undefined) alike.set(key, { block: name, sums: own, persons: 1 })
      else known.persons += 1
    })
  return [...alike.values()]
}
