import { stringify } from 'csv-stringify/sync'
import type { Language } from '~/domain/instrument/localised-text'
import { resultTable, type TableAsked } from '~/domain/report/result-table'
import { type FileCell, tableRows } from '~/domain/report/table-rows'
import { type Wording, wordingIn } from '~/domain/report/wording/wording'
import type { Databases } from '../databases.server'
import { loadResultBasis, type ResultsAsked } from './load-result-basis.server'

/** A table as a CSV file: UTF-8 with a byte order mark, so that spreadsheets read å, ä and ö. */
export type TableFile = { readonly name: string; readonly csv: string }

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

/** Swedish spreadsheets split at semicolons, English ones at commas. */
const delimiters: Readonly<Record<Language, string>> = { sv: ';', en: ',' }

function writeCsv(rows: readonly (readonly FileCell[])[], { language }: Wording): string {
  return stringify(
    rows.map((cells) =>
      cells.map((cell) => (cell.kind === 'number' ? decimal(cell.value, language) : plain(cell.text))),
    ),
    { bom: true, delimiter: delimiters[language], record_delimiter: 'windows' },
  )
}

function decimal(value: number, language: Language): string {
  return language === 'sv' ? String(value).replace('.', ',') : String(value)
}

/** Signs by which a spreadsheet takes a text for a formula, the full-width ones too. */
const formulaStart = /^[\s\0]*[=+\-@＝＋－＠\t\r]/

/** A text stays a text wherever it is opened. */
function plain(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}
