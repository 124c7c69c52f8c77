import { parse } from 'csv-parse/sync'
import type { Table, TableRow } from '~/domain/table/table'
import type { TableFault } from '~/domain/table/table-fault'
import { decodeText } from './decode-text.server'

export type TableVerdict =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly fault: TableFault }

/** Nothing that is uploaded may be larger. */
const largestMegabytes = 5

export type CsvLimits = {
  readonly maximumRows: number
  /** Left out: the largest upload. */
  readonly maximumMegabytes?: number
  /** Left out: found out from the header. */
  readonly delimiter?: string | undefined
}

/** Reads any CSV that people bring: comma, semicolon or tab, Excel's quoting, blank rows left out. */
export function readCsv(bytes: Uint8Array, limits: CsvLimits): TableVerdict {
  const megabytes = limits.maximumMegabytes ?? largestMegabytes
  if (bytes.length > megabytes * 1024 * 1024) return fault('tooLarge', { megabytes })
  const decoded = decodeText(bytes)
  if (!decoded.ok) return fault(decoded.code)
  const { text, firstLine, delimiter } = withoutHint(decoded.text)
  const parsed = parseRows(text, firstLine, limits.delimiter ?? delimiter ?? delimiterOf(text))
  if (!parsed.ok) return fault('brokenQuotes', { line: parsed.line })
  const [header, ...rows] = parsed.rows
  if (header === undefined) return fault('empty')
  if (rows.length === 0) return fault('onlyHeader')
  if (rows.length > limits.maximumRows)
    return fault('tooManyRows', { maximum: limits.maximumRows, rows: rows.length })
  return { ok: true, table: { header: header.cells, rows } }
}

function fault(code: TableFault['code'], parameters: TableFault['parameters'] = {}): TableVerdict {
  return { ok: false, fault: { code, parameters } }
}

/** Excel may write a first line "sep=;" that says what the delimiter is and is not part of the table. */
function withoutHint(text: string): { text: string; firstLine: number; delimiter?: string | undefined } {
  const hint = /^sep=([;,\t|])\n/iu.exec(text)
  return hint === null
    ? { text, firstLine: 1 }
    : { text: text.slice(hint[0].length), firstLine: 2, delimiter: hint[1] }
}

/** The sign that parts the header into the most columns; the Swedish Excel's semicolon when it is a draw. */
function delimiterOf(text: string): string {
  const header = (/^\s*(.*)$/mu.exec(text)?.[1] ?? '').replace(/"(?:[^"]|"")*"/gu, '')
  const counted = [';', ',', '\t'].map((sign) => ({ sign, count: header.split(sign).length }))
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).sign
}

type RowsVerdict =
  { readonly ok: true; readonly rows: readonly TableRow[] } | { readonly ok: false; readonly line: number }

function parseRows(text: string, firstLine: number, delimiter: string): RowsVerdict {
  const rows: TableRow[] = []
  let line = firstLine
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: '\n',
      on_record: (record, { lines }) => {
        const cells = record.map((cell) => cell.trim())
        if (cells.some((cell) => cell !== '')) rows.push({ line, cells })
        line = firstLine + lines
        return null
      },
    })
  } catch {
    // A quotation mark that is never closed swallows the rest of the file: it stands where that row begins.
    return { ok: false, line }
  }
  return { ok: true, rows }
}
