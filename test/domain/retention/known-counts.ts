import type { TurnoverMeasure } from '~/domain/retention/retention-release'

/** The finest people there are in these tables: who left one area in one year in one way. */
export type Atom = { readonly area: number; readonly year: number; readonly way: TurnoverMeasure }

/** A sum over atoms that somebody knows, or wants to know. */
export type Sum = { readonly of: (atom: Atom) => boolean; readonly count: number }

/** Whether a sum follows from sums that are known, and from what a known zero says of its parts. */
export function isDetermined(wanted: Sum, known: readonly Sum[], atoms: readonly Atom[]): boolean {
  const empty = new Set(known.filter(({ count }) => count === 0).flatMap(({ of }) => atoms.filter(of)))
  const rowOf = ({ of }: Sum) => atoms.map((atom) => (of(atom) && !empty.has(atom) ? 1 : 0))
  const rows = known.map(rowOf)
  return rankOf([...rows, rowOf(wanted)]) === rankOf(rows)
}

/** By elimination with whole numbers small enough for plain arithmetic. */
function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row])
  let rank = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9)
    const pivot = rows[at]
    if (pivot === undefined) continue
    rows.splice(at, 1)
    rows.splice(rank, 0, pivot)
    for (const [index, row] of rows.entries()) {
      const factor = index > rank ? (row[column] ?? 0) / (pivot[column] ?? 1) : 0
      if (factor !== 0) pivot.forEach((value, place) => (row[place] = (row[place] ?? 0) - factor * value))
    }
    rank += 1
  }
  return rank
}
