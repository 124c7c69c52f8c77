import type { Answer } from '../instrument/answer'
import type { Item } from '../instrument/item'
import { isValidAnswer, readAnswer } from '../instrument/item-kinds/item-kinds'
import type { AnswerMapping, ItemMapping } from './answer-mapping'
import type { AnswerRow } from './answer-row'
import { columnsOf, mappedFields, type Fields } from './mapped-cells'

/**
 * The answer to one item in one row: the cells become the fields that a person would have filled in, and the item's
 * kind reads them. `undefined` when a cell is at fault.
 */
export function readMappedAnswer(
  item: Item,
  mapping: ItemMapping,
  all: AnswerMapping,
  row: AnswerRow,
): Answer | undefined {
  const fields = mappedFields(item, mapping, all, row)
  if (fields === undefined) return undefined
  const ticked = tickedReasons(item, mapping, fields)
  if (ticked !== undefined && isValidAnswer(item, ticked)) return ticked
  const verdict = readAnswer(item, (name) => fields.get(name) ?? [])
  if (verdict.ok) return verdict.answer
  const columns = columnsOf(mapping)
  const { code: problem, ...figures } = verdict.problem
  const value = columns.map((column) => row.cell(column)).join(', ')
  row.blame({
    column: columns.join(', '),
    code: 'noAnswer',
    parameters: { value, item: item.code, problem, ...figures },
  })
  return undefined
}

/** Ticked reasons without a main one: nobody can answer so today, but earlier forms were answered so. */
function tickedReasons(item: Item, mapping: ItemMapping, fields: Fields): Answer | undefined {
  if (item.kind !== 'reasons' || !('ticked' in mapping)) return undefined
  return { kind: 'reasons', main: null, contributing: [...(fields.get(`${item.code}.contributing`) ?? [])] }
}
