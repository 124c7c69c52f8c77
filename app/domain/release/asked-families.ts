import type { Instrument } from '../instrument/instrument'
import type { ShowIf } from '../instrument/show-if'
import type { Cell } from '../rollup/cell'
import type { PlannedGroup } from './planned-group'
import type { PlannedFamily, ReleasePlan } from './release-plan'

type OnBackground = Extract<ShowIf, { background: string }>

/**
 * What is asked of some roles or tenure bands only tells how many of them there are: an area about the introduction,
 * asked of the two lowest bands, has as many answers as they have respondents, and the rest of the group is the other
 * bands. So the bands that are asked add up to something told, and so do the others: in the city, and in each
 * district. (What they answered is protected where the answers are counted.)
 */
export function askedFamilies(plan: ReleasePlan, instrument: Instrument): readonly PlannedFamily[] {
  return conditionsOf(instrument).flatMap((condition) =>
    linesAcross(plan, condition).flatMap((line) => {
      const asked = line.filter(({ column }) => isAsked(column.cell, condition))
      const others = line.filter(({ column }) => !isAsked(column.cell, condition))
      return [asked, others].map((part) => familyOf(part.map(({ group }) => group)))
    }),
  )
}

function conditionsOf({ sections }: Instrument): readonly OnBackground[] {
  const conditions = sections.flatMap((section) => [section, ...section.items]).map(({ showIf }) => showIf)
  const onBackground = conditions.filter(
    (showIf): showIf is OnBackground => showIf !== undefined && 'background' in showIf,
  )
  const distinct = new Map(onBackground.map((showIf) => [JSON.stringify(showIf), showIf]))
  return [...distinct.values()]
}

type Placed = { readonly group: PlannedGroup; readonly column: PlannedGroup }

/** The groups that a condition divides: those of the city, and those of every row of the table. */
function linesAcross(plan: ReleasePlan, { background }: OnBackground): readonly (readonly Placed[])[] {
  const grouping = background === 'role' ? 'role' : 'tenure'
  const columns =
    plan.families.find(({ children }) => children[0]?.cell?.grouping === grouping)?.children ?? []
  const ofCity = columns.map((column) => ({ group: column, column }))
  const rows = plan.tables.flat().map((row) =>
    row.flatMap((group): readonly Placed[] => {
      const column = group?.parents.find((parent) => columns.includes(parent))
      return group === undefined || column === undefined ? [] : [{ group, column }]
    }),
  )
  return [ofCity, ...rows].filter((line) => line.length > 0)
}

function isAsked(cell: Cell | null, { isAnyOf }: OnBackground): boolean {
  if (cell?.grouping === 'role') return isAnyOf.includes(cell.role)
  return cell?.grouping === 'tenure' && isAnyOf.includes(cell.tenureBand)
}

/** Nobody hides such a whole: it is told by the number of answers, as far as that is told. */
function familyOf(children: readonly PlannedGroup[]): PlannedFamily {
  const figures = { cell: { grouping: 'city' as const }, respondents: 0, scales: {}, items: {} }
  return { parent: { cell: null, code: '', figures, parents: [] }, children }
}
