import { fewestForScales } from '../analysis/analyse-reliability'
import { itemsByCode } from '../instrument/items-of'
import { type DataTable, decimalCell, decimalIntervalCell, none, numberCell, textCell } from './data-table'
import { areaTitle } from './driver-figure'
import type { ResultBasis } from './result-basis'
import { standingOf } from './scale-standing'
import type { Wording } from './wording/wording'

/** Every scale of the instrument, with what could be said of it. */
export function scaleTable(basis: ResultBasis, caption: string, words: Wording): DataTable {
  const { reliability: say, format } = words
  return {
    id: 'skalor',
    caption,
    columns: [
      { label: words.focusArea, kind: 'text' },
      { label: say.itemCount, kind: 'number' },
      { label: say.alpha, kind: 'number' },
      { label: words.interval, kind: 'interval' },
      { label: say.omega, kind: 'number' },
      { label: say.pairR, kind: 'number' },
      { label: say.spearmanBrown, kind: 'number' },
      { label: say.standing, kind: 'text' },
    ],
    rows: basis.analysis.reliability.map((one) => {
      const title = textCell(areaTitle(basis, one.scale, words))
      if (one.kind === 'absent') {
        const why = say.reasons[one.reason](format.whole(fewestForScales))
        return [title, none, none, none, none, none, none, textCell(why)]
      }
      return [
        title,
        numberCell(one.itemCount, format.whole(one.itemCount)),
        decimalCell(one.alpha, 2, words),
        decimalIntervalCell(one.interval, 2, words),
        decimalCell(one.omega?.total, 2, words),
        decimalCell(one.pair?.r, 2, words),
        decimalCell(one.pair?.spearmanBrown, 2, words),
        textCell(say.standings[standingOf(one)]),
      ]
    }),
  }
}

/** Every item in its scale; the statement names the row, its area stands beside it. */
export function itemTable(basis: ResultBasis, caption: string, words: Wording): DataTable {
  const { reliability: say } = words
  const items = itemsByCode(basis.instrument)
  const isAnyAgainst = basis.analysis.reliability.some(
    (one) => one.kind === 'shown' && one.items.some(({ itemRestR = 0 }) => itemRestR < 0),
  )
  return {
    id: 'pastaenden',
    caption,
    columns: [
      { label: say.statement, kind: 'text' },
      { label: words.focusArea, kind: 'text' },
      { label: say.mean, kind: 'number' },
      { label: say.sd, kind: 'number' },
      { label: say.itemRest, kind: 'number' },
      { label: say.itemTotal, kind: 'number' },
      { label: say.alphaWithout, kind: 'number' },
      { label: say.loading, kind: 'number' },
      ...(isAnyAgainst ? ([{ label: say.note, kind: 'text' }] as const) : []),
    ],
    rows: basis.analysis.reliability.flatMap((one) =>
      one.kind === 'absent'
        ? []
        : one.items.map((item, place) => [
            textCell(items.get(item.item)?.stem[words.language] ?? item.item),
            textCell(areaTitle(basis, one.scale, words)),
            decimalCell(item.mean, 0, words),
            decimalCell(item.sd, 0, words),
            decimalCell(item.itemRestR, 2, words),
            decimalCell(item.itemTotalR, 2, words),
            decimalCell(item.alphaIfDeleted, 2, words),
            decimalCell(one.omega?.loadings[place], 2, words),
            ...(isAnyAgainst ? [(item.itemRestR ?? 0) < 0 ? textCell(say.against) : none] : []),
          ]),
    ),
  }
}
