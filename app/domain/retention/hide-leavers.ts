import type { CountRelation } from '../release/told-counts'
import { auditedTree, determinedCounts } from './audit-turnover'
import type { AreaFamily, Column, CountedArea } from './counted-area'
import { minimumCellSize } from './disclosure-limits'
import { protectRelations } from './protect-relations'
import { turnoverRelations } from './turnover-relations'

type Table = {
  readonly families: readonly AreaFamily[]
  readonly areas: readonly CountedArea[]
  readonly columns: readonly Column[]
}

/** More rounds than any register has needed; what is still given away then is hidden with all that it adds up with. */
const mostRounds = 40

/**
 * Which counts must be hidden besides the few. First by the rules of subtraction, relation by relation; then everything
 * that is shown is tried together, and where a count under five still follows, the smallest count beside it goes too.
 */
export function hideLeavers(
  { families, areas, columns }: Table,
  counts: ReadonlyMap<string, number>,
  few: ReadonlySet<string>,
): ReadonlySet<string> {
  const { relations, blocks } = turnoverRelations(families, areas, columns)
  // Where nobody in the whole is, everybody knows that nobody in its parts is.
  const empty = relations.filter(({ whole }) => whole !== null && counts.get(whole) === 0)
  const known = new Set(empty.flatMap(({ parts }) => parts).filter((key) => counts.get(key) === 0))
  const protection = { relations: relations.filter((relation) => !empty.includes(relation)), blocks }
  const protect = (hidden: ReadonlySet<string>) =>
    protectRelations(protection, counts, hidden, minimumCellSize)
  const trees = treesOf(families).map((tree) => auditedTree(tree, columns))
  const isSmall = (key: string) => {
    const count = counts.get(key) ?? 0
    return count > 0 && count < minimumCellSize
  }
  let hidden = protect(new Set([...few].filter((key) => !known.has(key))))
  for (let round = 0; round < mostRounds; round += 1) {
    const determined = trees.flatMap((tree) => determinedCounts(tree, (key) => hidden.has(key), isSmall))
    if (determined.length === 0) break
    const more = determined.flatMap((key) => besides(key, protection.relations, counts, hidden, round))
    hidden = protect(new Set([...hidden, ...more]))
  }
  return hidden
}

/**
 * What is shown nearest to a count that is given away: in what it makes up or is made of, or else in what those do, and so
 * on. The smallest of it; towards the end, all of it.
 */
function besides(
  key: string,
  relations: readonly CountRelation[],
  counts: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
  round: number,
): readonly string[] {
  const near = new Set([key])
  for (let before = 0; before < near.size;) {
    before = near.size
    const touching = relations.map(keysOf).filter((keys) => keys.some((one) => near.has(one)))
    const shown = [...new Set(touching.flat())]
      .filter((one) => !hidden.has(one) && (counts.get(one) ?? 0) > 0)
      .toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
    if (shown.length > 0) return round < mostRounds / 2 ? shown.slice(0, 1) : shown
    for (const one of touching.flat()) near.add(one)
  }
  return []
}

function keysOf({ whole, parts }: CountRelation): readonly string[] {
  return whole === null ? parts : [whole, ...parts]
}

/** Districts with their units, and roles: each makes up the city. */
function treesOf(families: readonly AreaFamily[]): readonly (readonly AreaFamily[])[] {
  const isOfRoles = ({ parts }: AreaFamily) => parts.some(({ area }) => area?.grouping === 'role')
  return [families.filter((family) => !isOfRoles(family)), families.filter(isOfRoles)].filter(
    (tree) => tree.length > 0,
  )
}
