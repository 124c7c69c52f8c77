import { cellKey, type Cell, type Grouping } from './cell'

const groupings: readonly Grouping[] = [
  'city',
  'district',
  'unit',
  'role',
  'tenure',
  'districtRole',
  'districtTenure',
]

/** The order of cells in every rollup and release: grouping by grouping, then by key in code point order. */
export function byCell(a: Cell, b: Cell): number {
  const byGrouping = groupings.indexOf(a.grouping) - groupings.indexOf(b.grouping)
  if (byGrouping !== 0) return byGrouping
  const [keyA, keyB] = [cellKey(a), cellKey(b)]
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0
}
