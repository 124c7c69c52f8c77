/**
 * Whom each has taken over from whole: the one before that had no other successor, and no other became it. What was
 * split or merged is another group of people, and is not here.
 */
export function solePredecessors<Id extends string>(
  entries: readonly { readonly id: Id; readonly successors: readonly Id[] }[],
): ReadonlyMap<Id, Id> {
  const parents = new Map<Id, Id[]>()
  for (const { id, successors } of entries)
    for (const successor of successors) parents.set(successor, [...(parents.get(successor) ?? []), id])
  const successorsOf = new Map(entries.map(({ id, successors }) => [id, successors]))
  const sole = [...parents].flatMap(([successor, [only, ...others]]): (readonly [Id, Id])[] =>
    only !== undefined && others.length === 0 && successorsOf.get(only)?.length === 1
      ? [[successor, only]]
      : [],
  )
  return new Map(sole)
}

/** Those before it, the nearest first. */
export function lineageOf<Id extends string>(predecessors: ReadonlyMap<Id, Id>, id: Id): readonly Id[] {
  const lineage: Id[] = []
  let before = predecessors.get(id)
  while (before !== undefined && before !== id && !lineage.includes(before)) {
    lineage.push(before)
    before = predecessors.get(before)
  }
  return lineage
}
