import { stringify } from 'csv-stringify/sync'
import type { Language } from '~/domain/instrument/localised-text'
import type { FileCell } from '~/domain/report/table-rows'
import type { Wording } from '~/domain/report/wording/wording'

/** A table as a CSV file: UTF-8 with a byte order mark, so that spreadsheets read å, ä and ö. */
export type TableFile = { readonly name: string; readonly csv: string }

/** Swedish spreadsheets split at semicolons, English ones at commas. */
const delimiters: Readonly<Record<Language, string>> = { sv: ';', en: ',' }

export function writeCsv(rows: readonly (readonly FileCell[])[], { language }: Wording): string {
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
