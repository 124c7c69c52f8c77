import type { DistrictId } from '../organisation/organisation'
import { indexScale } from '../rollup/rollup'
import type { DataTable } from './data-table'
import { districtList } from './district-list'
import { districtReport } from './district-report'
import { driverReport } from './driver-report'
import { focusAreaList } from './focus-area-list'
import { focusAreaReport } from './focus-area-report'
import { overviewReport } from './overview-report'
import { reliabilityReport } from './reliability-report'
import type { ResultBasis } from './result-basis'
import { trendReport } from './trend-report'
import type { Wording } from './wording/wording'

/** Which table, by its id and the page it stands on: a district's, a focus area's, or one of the whole wave's. */
export type TableAsked = {
  readonly table: string
  readonly districtId?: DistrictId
  readonly area?: string
}

/** The table exactly as it stands beneath its chart; `undefined` where the page has no such table. */
export function resultTable(basis: ResultBasis, asked: TableAsked, words: Wording): DataTable | undefined {
  return tablesOnPage(basis, asked, words).find(({ id }) => id === asked.table)
}

function tablesOnPage(
  basis: ResultBasis,
  { table, districtId, area }: TableAsked,
  words: Wording,
): readonly DataTable[] {
  if (districtId !== undefined) {
    const report = districtReport(basis, districtId, area, words)
    if (report?.kind !== 'shown') return []
    const { areas, statements, reasons, units, development, strengths, quadrant } = report
    return [areas, statements?.items, reasons, units, development, strengths, quadrant].flatMap(tableIn)
  }
  if (table === 'trend' || area === indexScale) {
    const report = trendReport(basis, area, words)
    return report?.kind === 'shown' ? [report.trends, report.development].flatMap(tableIn) : []
  }
  if (area !== undefined) {
    const report = focusAreaReport(basis, area, words)
    if (report?.kind !== 'shown') return []
    return [report.districts, report.agreement, report.items, report.development].flatMap(tableIn)
  }
  // Drawn by a thousand draws: only for who asks.
  if (table === 'samband' || table === 'betydelse') {
    const report = driverReport(basis, words)
    return report.kind === 'shown' ? [report.quadrant, report.weights].flatMap(tableIn) : []
  }
  if (table === 'skalor' || table === 'pastaenden') {
    const report = reliabilityReport(basis, words)
    return report.kind === 'shown' ? [report.scales, report.items].flatMap(tableIn) : []
  }
  const overview = overviewReport(basis, words)
  const ofWave = overview.kind === 'shown' ? overview : undefined
  return [
    ...(ofWave === undefined ? [] : [ofWave.heat, ofWave.signals, ofWave.reasons, ofWave.strengths]),
    districtList(basis, words).districts,
    focusAreaList(basis, words),
  ].flatMap(tableIn)
}

function tableIn(panel: { readonly table: DataTable } | object | null | undefined): readonly DataTable[] {
  return panel && 'table' in panel ? [panel.table] : []
}
