import type { Organisation } from '../organisation/organisation'
import type { Column } from '../table/pick-columns'
import type { Table } from '../table/table'
import type { HeadCount } from './head-count'
import { type PlaceFinder, placeFinder } from './place-finder'
import { type FigureRow, type FigureVerdict, readFigures } from './read-figures'
import { readPlace } from './read-place'

const headCountColumns = {
  month: { names: ['manad', 'månad', 'month'], isRequired: true },
  district: { names: ['distrikt', 'district', 'stadsdel'], isRequired: false },
  unit: { names: ['enhet', 'unit'], isRequired: false },
  heads: { names: ['antal', 'antal anställda', 'heads', 'headcount', 'head_count'], isRequired: true },
} as const satisfies Record<string, Column>

type Row = FigureRow<keyof typeof headCountColumns>

/** Monthly head counts from a file; rows that are wrong are named and stay out. `asOf`: no month after this day's. */
export function planHeadCounts(
  table: Table,
  organisation: Organisation,
  asOf: string,
): FigureVerdict<HeadCount> {
  const places = placeFinder(organisation)
  return readFigures(table, headCountColumns, {
    read: (row) => readHeadCount(row, places, asOf),
    keyOf: ({ districtId, unitId, month }) => `${districtId} ${unitId ?? ''} ${month}`,
    period: 'month',
  })
}

function readHeadCount(row: Row, places: PlaceFinder, asOf: string): HeadCount | undefined {
  const place = readPlace(row, places)
  const month = readMonth(row, asOf)
  const given = row.text('heads')
  if (!/^\d{1,6}$/u.test(given)) return row.blame('heads', 'notANumber', { given })
  if (place === undefined || month === undefined) return undefined
  const { district, unit } = place
  return { districtId: district.districtId, unitId: unit?.unitId ?? null, month, heads: Number(given) }
}

/** `YYYY-MM`, also where a day is written. */
function readMonth(row: Row, asOf: string): string | undefined {
  const given = row.text('month')
  const found = /^(\d{4})-?(0[1-9]|1[0-2])(?:-\d\d)?$/u.exec(given)
  if (found === null) return row.blame('month', 'notAMonth', { given })
  const month = `${found[1]}-${found[2]}`
  return month > asOf.slice(0, 7) ? row.blame('month', 'inFuture', { given: month, asOf }) : month
}
