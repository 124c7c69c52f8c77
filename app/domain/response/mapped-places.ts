import { districtIdSchema, unitIdSchema, type DistrictId, type UnitId } from '../organisation/organisation'
import { suggestCode } from '../organisation/suggest-code'
import type { AnswerMapping } from './answer-mapping'
import type { AnswerRow } from './answer-row'

type Named<Code> = { readonly code: Code; readonly name: string }

/** The districts and units that a file of earlier answers names; filled row by row. */
export type MappedPlaces = {
  readonly districts: Map<DistrictId, Named<DistrictId>>
  readonly units: Map<UnitId, Named<UnitId> & { readonly districtId: DistrictId }>
}

/** The district of a row: `null` when it is not stated, `undefined` when the cell is at fault. */
export function readDistrict(
  { district }: AnswerMapping,
  places: MappedPlaces,
  row: AnswerRow,
): DistrictId | null | undefined {
  const name = row.cell(district.column)
  if (district.notStated.includes(name)) return null
  const code = codeOf(name, district, row, (text) => districtIdSchema.safeParse(text).data)
  if (code === undefined) return undefined
  const known = places.districts.get(code)
  places.districts.set(code, known ?? { code, name })
  return district.values === undefined && isOther(known, name, district.column, row) ? undefined : code
}

/** The unit of a row: `null` when it is not stated or the file has none, `undefined` when the cell is at fault. */
export function readUnit(
  { unit, missing }: AnswerMapping,
  districtId: DistrictId,
  places: MappedPlaces,
  row: AnswerRow,
): UnitId | null | undefined {
  const name = unit === undefined ? '' : row.cell(unit.column)
  if (unit === undefined || name === '' || missing.includes(name)) return null
  const code = codeOf(name, unit, row, (text) => unitIdSchema.safeParse(text).data)
  if (code === undefined) return undefined
  const known = places.units.get(code)
  places.units.set(code, known ?? { code, name, districtId })
  if (unit.values === undefined && isOther(known, name, unit.column, row)) return undefined
  if (known === undefined || known.districtId === districtId) return code
  const parameters = { value: name, district: districtId, other: known.districtId }
  return row.blame({ column: unit.column, code: 'unitInTwoDistricts', parameters })
}

type Place<Code extends string> = {
  readonly column: string
  readonly values?: Readonly<Record<string, Code>> | undefined
}

function codeOf<Code extends string>(
  name: string,
  { column, values }: Place<Code>,
  row: AnswerRow,
  parse: (text: string) => Code | undefined,
): Code | undefined {
  const code = values === undefined ? parse(suggestCode(name)) : values[name]
  if (code !== undefined) return code
  return values === undefined
    ? row.blame({ column, code: 'noCode', parameters: { value: name } })
    : row.blame({
        column,
        code: 'unknownValue',
        parameters: { value: name, expected: Object.keys(values).join(', ') },
      })
}

/** Two spellings that would become one place: whether they are one is for people to say, in the mapping. */
function isOther(known: Named<string> | undefined, name: string, column: string, row: AnswerRow): boolean {
  if (known === undefined || known.name === name) return false
  row.blame({ column, code: 'sameCode', parameters: { value: name, other: known.name, code: known.code } })
  return true
}
