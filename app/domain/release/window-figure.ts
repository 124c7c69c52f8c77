import type { Item } from '../instrument/item'
import { noTally } from '../rollup/combine-rollups'
import type { CellRollup } from '../rollup/rollup'
import { recommendationGroups } from './recommendation'
import { hasSpread, tellableOf } from './may-be-told'
import type { ReleasedCell } from './release'
import type { DisclosureRules } from './hide-rollup'
import { toldCounts } from './told-counts'

/** One figure of a group, that a release tells or does not. */
export type WindowFigure =
  | { readonly kind: 'scale'; readonly code: string }
  | { readonly kind: 'item' | 'recommendation'; readonly item: Item }
  | { readonly kind: 'count'; readonly item: Item; readonly key: string }

/** A count among several is told from five, as in one wave. */
const fewestCounted = 5

export function isToldBy(cell: ReleasedCell | undefined, figure: WindowFigure): boolean {
  if (cell?.kind !== 'shown') return false
  if (figure.kind === 'scale') return cell.scales[figure.code]?.kind === 'shown'
  const item = cell.items[figure.item.code]
  if (item === undefined || item.kind === 'suppressed') return false
  if (figure.kind === 'count') return item.kind === 'shown' && item.counts[figure.key]?.kind === 'shown'
  return figure.kind === 'item' || item.recommendation !== undefined
}

/** How many persons stand behind the figure. */
export function sizeOf(counted: CellRollup, figure: WindowFigure): number {
  if (figure.kind === 'scale') return counted.scales[figure.code]?.n ?? 0
  const tally = counted.items[figure.item.code] ?? noTally
  if (figure.kind !== 'count') return tally.n
  return toldCounts(figure.item)?.countsOf(tally)[figure.key] ?? 0
}

/** How many could stand behind it: of a count, all who answered the item. */
export function answersTo(counted: CellRollup, figure: WindowFigure): number {
  return figure.kind === 'count' ? (counted.items[figure.item.code]?.n ?? 0) : sizeOf(counted, figure)
}

/** Whether anybody could: a count of 0 is "few" like any small one. */
export function isAnswered(counted: CellRollup, figure: WindowFigure): boolean {
  return answersTo(counted, figure) > 0
}

/** The fewest behind a figure, and behind what can be worked out from it. */
export function fewestOf(figure: WindowFigure, rules: DisclosureRules): number {
  if (figure.kind === 'scale') return rules.minimumCellSize
  return figure.kind === 'count' ? fewestCounted : rules.minimumDetailSize
}

/** The first law: enough stand behind the figure, and it gives nobody away. */
export function mayBeToldOf(counted: CellRollup, figure: WindowFigure, rules: DisclosureRules): boolean {
  const size = sizeOf(counted, figure)
  if (size < fewestOf(figure, rules)) return false
  if (figure.kind === 'scale') {
    const moments = counted.scales[figure.code]
    return moments !== undefined && hasSpread(moments)
  }
  const tally = counted.items[figure.item.code] ?? noTally
  if (figure.kind === 'count') return size < tally.n
  if (figure.kind === 'recommendation') return !Object.values(recommendationGroups(tally)).includes(tally.n)
  return tellableOf(tally, rules.minimumDetailSize) !== 'nothing'
}
