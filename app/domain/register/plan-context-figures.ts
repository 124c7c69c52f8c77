import type { Organisation } from '../organisation/organisation'
import { type Column, pickColumns } from '../table/pick-columns'
import { RowReader } from '../table/row-reader'
import type { Table } from '../table/table'
import type { RowFault } from '../table/table-fault'
import type { ContextFigure } from './context-figure'
import { placeFinder } from './place-finder'
import type { FigureFaultCode, FigureVerdict } from './plan-head-counts'

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
type Row = RowReader<ContextColumn, FigureFaultCode>

/** Figures per district and year from a file; rows that are wrong are named and stay out. No year after that of `asOf`. */
export function planContextFigures(
  table: Table,
  organisation: Organisation,
  asOf: string,
): FigureVerdict<ContextFigure> {
  const picked = pickColumns<ContextColumn>(table, contextColumns)
  if (!picked.ok) return picked
  const places = placeFinder(organisation)
  const faults: RowFault<FigureFaultCode>[] = [...picked.faults]
  const figures = new Map<string, ContextFigure & { readonly line: number }>()
  for (const record of picked.records) {
    const row: Row = new RowReader(record, picked.spelling)
    const district = places.district(row.text('district'))
    if (!district.ok) {
      const code = district.reason === 'unknown' ? 'unknownDistrict' : 'ambiguousDistrict'
      row.blame('district', code, { given: row.text('district') })
    }
    const year = readYear(row, asOf)
    const numbers = {
      referrals: readFigure(row, 'referrals'),
      investigations: readFigure(row, 'investigations'),
      vacancies: readFigure(row, 'vacancies'),
      workloadPoints: readFigure(row, 'workloadPoints'),
    }
    if (district.ok && year !== undefined && row.faults.length === 0) {
      const { districtId } = district.entry
      const earlier = figures.get(`${districtId} ${year}`)
      if (earlier === undefined)
        figures.set(`${districtId} ${year}`, { line: row.line, districtId, year, ...numbers })
      else row.blame('year', 'samePlaceTwice', { line: earlier.line })
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
