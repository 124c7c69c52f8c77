import type { Instrument } from '../instrument/instrument'
import type { Item, ItemKind } from '../instrument/item'
import { mayBeNotApplicable, optionsOf } from '../instrument/item-kinds/item-kinds'
import { notApplicableValue } from '../instrument/item-kinds/one-option'
import { itemsByCode } from '../instrument/items-of'
import type { AnswerFault } from './answer-fault'
import type { AnswerMapping, ItemMapping } from './answer-mapping'
import { columnsOf, valuesOf } from './mapped-cells'

/** What is wrong with the mapping itself, for this instrument and a file with these columns. */
export function checkAnswerMapping(
  mapping: AnswerMapping,
  instrument: Instrument,
  header: readonly string[],
): readonly AnswerFault[] {
  const items = itemsByCode(instrument)
  return [
    ...namedColumns(mapping).flatMap((column) => columnFaults(column, header)),
    ...Object.entries(mapping.items).flatMap(([code, way]) => {
      const item = items.get(code)
      if (item === undefined)
        return [fault('unknownItem', { item: code, expected: listed([...items.keys()]) })]
      return fits(item, way)
        ? codeFaults(item, way, mapping)
        : [fault('wrongWay', { item: code, kind: item.kind })]
    }),
  ]
}

const headerLine = 1

function fault(code: AnswerFault['code'], parameters: AnswerFault['parameters'], column = ''): AnswerFault {
  return { line: headerLine, column, code, parameters }
}

function listed(names: readonly string[]): string {
  return names.join(', ')
}

function namedColumns({ only, district, unit, role, tenureBand, items }: AnswerMapping): readonly string[] {
  const places = [only, district, unit, role, tenureBand].flatMap((place) => (place ? [place.column] : []))
  return [...new Set([...places, ...Object.values(items).flatMap(columnsOf)])]
}

function columnFaults(column: string, header: readonly string[]): readonly AnswerFault[] {
  const times = header.filter((name) => name === column).length
  if (times === 1) return []
  return times === 0
    ? [fault('unknownColumn', { expected: listed(header) }, column)]
    : [fault('columnTwice', {}, column)]
}

type Way = 'column' | 'ticked' | 'main' | 'parts'

/** Which ways lead to an answer of each kind. */
const waysTo: Readonly<Record<ItemKind, readonly Way[]>> = {
  agreement: ['column'],
  frequency: ['column'],
  singleChoice: ['column'],
  multipleChoice: ['column', 'ticked'],
  reasons: ['main', 'ticked'],
  zeroToTen: ['column'],
  number: ['column'],
  shareOfWeek: ['parts'],
  freeText: ['column'],
}

function fits(item: Item, mapping: ItemMapping): boolean {
  return waysTo[item.kind].some((way) => way in mapping)
}

function codeFaults(item: Item, way: ItemMapping, mapping: AnswerMapping): readonly AnswerFault[] {
  const offered = optionsOf(item).map(({ code }) => code)
  const known = mayBeNotApplicable(item) ? [...offered, notApplicableValue] : offered
  const unknown = offered.length === 0 ? [] : codesOf(way, mapping).filter((code) => !known.includes(code))
  const named = [way, 'main' in way ? way.main : {}].flatMap((part) =>
    'values' in part && typeof part.values === 'string' ? [part.values] : [],
  )
  return [
    ...unknown.map((code) => fault('unknownCode', { item: item.code, code, expected: listed(known) })),
    ...named
      .filter((name) => !Object.hasOwn(mapping.values, name))
      .map((values) => fault('unknownValues', { item: item.code, values })),
  ]
}

/** The codes that a mapping leads to; none where the file itself holds them. */
function codesOf(way: ItemMapping, mapping: AnswerMapping): readonly string[] {
  if ('column' in way) return Object.values(valuesOf(way, mapping) ?? {})
  if ('parts' in way) return Object.keys(way.parts)
  if ('main' in way)
    return [...codesOf(way.main, mapping), ...(way.contributing ? codesOf(way.contributing, mapping) : [])]
  return [...Object.values(way.ticked), ...(way.noneTicked === undefined ? [] : [way.noneTicked])]
}
