import type { Background } from '../invitation/background'

type Coarsening = (background: Background) => Background

const unstated: Background = { districtId: null, unitId: null, role: null, tenureBand: null }

/** From what is known to nothing, in the order in which it is given up. */
const coarsenings: readonly [Coarsening, ...Coarsening[]] = [
  (background) => background,
  (background) => ({ ...background, tenureBand: null }),
  ({ districtId, unitId }) => ({ ...unstated, districtId, unitId }),
  ({ districtId }) => ({ ...unstated, districtId }),
  () => unstated,
]

/**
 * The same backgrounds, so coarse that each one that stands there is shared by at least `k` (k-anonymity by
 * generalisation; Samarati and Sweeney 1998). What remains in the database of an answered wave is this: the figures
 * of finer groups have been counted by then. Fewer than `k` responses in all keep nothing.
 */
export function coarsenBackgrounds(backgrounds: readonly Background[], k: number): readonly Background[] {
  const result = backgrounds.map(() => unstated)
  let left = backgrounds.map((_, index) => index)
  for (const coarsen of coarsenings) {
    const groups = new Map<string, number[]>()
    for (const index of left) {
      const coarse = coarsen(backgrounds[index] ?? unstated)
      result[index] = coarse
      const key = keyOf(coarse)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [index])
      else group.push(index)
    }
    left = [...groups.values()].filter((group) => group.length < k).flat()
    if (left.length === 0) return result
  }
  return hideAmongOthers(result, k)
}

/** A few left over with no background at all: the smallest group joins them, until they are `k`. */
function hideAmongOthers(coarsened: readonly Background[], k: number): readonly Background[] {
  const sizes = new Map<string, number>()
  for (const background of coarsened) sizes.set(keyOf(background), (sizes.get(keyOf(background)) ?? 0) + 1)
  let hidden = sizes.get(keyOf(unstated)) ?? 0
  sizes.delete(keyOf(unstated))
  const given = new Set<string>()
  for (const [key, size] of [...sizes].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))) {
    if (hidden >= k) break
    given.add(key)
    hidden += size
  }
  return coarsened.map((background) => (given.has(keyOf(background)) ? unstated : background))
}

function keyOf({ districtId, unitId, role, tenureBand }: Background): string {
  return JSON.stringify([districtId, unitId, role, tenureBand])
}
