import { releasedSets } from '../statistics/released-sets'
import { splitChange } from '../statistics/split-change'
import { type AreaFamily, type Column, type CountedArea, countKey, together } from './counted-area'
import { type TurnoverMeasure, turnoverMeasures } from './retention-release'

/** A count that might be told, as the finest groups it is the sum of: one place, one year, one way of leaving. */
type AuditedCount = { readonly key: string; readonly atoms: readonly number[] }

/** Counts of places that make each other up, over their finest groups. */
export type AuditedTree = { readonly atomCount: number; readonly counts: readonly AuditedCount[] }

const finest: Readonly<Record<TurnoverMeasure, readonly TurnoverMeasure[]>> = {
  external: ['ownRequest', 'retirement', 'fixedTermEnd', 'otherKinds'],
  ownRequest: ['ownRequest'],
  otherLeaving: ['retirement', 'fixedTermEnd', 'otherKinds'],
  retirement: ['retirement'],
  fixedTermEnd: ['fixedTermEnd'],
  otherKinds: ['otherKinds'],
  internalMove: ['internalMove'],
  hired: ['hired'],
  cohortLeft: ['cohortLeft'],
  temporaryLeft: ['temporaryLeft'],
}

/**
 * One tree of places for the audit: roles beside districts make two, which share the city. Finest groups with nobody in
 * them are left out, as if everybody knew that they are empty.
 */
export function auditedTree(families: readonly AreaFamily[], columns: readonly Column[]): AuditedTree {
  const partsOf = new Map(families.map(({ whole, parts }) => [whole.key, parts]))
  const areas = new Map(
    families.flatMap(({ whole, parts }) => [whole, ...parts]).map((one) => [one.key, one]),
  )
  const atoms = new Map<string, number>()
  const leavesOf = (area: CountedArea): readonly CountedArea[] =>
    partsOf.get(area.key)?.flatMap(leavesOf) ?? [area]
  const years = columns.filter((column) => column !== together)
  const atomOf = (leaf: CountedArea, year: Column, way: TurnoverMeasure): readonly number[] => {
    if ((leaf.years[Number(year)]?.counts[way] ?? 0) === 0) return []
    const key = countKey(leaf, year, way)
    const known = atoms.get(key) ?? atoms.size
    atoms.set(key, known)
    return [known]
  }
  const counts = [...areas.values()].flatMap((area) => {
    const leaves = leavesOf(area)
    return columns.flatMap((column) =>
      turnoverMeasures.map((measure) => ({
        key: countKey(area, column, measure),
        atoms: leaves.flatMap((leaf) =>
          (column === together ? years : [column]).flatMap((year) =>
            finest[measure].flatMap((way) => atomOf(leaf, year, way)),
          ),
        ),
      })),
    )
  })
  return { atomCount: atoms.size, counts }
}

const precision = 1e-9
const tolerance = 1e-5
/** A count that is not determined passes all of them by chance less than once in 10^9. */
const fingerprints = 2

/**
 * The hidden counts that adding and subtracting shown ones gives away, of those asked about. A count is determined exactly
 * when every change that no shown count shows leaves it alone (statistics/determined-sets.ts); such changes are tried.
 */
export function determinedCounts(
  { atomCount, counts }: AuditedTree,
  isHidden: (key: string) => boolean,
  isAsked: (key: string) => boolean,
): readonly string[] {
  const asked = counts.filter(({ key }) => isHidden(key) && isAsked(key))
  if (asked.length === 0) return []
  const shown = counts.filter(({ key, atoms }) => atoms.length > 0 && !isHidden(key))
  const memberships: number[][] = Array.from({ length: atomCount }, () => [])
  shown.forEach(({ atoms }, set) => {
    for (const atom of atoms) memberships[atom]?.push(set)
  })
  const released = releasedSets(memberships, shown.length)
  const free = new Float64Array(atomCount).fill(1)
  let found = asked
  for (let print = 0; print < fingerprints && found.length > 0; print += 1) {
    const { invisible } = splitChange(released, scattered(atomCount, print), free, precision)
    found = found.filter(
      ({ atoms }) => Math.abs(atoms.reduce((sum, atom) => sum + (invisible[atom] ?? 0), 0)) < tolerance,
    )
  }
  return found.map(({ key }) => key)
}

/** Numbers between -1 and 1 without a pattern, the same every time (Knuth 1997, 3.2.1). */
function scattered(length: number, print: number): Float64Array {
  let state = (print + 1) * 2_654_435_761
  return Float64Array.from({ length }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 2_147_483_648 - 1
  })
}
