import type { Instrument } from '../instrument/instrument'
import type { Item } from '../instrument/item'
import { itemsByCode } from '../instrument/items-of'
import { toldCounts } from './told-counts'
import type { CountedWave } from './untold-waves'
import type { WindowFigure } from './window-figure'

/** One figure of one group, by cell key. */
export type WindowTelling = { readonly key: string; readonly figure: WindowFigure }

/** Tellings that add up to another. */
export type WindowFamily = { readonly parent: WindowTelling; readonly children: readonly WindowTelling[] }

/** The telling's name in the answer of `toldInWindow`. */
export function nameOf({ key, figure }: WindowTelling): string {
  if (figure.kind === 'scale') return `${key} scale ${figure.code}`
  return `${key} ${figure.kind} ${figure.item.code} ${figure.kind === 'count' ? figure.key : ''}`
}

export const cityKey = 'city'

/** Everything that a window may tell, and what adds up to what: over districts, units and tenure bands, over answers. */
export type WindowPlan = {
  readonly keys: readonly string[]
  readonly figures: readonly WindowFigure[]
  readonly families: readonly WindowFamily[]
  /** By the key of a unit, that of its district: what is not told of the whole is not told of its parts. */
  readonly wholeOf: ReadonlyMap<string, string>
}

/** A group that is hidden in one wave is in the families, as somebody of whom nothing is told, but not among `keys`. */
export function planWindow(instrument: Instrument, waves: readonly CountedWave[]): WindowPlan {
  const items = exitItems(instrument)
  const figures = [
    ...instrument.focusAreas.map(({ code }): WindowFigure => ({ kind: 'scale', code })),
    ...items.map((item): WindowFigure => ({ kind: 'item', item })),
    ...items
      .filter(({ code }) => code === instrument.parts.recommend)
      .map((item): WindowFigure => ({ kind: 'recommendation', item })),
    ...items.flatMap((item) =>
      (toldCounts(item)?.keys ?? []).map((key): WindowFigure => ({ kind: 'count', item, key })),
    ),
  ]
  const [districts, tenures, units] = (['district', 'tenure', 'unit'] as const).map((grouping) =>
    keysOf(grouping, waves),
  )
  const wholeOf = new Map((units ?? []).map((key) => [key, wholeKey(key)]))
  const keys = [cityKey, ...(districts ?? []), ...(tenures ?? []), ...(units ?? [])].filter((key) =>
    isKnownThroughout(key, waves),
  )
  const over = (whole: string, parts: readonly string[]) =>
    figures.map((figure): WindowFamily => ({
      parent: { key: whole, figure },
      children: parts.map((key) => ({ key, figure })),
    }))
  const families = [
    ...[districts ?? [], tenures ?? []].map((parts) => ({ whole: cityKey, parts })),
    ...(districts ?? []).map((whole) => ({
      whole,
      parts: (units ?? []).filter((unit) => wholeOf.get(unit) === whole),
    })),
  ]
  return {
    keys,
    figures,
    families: [
      ...families.filter(({ parts }) => parts.length > 0).flatMap(({ whole, parts }) => over(whole, parts)),
      ...keys.flatMap((key) => items.flatMap((item) => answerFamilies(key, item))),
    ],
    wholeOf,
  }
}

/** "unit/centrum/centrum-barn" → "district/centrum". */
function wholeKey(unit: string): string {
  return `district/${unit.split('/')[1] ?? ''}`
}

/** What the windows are read for: the parts of an exit survey that are questions of their own. */
function exitItems({ parts, ...instrument }: Instrument): readonly Item[] {
  const items = itemsByCode({ parts, ...instrument })
  const codes = [parts.reasons, parts.destination, parts.wouldHaveStayed, parts.wouldReturn, parts.recommend]
  return codes.flatMap((code) => items.get(code ?? '') ?? [])
}

function keysOf(grouping: 'district' | 'tenure' | 'unit', waves: readonly CountedWave[]): readonly string[] {
  const keys = waves.flatMap(({ cells }) =>
    [...cells].flatMap(([key, { cell, kind }]) =>
      cell.grouping === grouping && kind !== 'empty' ? [key] : [],
    ),
  )
  return [...new Set(keys)].sort()
}

function isKnownThroughout(key: string, waves: readonly CountedWave[]): boolean {
  return waves.every(({ cells }) => cells.get(key)?.kind !== 'suppressed')
}

/** Along the answers to one item: all of them are one direction's and the others', and so on. */
function answerFamilies(key: string, item: Item): readonly WindowFamily[] {
  return (toldCounts(item)?.relations ?? []).map(({ whole, parts }) => ({
    parent: { key, figure: whole === null ? { kind: 'item', item } : { kind: 'count', item, key: whole } },
    children: parts.map((part) => ({ key, figure: { kind: 'count', item, key: part } })),
  }))
}
