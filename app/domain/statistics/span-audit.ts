/** A finest group that people fall into, and how many do. */
export type Atom = { readonly code: string; readonly count: number }

export type SpanAudit = {
  readonly verdict: 'safe' | 'unsafe'
  /** Sets of atoms, codes joined by "+", ascending by bit mask (atom i = bit i). */
  readonly determinedSets: readonly string[]
}

const tolerance = 1e-9

/**
 * Whether all that is released, added and subtracted in any way, gives away a set of fewer than `threshold` persons.
 * Rule: a non-empty set of atoms is determined if its 0/1 indicator lies in the row space of the released indicators
 * (reduced echelon form, tolerance 1e-9). Assumes that the attacker knows only sums over released sets.
 * Source: Hundepool et al. (2012), linear audit.
 * In: disjoint atoms, released sets by their codes. Nothing released, or no atoms: safe. The time grows with the number
 * of sets below the threshold: leave out atoms without persons unless there are few.
 */
export function spanAudit(
  atoms: readonly Atom[],
  released: readonly (readonly string[])[],
  threshold: number,
): SpanAudit {
  const basis = echelonForm(released.map((codes) => atoms.map(({ code }) => (codes.includes(code) ? 1 : 0))))
  const determined = smallSets(atoms, threshold).filter((set) => isInSpan(set, basis))
  return {
    verdict: determined.length === 0 ? 'safe' : 'unsafe',
    determinedSets: determined.map((set) =>
      atoms
        .filter((_, index) => set[index] === 1)
        .map(({ code }) => code)
        .join('+'),
    ),
  }
}

type EchelonRow = { readonly pivot: number; readonly row: readonly number[] }

/** Gauss-Jordan elimination with the largest pivot of each column. */
function echelonForm(rows: readonly (readonly number[])[]): EchelonRow[] {
  const width = rows[0]?.length ?? 0
  let rest = rows
  let done: EchelonRow[] = []
  for (let pivot = 0; pivot < width; pivot += 1) {
    const best = rest.reduce(
      (a, b) => (Math.abs(b[pivot] ?? 0) > Math.abs(a[pivot] ?? 0) ? b : a),
      [] as readonly number[],
    )
    const size = best[pivot] ?? 0
    if (Math.abs(size) < tolerance) continue
    const row = best.map((value) => value / size)
    const clear = (other: readonly number[]) => {
      const factor = other[pivot] ?? 0
      return other.map((value, index) => value - factor * (row[index] ?? 0))
    }
    rest = rest.filter((other) => other !== best).map(clear)
    done = [...done.map((other) => ({ ...other, row: clear(other.row) })), { pivot, row }]
  }
  return done
}

/** A vector in the span is the sum of the rows, each as often as the vector says at the row's pivot. */
function isInSpan(set: readonly number[], basis: readonly EchelonRow[]): boolean {
  return set.every((value, index) => {
    const sum = basis.reduce((total, { pivot, row }) => total + (set[pivot] ?? 0) * (row[index] ?? 0), 0)
    return Math.abs(value - sum) < tolerance
  })
}

/** All non-empty sets of atoms with fewer persons than the threshold, ascending by bit mask. */
function smallSets(atoms: readonly Atom[], threshold: number): number[][] {
  let sets: { readonly members: number[]; readonly persons: number }[] = [{ members: [], persons: 0 }]
  for (const { count } of atoms) {
    const without = sets.map(({ members, persons }) => ({ members: [...members, 0], persons }))
    const including = sets
      .filter(({ persons }) => persons + count < threshold)
      .map(({ members, persons }) => ({ members: [...members, 1], persons: persons + count }))
    sets = [...without, ...including]
  }
  return sets.map(({ members }) => members).filter((members) => members.includes(1))
}
