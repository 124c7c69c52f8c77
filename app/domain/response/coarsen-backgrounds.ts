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

/** All who have the same background: they are coarsened alike. */
type Sharing = { readonly background: Background; count: number; coarse: Background }

/**
 * The same backgrounds, so coarse that each one that stands there is shared by at least `k` (k-anonymity by
 * generalisation; Samarati and Sweeney 1998). What remains in the database of an answered wave is this: the figures
 * of finer groups have been counted by then. Fewer than `k` responses in all keep nothing.
 */
export function coarsenBackgrounds(backgrounds: readonly Background[], k: number): readonly Background[] {
  const shared = new Map<string, Sharing>()
  const keys = backgrounds.map(keyOf)
  for (const [place, background] of backgrounds.entries()) {
    const key = keys[place] ?? ''
    const known = shared.get(key)
    if (known === undefined) shared.set(key, { background, count: 1, coarse: unstated })
    else known.count += 1
  }
  coarsen([...shared.values()], k)
  return keys.map((key) => shared.get(key)?.coarse ?? unstated)
}

function coarsen(all: readonly Sharing[], k: number): void {
  let left = all
  for (const coarsenOne of coarsenings) {
    for (const sharing of left) sharing.coarse = coarsenOne(sharing.background)
    const sizes = sizesOf(left)
    left = left.filter(({ coarse }) => (sizes.get(keyOf(coarse)) ?? 0) < k)
    if (left.length === 0) return
  }
  hideAmongOthers(all, k)
}

/** A few left over with no background at all: the smallest group joins them, until they are `k`. */
function hideAmongOthers(all: readonly Sharing[], k: number): void {
  const sizes = sizesOf(all)
  let hidden = sizes.get(keyOf(unstated)) ?? 0
  sizes.delete(keyOf(unstated))
  const given = new Set<string>()
  for (const [key, size] of [...sizes].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))) {
    if (hidden >= k) break
    given.add(key)
    hidden += size
  }
  for (const sharing of all) if (given.has(keyOf(sharing.coarse))) sharing.coarse = unstated
}

function sizesOf(all: readonly Sharing[]): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { coarse, count } of all) sizes.set(keyOf(coarse), (sizes.get(keyOf(coarse)) ?? 0) + count)
  return sizes
}

function keyOf({ districtId, unitId, role, tenureBand }: Background): string {
  return JSON.stringify([districtId, unitId, role, tenureBand])
}
