import { tenureBands } from '../invitation/tenure-bands'
import type { DistrictId } from '../organisation/organisation'
import { pickColumns, type Column } from '../table/pick-columns'
import type { Table } from '../table/table'
import type { TableFault } from '../table/table-fault'
import type { SamplingFrame } from '../wave/sampling-frame'
import type { AnswerFault } from './answer-fault'
import type { AnswerMapping } from './answer-mapping'
import { answerRows } from './answer-row'
import { readCode } from './mapped-code'
import { readDistrict, type MappedPlaces } from './mapped-places'

const columns = {
  district: { names: ['distrikt', 'district', 'stadsdel'], isRequired: true },
  tenure: { names: ['anstallningstid', 'tenure', 'tenure_band', 'tid i yrket'], isRequired: false },
  headcount: { names: ['antal', 'headcount', 'antal anställda', 'anställda', 'invited'], isRequired: true },
} as const satisfies Record<string, Column>

export type SamplingFrameVerdict =
  | {
      readonly ok: true
      readonly frame: SamplingFrame
      readonly districts: readonly { readonly districtId: DistrictId; readonly name: string }[]
    }
  | { readonly ok: false; readonly reason: 'unusableFile'; readonly fault: TableFault }
  | { readonly ok: false; readonly reason: 'badRows'; readonly faults: readonly AnswerFault[] }

/**
 * How many were asked when earlier answers were collected: rows of district, tenure band (if there is such a column) and
 * a head count. Districts and bands are spelled as in the answers: the mapping of these is the mapping here.
 */
export function readSamplingFrame(mapping: AnswerMapping, table: Table): SamplingFrameVerdict {
  const picked = pickColumns(table, columns)
  if (!picked.ok) return { ok: false, reason: 'unusableFile', fault: picked.fault }
  const { district, tenure, headcount } = picked.spelling
  const hasTenure = table.header.includes(tenure)
  const faults: AnswerFault[] = [...picked.faults]
  const places: MappedPlaces = { districts: new Map(), units: new Map() }
  const perDistrict = new Map<DistrictId, number>()
  const perTenure = new Map<string, number>()
  const inFrame = { ...mapping, district: { ...mapping.district, column: district } }
  for (const row of answerRows(table, faults)) {
    const districtId = readDistrict(inFrame, places, row)
    const band = hasTenure
      ? readCode(row, mapping, { column: tenure, values: mapping.tenureBand?.values }, tenureBands)
      : null
    const count = countIn(row.cell(headcount))
    if (count === undefined)
      row.blame({ column: headcount, code: 'notACount', parameters: { value: row.cell(headcount) } })
    if (districtId === null) row.blame({ column: district, code: 'noDistrict', parameters: {} })
    if (districtId == null || band === undefined || count === undefined) continue
    perDistrict.set(districtId, (perDistrict.get(districtId) ?? 0) + count)
    if (hasTenure) perTenure.set(band ?? '', (perTenure.get(band ?? '') ?? 0) + count)
  }
  if (faults.length > 0) return { ok: false, reason: 'badRows', faults }
  const districts = [...places.districts.values()].map(({ code, name }) => ({ districtId: code, name }))
  return { ok: true, frame: { perDistrict, perTenure }, districts }
}

function countIn(text: string): number | undefined {
  return /^\d{1,7}$/u.test(text) ? Number(text) : undefined
}
