import { protectRow } from '../release/protect-row'
import type { CountRelation } from '../release/told-counts'

export type Protection = {
  /** What makes up what (`whole` = `null`: the whole is known anyway). */
  readonly relations: readonly CountRelation[]
  /** Keys that are hidden all together or not at all. */
  readonly blocks: readonly (readonly string[])[]
}

/**
 * Which counts must be hidden, besides those that are, so that none follows from the others: over everything that adds up
 * to something else, again and again until nothing changes. Only what is touched is looked at again.
 */
export function protectRelations(
  { relations, blocks }: Protection,
  counts: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
  threshold: number,
): ReadonlySet<string> {
  const all = new Set(hidden)
  const demands: readonly Demand[] = [
    ...relations.map((relation) => ({ relation, keys: keysOf(relation) })),
    ...blocks.map((keys) => ({ relation: undefined, keys })),
  ]
  const demandsOn = new Map<string, Demand[]>()
  for (const demand of demands)
    for (const key of demand.keys) {
      const known = demandsOn.get(key)
      if (known === undefined) demandsOn.set(key, [demand])
      else known.push(demand)
    }
  const waiting = new Set(demands.filter(({ keys }) => keys.some((key) => all.has(key))))
  for (const demand of waiting) {
    waiting.delete(demand)
    for (const key of hiddenBy(demand, counts, all, threshold)) {
      if (all.has(key)) continue
      all.add(key)
      for (const touched of demandsOn.get(key) ?? []) waiting.add(touched)
    }
  }
  return all
}

type Demand = { readonly relation: CountRelation | undefined; readonly keys: readonly string[] }

function hiddenBy(
  { relation, keys }: Demand,
  counts: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
  threshold: number,
): Iterable<string> {
  if (relation === undefined) return keys
  const own = Object.fromEntries(keys.map((key) => [key, counts.get(key) ?? 0]))
  return protectRow([relation], own, new Set(keys.filter((key) => hidden.has(key))), threshold)
}

function keysOf({ whole, parts }: CountRelation): readonly string[] {
  return whole === null ? parts : [whole, ...parts]
}
