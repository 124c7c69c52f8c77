import { suggestCode } from '../organisation/suggest-code'
import type { AnswerMapping } from './answer-mapping'
import type { AnswerRow } from './answer-row'

type Coded = { readonly column: string; readonly values?: Readonly<Record<string, string>> | undefined }

/** A role or a tenure band: `null` when it is not stated, `undefined` when the cell is at fault. */
export function readCode(
  row: AnswerRow,
  { missing }: AnswerMapping,
  coded: Coded | undefined,
  known: readonly string[] | undefined,
): string | null | undefined {
  if (coded === undefined) return null
  const { column, values } = coded
  const value = row.cell(column)
  if (value === '' || missing.includes(value)) return null
  const code = values === undefined ? (known === undefined ? suggestCode(value) : value) : values[value]
  if (code !== undefined && code !== '' && (known?.includes(code) ?? true)) return code
  const expected = Object.keys(values ?? {}).length > 0 ? Object.keys(values ?? {}) : (known ?? [])
  return row.blame({ column, code: 'unknownValue', parameters: { value, expected: expected.join(', ') } })
}
