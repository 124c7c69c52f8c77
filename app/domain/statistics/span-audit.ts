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
 * (reduced echelon form, tolerance 1e-9). A vector of the row space follows from its entries at the pivots, so only the
 * small sets of pivot atoms are tried; the largest atoms are made pivots first, which leaves few.
 * Assumes that the attacker knows only sums over released sets. Source: Hundepool et al. (2012), linear audit.
 * In: disjoint atoms, released sets by their codes. Nothing released, or no atoms: safe.
 */
export function spanAudit(
  atoms: readonly Atom[],
  released: readonly (readonly string[])[],
  threshold: number,
): SpanAudit {
  const sets = released.map((codes) => new Set(codes))
  const indicators = sets.map((codes) => atoms.map(({ code }) => (codes.has(code) ? 1 : 0)))
  const basis = echelonForm(indicators, largestFirst(atoms))
  const determined = smallCombinations(basis, atoms, threshold)
    .map((rows) => sumOfRows(rows, atoms.length))
    .filter((vector) => isIndicator(vector) && personsIn(vector, atoms) < threshold)
    .toSorted(byBitMask)
  return {
    verdict: determined.length === 0 ? 'safe' : 'unsafe',
    determinedSets: determined.map((vector) => codesIn(vector, atoms).join('+')),
  }
}

type EchelonRow = { readonly pivot: number; readonly row: readonly number[] }

function largestFirst(atoms: readonly Atom[]): number[] {
  return atoms.map((_, index) => index).sort((a, b) => (atoms[b]?.count ?? 0) - (atoms[a]?.count ?? 0))
}

/** Gauss-Jordan elimination over the columns in the order given, each with its largest pivot. */
function echelonForm(rows: readonly (readonly number[])[], columns: readonly number[]): EchelonRow[] {
  let rest = rows
  let done: EchelonRow[] = []
  for (const pivot of columns) {
    const best = rest.reduce<readonly number[]>(
      (a, b) => (Math.abs(b[pivot] ?? 0) > Math.abs(a[pivot] ?? 0) ? b : a),
      [],
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

/** All non-empty choices of rows whose pivot atoms hold fewer persons than the threshold. */
function smallCombinations(
  basis: readonly EchelonRow[],
  atoms: readonly Atom[],
  threshold: number,
): (readonly EchelonRow[])[] {
  let choices: { readonly rows: readonly EchelonRow[]; readonly persons: number }[] = [
    { rows: [], persons: 0 },
  ]
  for (const row of basis) {
    const count = atoms[row.pivot]?.count ?? 0
    const including = choices
      .map(({ rows, persons }) => ({ rows: [...rows, row], persons: persons + count }))
      .filter(({ persons }) => persons < threshold)
    choices = [...choices, ...including]
  }
  return choices.map(({ rows }) => rows).filter((rows) => rows.length > 0)
}

function sumOfRows(rows: readonly EchelonRow[], width: number): number[] {
  return Array.from({ length: width }, (_, index) =>
    rows.reduce((sum, { row }) => sum + (row[index] ?? 0), 0),
  )
}

function isIndicator(vector: readonly number[]): boolean {
  return vector.every((value) => Math.abs(value) < tolerance || Math.abs(value - 1) < tolerance)
}

function isMember(value: number | undefined): boolean {
  return (value ?? 0) > 0.5
}

function personsIn(vector: readonly number[], atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { count }, index) => sum + (isMember(vector[index]) ? count : 0), 0)
}

function codesIn(vector: readonly number[], atoms: readonly Atom[]): string[] {
  return atoms.filter((_, index) => isMember(vector[index])).map(({ code }) => code)
}

/** Ascending as binary numbers, atom i being bit i: the last atom in which two sets differ decides. */
function byBitMask(a: readonly number[], b: readonly number[]): number {
  const last = a.findLastIndex((value, index) => isMember(value) !== isMember(b[index]))
  return Number(isMember(a[last])) - Number(isMember(b[last]))
}
