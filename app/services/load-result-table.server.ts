import type { Language } from '~/domain/instrument/localised-text'
import { resultTable, type TableAsked } from '~/domain/report/result-table'
import { tableRows } from '~/domain/report/table-rows'
import { wordingIn } from '~/domain/report/wording/wording'
import type { Databases } from '../databases.server'
import { loadResultBasis, type ResultsAsked } from './load-result-basis.server'
import { type TableFile, writeCsv } from './write-table.server'

/** `undefined`: no such wave or table, or not for this reader. */
export async function loadResultTable(
  databases: Databases,
  asked: ResultsAsked & TableAsked & { readonly waveId: string; readonly language: Language },
): Promise<TableFile | undefined> {
  const verdict = await loadResultBasis(databases, asked)
  if (!verdict.ok) return undefined
  const words = wordingIn(asked.language)
  const table = resultTable(verdict.basis, asked, words)
  if (table === undefined) return undefined
  const place = asked.districtId ?? asked.area?.toLowerCase()
  const name = [asked.waveId, table.id, ...(place === undefined ? [] : [place])].join('-')
  return { name: `kvar-${name}.csv`, csv: writeCsv(tableRows(table, words), words) }
}
