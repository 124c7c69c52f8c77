import type { Instrument } from '../instrument/instrument'
import { itemsByCode } from '../instrument/items-of'
import type { Cell } from '../rollup/cell'
import type { ReleasedCell, ReleasedScale, ShownCell } from '../release/release'
import type { ShrunkenMean } from './analyse-agreement'
import type { AnalysedCell, AnalysedScale, Comparison } from './analysis'
import { analyseItem } from './analyse-item'
import { analyseReasons } from './analyse-reasons'
import { analyseRecommendation } from './analyse-recommendation'
import { estimateScale } from './estimate-scale'
import { shareOf } from './share-of'

/** The comparisons that have been made, by cell key and scale code. */
type ComparisonOf = (cell: Cell, scale: string) => Comparison | undefined

export type CellReading = {
  readonly scales: readonly string[]
  readonly versusRest: ComparisonOf
  readonly shrunken: (cell: Cell, scale: string) => ShrunkenMean | undefined
  /** Items, reasons and recommendation are read in the city and its districts only. */
  readonly withItems: boolean
}

/** Everything that one released cell says. */
export function analyseCell<C extends Cell>(
  cell: C,
  released: ReleasedCell | undefined,
  instrument: Instrument,
  reading: CellReading,
): AnalysedCell<C> {
  if (released === undefined || released.kind === 'empty') return { kind: 'empty', cell }
  if (released.kind === 'suppressed') return { kind: 'suppressed', cell }
  const { respondents, invited } = released
  const responseRate = invited === null ? undefined : shareOf(respondents, invited)
  return {
    kind: 'shown',
    cell,
    respondents,
    invited,
    ...(responseRate === undefined ? {} : { responseRate }),
    scales: Object.fromEntries(
      reading.scales.map((code) => {
        const beside = { versusRest: reading.versusRest(cell, code), shrunken: reading.shrunken(cell, code) }
        return [code, analyseScale(code, released.scales[code], beside)]
      }),
    ),
    ...(reading.withItems ? readItems(released, instrument) : { items: {} }),
  }
}

export function analyseScale(
  scale: string,
  released: ReleasedScale | undefined,
  { versusRest, shrunken }: { readonly versusRest?: Comparison; readonly shrunken?: ShrunkenMean } = {},
): AnalysedScale {
  const estimate = released?.kind === 'shown' ? estimateScale(released.moments) : undefined
  if (estimate === undefined) return { kind: 'suppressed', scale }
  return {
    kind: 'shown',
    scale,
    estimate,
    ...(versusRest === undefined ? {} : { versusRest }),
    ...(shrunken === undefined ? {} : { shrunken }),
  }
}

function readItems(released: ShownCell, instrument: Instrument) {
  const items = itemsByCode(instrument)
  const reasons = analyseReasons(instrument, released.items)
  const recommendation = analyseRecommendation(instrument, released.items)
  return {
    items: Object.fromEntries(
      Object.entries(released.items).flatMap(([code, answers]) => {
        const item = items.get(code)
        return item === undefined ? [] : [[code, analyseItem(item, answers, instrument)]]
      }),
    ),
    ...(reasons === undefined ? {} : { reasons }),
    ...(recommendation === undefined ? {} : { recommendation }),
  }
}
