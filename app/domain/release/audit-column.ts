import type { Figures } from '../rollup/atom'
import type { Grouping } from '../rollup/cell'
import { determinedSets, piecesFound } from '../statistics/determined-sets'
import { feasibleRange, interiorPoint } from '../statistics/feasible-range'
import { releasedSets, type ReleasedSets } from '../statistics/released-sets'
import { splitChange } from '../statistics/split-change'
import type { Hidden } from './hide-column'
import type { PlacedAtom } from './placed-atom'
import type { PlannedGroup } from './planned-group'
import type { ReleasePlan } from './release-plan'

/** What the audit must know of a figure. */
export type AuditedFigure = {
  /** How many persons stand behind the figure: in an atom, or in a group. */
  readonly persons: (figures: Figures) => number
  /** No fewer than so many may be told of. */
  readonly fewest: number
  /** What is told of them together. */
  readonly sum: (figures: Figures) => number
  /** What one person can add to the sum at most; the least is 0. */
  readonly most: number
  /** How near an insider may come to what hidden persons have on average (or, of persons counted, together). */
  readonly narrowest: number
  /** What is wider is wide enough, and not measured further. */
  readonly enough: number
  readonly of: 'mean' | 'count'
}

/** What somebody could find out who adds, subtracts and weighs everything that is told of one figure. */
export type ColumnAudit = {
  /** Released sums that were combined. */
  readonly told: number
  /** Hidden groups, the small ones among which were looked for. How many are small would itself tell something. */
  readonly hidden: number
  /** The narrowest interval that remains for the mean of one of them, in percent of the scale; `null`: none was sought. */
  readonly narrowestMean: number | null
  /** The next to be hidden. */
  readonly exposedBy: PlannedGroup | undefined
}

/**
 * The release audit of one figure (domain file 4.3, step 6). (b) The span test: no set of fewer persons than `fewest`
 * follows from adding and subtracting released sums, over everybody's whole background. (a) The linear programme: of
 * every hidden group that is itself too small, the sum still ranges as widely as `narrowest` demands, given all
 * released sums and what one person can add. The insider is granted unrounded sums and knowledge of who has answered.
 *
 * One wave is audited at a time: waves have no answer in common, so the matrix of what each has released falls into
 * blocks, and a small set in its row space has its parts in the row space of each. What several batches of an exit
 * survey tell together is audited over everything ever told of them (told-in-window.ts).
 */
export function auditColumn(
  plan: ReleasePlan,
  figure: AuditedFigure,
  hidden: Hidden,
  isSmall: (group: PlannedGroup) => boolean,
): ColumnAudit {
  const told = plan.groups.filter((group) => group.cell !== null && !hidden.has(group))
  const atoms = plan.atoms.filter(({ figures }) => figure.persons(figures) > 0)
  const released = setsOf(told, atoms)
  const hiddenCells = plan.groups.filter((group) => group.cell !== null && hidden.has(group))
  const sought = hiddenCells.filter(isSmall)
  const found = { told: told.length, hidden: hiddenCells.length }
  const determined = firstDetermined(atoms, told, figure)
  if (determined !== undefined) {
    const exposedBy = smallest(combined(released, told, determined))
    return { ...found, narrowestMean: 0, exposedBy: exposedBy ?? told[0] }
  }
  const everybody = atoms.reduce((sum, { figures }) => sum + figure.persons(figures), 0)
  const figures = {
    released,
    truth: atoms.map((atom) => figure.sum(atom.figures)),
    most: atoms.map((atom) =>
      figure.of === 'mean' ? figure.most * figure.persons(atom.figures) : everybody,
    ),
  }
  const start = interiorPoint(figures)
  const widths = sought.map((group) => {
    const within = new Set([...atoms.keys()].filter((atom) => atoms[atom]?.groups.includes(group)))
    const per = figure.of === 'mean' ? figure.persons(group.figures) : 1
    const enough = figure.enough * per
    return { group, width: Math.min(feasibleRange(figures, start, within, enough), enough) / per }
  })
  const [worst] = widths.toSorted((a, b) => a.width - b.width)
  const isExposed = worst !== undefined && worst.width < figure.narrowest
  return {
    ...found,
    narrowestMean: figure.of === 'mean' && worst !== undefined ? (100 * worst.width) / figure.most : null,
    exposedBy: isExposed ? (nextInLine(plan, worst.group, hidden) ?? told[0]) : undefined,
  }
}

/**
 * Which groupings are looked at together. All of them find every set of up to four pieces, which is every set of fewer
 * than five persons; fewer groupings make larger pieces, and find sets of more persons that are made of many pieces.
 */
const allGroupings = ['city', 'district', 'unit', 'role', 'districtRole', 'tenure', 'districtTenure'] as const
const withoutTenure = ['city', 'district', 'unit', 'role', 'districtRole'] as const
const withoutRole = ['city', 'district', 'unit', 'tenure', 'districtTenure'] as const

function looksFor(fewest: number): readonly (readonly Grouping[])[] {
  return fewest <= piecesFound + 1 ? [allGroupings] : [allGroupings, withoutTenure, withoutRole]
}

function firstDetermined(
  atoms: readonly PlacedAtom[],
  told: readonly PlannedGroup[],
  figure: AuditedFigure,
): readonly number[] | undefined {
  const persons = atoms.map(({ figures }) => figure.persons(figures))
  for (const groupings of looksFor(figure.fewest)) {
    const seen = told.filter(({ cell }) => cell !== null && groupings.includes(cell.grouping))
    const [first] = determinedSets(setsOf(seen, atoms), persons, figure.fewest)
    if (first !== undefined) return first
  }
  return undefined
}

function setsOf(told: readonly PlannedGroup[], atoms: readonly PlacedAtom[]): ReleasedSets {
  const setOf = new Map(told.map((group, set) => [group, set]))
  const memberships = atoms.map(({ groups }) => groups.flatMap((group) => setOf.get(group) ?? []))
  return releasedSets(memberships, told.length)
}

/** Of the released groups, those whose sums make up the determined set. */
function combined(
  released: ReleasedSets,
  told: readonly PlannedGroup[],
  determined: readonly number[],
): readonly PlannedGroup[] {
  const indicator = Float64Array.from({ length: released.atomCount }, (_, atom) =>
    Number(determined.includes(atom)),
  )
  const free = new Float64Array(released.atomCount).fill(1)
  const { weights } = splitChange(released, indicator, free, 1e-10)
  return told.filter((group, set) => group.cell?.grouping !== 'city' && Math.abs(weights[set] ?? 0) > 1e-6)
}

/** The next to give up for a hidden group: the smallest told beside it in a family or a line, or else what it is part of. */
function nextInLine(plan: ReleasePlan, group: PlannedGroup, hidden: Hidden): PlannedGroup | undefined {
  const columns = (table: ReleasePlan['tables'][number]) =>
    (table[0] ?? []).map((_, at) => table.map((row) => row[at]))
  const lines = [
    ...plan.families.map(({ children }) => children),
    ...plan.tables.flatMap((table) => [...table, ...columns(table)]),
  ].filter((line) => line.includes(group))
  const isTold = (other: PlannedGroup | undefined): other is PlannedGroup =>
    other !== undefined && !hidden.has(other) && other.figures.respondents > 0
  return (
    smallest(lines.flat().filter(isTold)) ??
    smallest(group.parents.filter((parent) => isTold(parent) && parent.cell?.grouping !== 'city'))
  )
}

function smallest(groups: readonly PlannedGroup[]): PlannedGroup | undefined {
  return groups.toSorted(
    (a, b) => a.figures.respondents - b.figures.respondents || (a.code < b.code ? -1 : 1),
  )[0]
}
