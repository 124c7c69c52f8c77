import type { UnitId } from '~/domain/organisation/organisation'
import type { DataTable } from '~/domain/report/data-table'
import { tableRows } from '~/domain/report/table-rows'
import { wordingIn } from '~/domain/report/wording/wording'
import { publishedCost } from '~/domain/retention/turnover-cost'
import type { Databases } from '../databases.server'
import { loadLeavers, loadLeavingReasons } from './load-leaver-pages.server'
import { loadLeavingDistrict, loadLeavingDistricts } from './load-leaving-district.server'
import {
  loadRetentionOverview,
  loadSurvivalPage,
  type RetentionPageAsked,
} from './load-retention-pages.server'
import { loadStaffing } from './load-staffing.server'
import { loadStayPage } from './load-stay.server'
import { type TableFile, writeCsv } from './write-table.server'

type Asked = RetentionPageAsked & {
  readonly unit?: UnitId
  readonly period?: string
  readonly tenure?: string
}
type TablesOf = (databases: Databases, asked: Asked) => Promise<readonly (DataTable | undefined)[]>

/** The tables of each page, under the names by which they are fetched. */
const pages: Readonly<Record<string, TablesOf>> = {
  oversikt: async ({ register }, asked) => {
    const report = await loadRetentionOverview(register, asked)
    return report === undefined
      ? []
      : [report.survival, report.early, report.definitions, report.rates].map(tableIn)
  },
  anstallningstid: async ({ register }, asked) => {
    const report = await loadSurvivalPage(register, asked)
    return report === undefined ? [] : [report.survival, ...report.families].map(tableIn)
  },
  bemanning: async ({ register }, { scope, language }) => {
    const report = await loadStaffing(register, { scope, language, cost: publishedCost })
    return (report?.horizons ?? []).map(({ panel }) => tableIn(panel))
  },
  orsaker: async (databases, asked) => {
    const verdict = await loadLeavingReasons(databases, asked)
    if (!verdict.ok) return []
    const { reasons, directions, destination, stayed, return: back, push } = verdict.report
    return [reasons, directions, destination, stayed, back, ...push].map(tableIn)
  },
  distrikt: async (databases, asked) => {
    const { district } = asked
    if (district === undefined) {
      const list = await loadLeavingDistricts(databases, asked)
      return list === undefined ? [] : [list.rates, list.context].map(tableIn)
    }
    const report = await loadLeavingDistrict(databases, { ...asked, district })
    if (report === undefined) return []
    const { rates, definitions, survival, early, expected, context, reasons, directions, leavers } = report
    return [
      ...[rates, definitions, survival, early, expected],
      ...[context, reasons, directions, leavers],
    ].map(tableIn)
  },
  stanna: async (databases, asked) => {
    const { low, falling, quits, newcomers } = await loadStayPage(databases, asked)
    return [low, falling, quits, newcomers].map(tableIn)
  },
  'de-som-slutar': async (databases, asked) => {
    const verdict = await loadLeavers(databases, asked)
    return verdict.ok ? [tableIn(verdict.report.areas)] : []
  },
}

/** `undefined`: no such page or table, or nothing in it for this reader. */
export async function loadRetentionTable(
  databases: Databases,
  asked: Asked & { readonly page: string; readonly table: string },
): Promise<TableFile | undefined> {
  const tables = await pages[asked.page]?.(databases, asked)
  const table = tables?.find((one) => one?.id === asked.table)
  if (table === undefined) return undefined
  const words = wordingIn(asked.language)
  const name = ['kvar', table.id, asked.district, asked.unit, asked.year ?? asked.period].filter(
    (part) => part !== undefined,
  )
  return { name: `${name.join('-')}.csv`, csv: writeCsv(tableRows(table, words), words) }
}

function tableIn(panel: { readonly table: DataTable } | { readonly kind: 'absent' }): DataTable | undefined {
  return 'table' in panel ? panel.table : undefined
}
