import { releasedSets, type ReleasedSets } from './released-sets'

/** A 0/1 matrix of sets, each without smaller ones that lie in it, and what was taken from each. */
export type DisjointRows = {
  readonly released: ReleasedSets
  /** By row, the sets that it stands for: those with the same atoms are one. */
  readonly rows: readonly (readonly number[])[]
  /** By row, the rows that were taken from it. */
  readonly less: readonly (readonly number[])[]
}

const rowsAtOnce = 400

/**
 * The sets that atoms are part of, in rows that have the same span but hardly overlap: from each set the largest sets that
 * lie in it are taken away, as long as they are apart (years from all years, units from their district). Least squares
 * over such rows needs a tenth of the steps. Sets that are made up of others wholly are no rows.
 * In: by atom, its sets. Each atom is part of few sets, so that subsets are found by counting. Step by step.
 */
export function* disjointRows(
  setsOf: readonly (readonly number[])[],
): Generator<undefined, DisjointRows, undefined> {
  const { members, rows } = differentSets(setsOf)
  const rowsOf: number[][] = setsOf.map(() => [])
  members.forEach((atoms, row) => {
    for (const atom of atoms) rowsOf[atom]?.push(row)
  })
  const sizeOf = (row: number) => members[row]?.length ?? 0
  const memberships: number[][] = setsOf.map(() => [])
  const less: number[][] = []
  for (const [row, atoms] of members.entries()) {
    if (row % rowsAtOnce === rowsAtOnce - 1) yield
    const shared = new Map<number, number>()
    for (const atom of atoms)
      for (const other of rowsOf[atom] ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    const within = [...shared].filter(([other, count]) => other !== row && count === sizeOf(other))
    const left = new Set(atoms)
    const taken: number[] = []
    for (const [other] of within.toSorted(([a], [b]) => sizeOf(b) - sizeOf(a))) {
      const own = members[other] ?? []
      if (own.length > left.size || !own.every((atom) => left.has(atom))) continue
      for (const atom of own) left.delete(atom)
      taken.push(other)
    }
    for (const atom of left) memberships[atom]?.push(row)
    less.push(taken)
  }
  return { released: releasedSets(memberships, members.length), rows, less }
}

/** How much of each original row a combination of these rows holds. */
export function originalWeights({ less }: DisjointRows, weights: ArrayLike<number>): Float64Array {
  const original = Float64Array.from({ length: less.length }, (_, row) => weights[row] ?? 0)
  less.forEach((taken, row) => {
    for (const other of taken) original[other] = (original[other] ?? 0) - (weights[row] ?? 0)
  })
  return original
}

function differentSets(setsOf: readonly (readonly number[])[]) {
  const atomsOf = new Map<number, number[]>()
  setsOf.forEach((sets, atom) => {
    for (const set of sets) {
      const known = atomsOf.get(set)
      if (known === undefined) atomsOf.set(set, [atom])
      else known.push(atom)
    }
  })
  const different = new Map<string, { readonly atoms: readonly number[]; readonly row: number[] }>()
  for (const [set, atoms] of atomsOf) {
    const name = atoms.join()
    const known = different.get(name)
    if (known === undefined) different.set(name, { atoms, row: [set] })
    else known.row.push(set)
  }
  const all = [...different.values()]
  return { members: all.map(({ atoms }) => atoms), rows: all.map(({ row }) => row) }
}
