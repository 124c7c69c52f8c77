import type { AnswerSheet } from '../ballot/answer'
import { completeSheet } from '../ballot/answer-sheet'
import type { Answer } from '../instrument/answer'
import type { Instrument } from '../instrument/instrument'
import { itemsByCode } from '../instrument/items-of'
import type { Background } from '../invitation/background'
import { tenureBands } from '../invitation/tenure-bands'
import type { DistrictId, UnitId } from '../organisation/organisation'
import type { Table } from '../table/table'
import type { AnswerFault } from './answer-fault'
import type { AnswerMapping } from './answer-mapping'
import { answerRows, type AnswerRow } from './answer-row'
import { checkAnswerMapping } from './check-answer-mapping'
import { columnsOf } from './mapped-cells'
import { readCode } from './mapped-code'
import { readDistrict, readUnit, type MappedPlaces } from './mapped-places'
import { readMappedAnswer } from './read-mapped-answer'

/** One earlier answer, complete: what the file has no answer to is skipped. */
type MappedAnswer = {
  readonly line: number
  readonly background: Background
  readonly sheet: AnswerSheet
}

export type MappedAnswers =
  | {
      readonly ok: true
      readonly answers: readonly MappedAnswer[]
      /** Rows of another wave, by the mapping's `only`. */
      readonly ofOthers: number
      /** Rows whose district is not stated, left out by the mapping's word. */
      readonly leftOut: number
      readonly districts: readonly { readonly districtId: DistrictId; readonly name: string }[]
      readonly units: readonly {
        readonly unitId: UnitId
        readonly districtId: DistrictId
        readonly name: string
      }[]
    }
  | { readonly ok: false; readonly faults: readonly AnswerFault[] }

/** Earlier answers from a file: all of them, or everything that is wrong with them and none. */
export function mapAnswerRows(mapping: AnswerMapping, instrument: Instrument, table: Table): MappedAnswers {
  const inMapping = checkAnswerMapping(mapping, instrument, table.header)
  if (inMapping.length > 0) return { ok: false, faults: inMapping }
  const faults: AnswerFault[] = [...overlongRows(table)]
  const places: MappedPlaces = { districts: new Map(), units: new Map() }
  const { only } = mapping
  const rows = answerRows(table, faults)
  const chosen = only === undefined ? rows : rows.filter((row) => row.cell(only.column) === only.equals)
  const read = chosen.map((row) => readRow(row, mapping, instrument, places))
  if (faults.length > 0) return { ok: false, faults }
  const answers = read.filter((answer) => answer !== undefined)
  return {
    ok: true,
    answers,
    ofOthers: rows.length - chosen.length,
    leftOut: chosen.length - answers.length,
    districts: [...places.districts.values()].map(({ code, name }) => ({ districtId: code, name })),
    units: [...places.units.values()].map(({ code, name, districtId }) => ({
      unitId: code,
      districtId,
      name,
    })),
  }
}

/** A cell too many moves all that follow it to the wrong column. */
function overlongRows({ header, rows }: Table): readonly AnswerFault[] {
  return rows
    .filter(({ cells }) => cells.slice(header.length).some((cell) => cell !== ''))
    .map(({ line, cells }) => {
      const parameters = { cells: cells.length, columns: header.length }
      return { line, column: '', code: 'tooManyCells', parameters }
    })
}

/** `undefined` for a row that is left out, or at fault. */
function readRow(
  row: AnswerRow,
  mapping: AnswerMapping,
  instrument: Instrument,
  places: MappedPlaces,
): MappedAnswer | undefined {
  const background = readBackground(row, mapping, places)
  const answers = readAnswers(row, mapping, instrument)
  if (background === undefined) return undefined
  if (background.districtId === null && mapping.district.whenNotStated === 'leaveOut') return undefined
  const sheet = completeSheet(instrument, answers, background)
  for (const [code, way] of Object.entries(mapping.items)) {
    const answer = answers[code]
    if (sheet[code]?.kind !== 'notShown' || answer === undefined || answer.kind === 'skipped') continue
    const columns = columnsOf(way)
    const value = columns.map((column) => row.cell(column)).join(', ')
    row.blame({ column: columns.join(', '), code: 'notAsked', parameters: { value, item: code } })
  }
  return { line: row.line, background, sheet }
}

function readAnswers(row: AnswerRow, mapping: AnswerMapping, instrument: Instrument): Record<string, Answer> {
  const items = itemsByCode(instrument)
  return Object.fromEntries(
    Object.entries(mapping.items).flatMap(([code, way]) => {
      const item = items.get(code)
      const answer = item && readMappedAnswer(item, way, mapping, row)
      return answer === undefined ? [] : [[code, answer]]
    }),
  )
}

function readBackground(
  row: AnswerRow,
  mapping: AnswerMapping,
  places: MappedPlaces,
): Background | undefined {
  const districtId = readDistrict(mapping, places, row)
  const unitId = districtId == null ? null : readUnit(mapping, districtId, places, row)
  const role = readCode(row, mapping, mapping.role, undefined)
  const tenureBand = readCode(row, mapping, mapping.tenureBand, tenureBands)
  if (districtId === undefined || unitId === undefined || role === undefined || tenureBand === undefined) {
    return undefined
  }
  return { districtId, unitId, role, tenureBand }
}
