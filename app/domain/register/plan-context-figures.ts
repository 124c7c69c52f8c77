import type { DistrictId, Organisation } from '../organisation/organisation'
import type { Column } from '../table/pick-columns'
import type { Table } from '../table/table'
import type { ContextFigure } from './context-figure'
import { type PlaceFinder, placeFinder } from './place-finder'
import { type FigureRow, type FigureVerdict, readFigures } from './read-figures'

const contextColumns = {
  district: { names: ['distrikt', 'district', 'stadsdel'], isRequired: true },
  year: { names: ['ar', 'år', 'year'], isRequired: true },
  referrals: { names: ['aktualiseringar', 'referrals', 'anmälningar'], isRequired: false },
  investigations: { names: ['utredningar', 'investigations'], isRequired: false },
  vacancies: { names: ['vakanser', 'vacancies'], isRequired: false },
  workloadPoints: {
    names: ['arbetstyngd', 'arbetstyngdspoäng', 'workload_points', 'workload'],
    isRequired: false,
  },
} as const satisfies Record<string, Column>

type ContextColumn = keyof typeof contextColumns
type Row = FigureRow<ContextColumn>

/** Figures per district and year from a file; rows that are wrong are named and stay out. No year after that of `asOf`. */
export function planContextFigures(
  table: Table,
  organisation: Organisation,
  asOf: string,
): FigureVerdict<ContextFigure> {
  const places = placeFinder(organisation)
  return readFigures(table, contextColumns, {
    read: (row) => readContextFigure(row, places, asOf),
    keyOf: ({ districtId, year }) => `${districtId} ${year}`,
    period: 'year',
  })
}

function readContextFigure(row: Row, places: PlaceFinder, asOf: string): ContextFigure | undefined {
  const districtId = readDistrict(row, places)
  const year = readYear(row, asOf)
  const figures = {
    referrals: readFigure(row, 'referrals'),
    investigations: readFigure(row, 'investigations'),
    vacancies: readFigure(row, 'vacancies'),
    workloadPoints: readFigure(row, 'workloadPoints'),
  }
  return districtId === undefined || year === undefined ? undefined : { districtId, year, ...figures }
}

function readDistrict(row: Row, places: PlaceFinder): DistrictId | undefined {
  const given = row.text('district')
  const found = places.district(given)
  if (found.ok) return found.entry.districtId
  const code = found.reason === 'unknown' ? 'unknownDistrict' : 'ambiguousDistrict'
  return row.blame('district', code, { given })
}

function readYear(row: Row, asOf: string): number | undefined {
  const given = row.text('year')
  if (!/^(?:19|20)\d\d$/u.test(given)) return row.blame('year', 'notAYear', { given })
  return given > asOf.slice(0, 4) ? row.blame('year', 'inFuture', { given, asOf }) : Number(given)
}

/** A figure with decimal comma or point; `null` when blank or at fault. */
function readFigure(row: Row, column: Exclude<ContextColumn, 'district' | 'year'>): number | null {
  const given = row.text(column)
  if (given === '') return null
  const written = given.replace(/[\s\u00a0]/gu, '').replace(',', '.')
  if (/^\d{1,9}(?:\.\d+)?$/u.test(written)) return Number(written)
  row.blame(column, 'notANumber', { given })
  return null
}
