import type { Organisation } from '../organisation/organisation'
import { type Column, pickColumns } from '../table/pick-columns'
import { RowReader } from '../table/row-reader'
import type { Table } from '../table/table'
import type { RowFault, TableFault } from '../table/table-fault'
import type { HeadCount } from './head-count'
import { placeFinder } from './place-finder'
import { readPlace } from './read-place'
import type { PlaceFaultCode } from './spell-fault'

export type FigureFaultCode =
  | PlaceFaultCode
  | 'tooManyCells'
  | 'blank'
  /** Parameter given. */
  | 'notAMonth'
  | 'notAYear'
  | 'notANumber'
  /** Parameters given, asOf. */
  | 'inFuture'
  /** Parameter line. */
  | 'samePlaceTwice'

export type FigurePlan<Figure> = {
  readonly figures: readonly Figure[]
  readonly faults: readonly RowFault<FigureFaultCode>[]
  readonly ignored: readonly string[]
}

export type FigureVerdict<Figure> =
  | { readonly ok: true; readonly plan: FigurePlan<Figure> }
  | { readonly ok: false; readonly fault: TableFault }

const headCountColumns = {
  month: { names: ['manad', 'månad', 'month'], isRequired: true },
  district: { names: ['distrikt', 'district', 'stadsdel'], isRequired: false },
  unit: { names: ['enhet', 'unit'], isRequired: false },
  heads: { names: ['antal', 'antal anställda', 'heads', 'headcount', 'head_count'], isRequired: true },
} as const satisfies Record<string, Column>

type HeadCountColumn = keyof typeof headCountColumns

/** Monthly head counts from a file; rows that are wrong are named and stay out. `asOf`: no month after this day's. */
export function planHeadCounts(
  table: Table,
  organisation: Organisation,
  asOf: string,
): FigureVerdict<HeadCount> {
  const picked = pickColumns<HeadCountColumn>(table, headCountColumns)
  if (!picked.ok) return picked
  const places = placeFinder(organisation)
  const faults: RowFault<FigureFaultCode>[] = [...picked.faults]
  const figures = new Map<string, HeadCount & { readonly line: number }>()
  for (const record of picked.records) {
    const row = new RowReader<HeadCountColumn, FigureFaultCode>(record, picked.spelling)
    const place = readPlace(row, places)
    const month = /^(\d{4})-?(0[1-9]|1[0-2])(?:-\d\d)?$/u.exec(row.text('month'))
    const heads = /^\d{1,6}$/u.test(row.text('heads')) ? Number(row.text('heads')) : undefined
    if (month === null) row.blame('month', 'notAMonth', { given: row.text('month') })
    if (heads === undefined) row.blame('heads', 'notANumber', { given: row.text('heads') })
    if (place !== undefined && month !== null && heads !== undefined) {
      const figure = {
        line: row.line,
        districtId: place.district.districtId,
        unitId: place.unit?.unitId ?? null,
        month: `${month[1]}-${month[2]}`,
        heads,
      }
      const key = `${figure.districtId} ${figure.unitId ?? ''} ${figure.month}`
      const earlier = figures.get(key)
      if (figure.month > asOf.slice(0, 7)) row.blame('month', 'inFuture', { given: figure.month, asOf })
      else if (earlier !== undefined) row.blame('month', 'samePlaceTwice', { line: earlier.line })
      else figures.set(key, figure)
    }
    faults.push(...row.faults)
  }
  const plan = {
    figures: [...figures.values()].map(({ line: _line, ...figure }) => figure),
    faults,
    ignored: picked.ignored,
  }
  return { ok: true, plan }
}
