import type { Instrument } from '../instrument/instrument'
import type { Item } from '../instrument/item'
import { tallyKeys } from '../instrument/item-kinds/item-kinds'
import { noTally } from '../rollup/combine-rollups'
import { byCell } from '../rollup/cell-order'
import type { CellRollup } from '../rollup/rollup'
import type { WaveWindow } from '../wave/wave-window'
import { nameOf, planWindow, type WindowPlan } from './plan-window'
import { recommendationGroups } from './recommendation'
import type { ReleasedCell, ReleasedItem } from './release'
import { toldInWindow, type WindowKnowledge } from './told-in-window'
import { toldCounts } from './told-counts'
import { addWaves } from './untold-waves'
import type { WindowFigure } from './window-figure'
import type { WindowRelease } from './window-release'

export type WindowInput = WindowKnowledge & { readonly window: WaveWindow; readonly instrument: Instrument }

/**
 * What may be told of several closed waves together: leavers' focus areas, reasons, destination, what would have made
 * them stay, return and recommendation; of the city, its districts, units and tenure bands.
 */
export function releaseWindow(input: WindowInput): Omit<WindowRelease, 'releasedOn'> {
  const { window, instrument, waves, rules } = input
  const plan = planWindow(instrument, waves)
  const told = toldInWindow(plan, input)
  const cells = plan.keys.flatMap((key): ReleasedCell[] => {
    const counted = addWaves(key, waves)
    const isTold = (figure: WindowFigure) => told.has(nameOf({ key, figure }))
    return counted === undefined ? [] : [releaseCell(counted, plan, isTold, instrument)]
  })
  return {
    window,
    instrumentCode: instrument.code,
    instrumentVersion: instrument.version,
    ...rules,
    cells: cells.toSorted((a, b) => byCell(a.cell, b.cell)),
  }
}

type IsTold = (figure: WindowFigure) => boolean

function releaseCell(
  counted: CellRollup,
  { figures }: WindowPlan,
  isTold: IsTold,
  instrument: Instrument,
): ReleasedCell {
  const scales = figures.flatMap((figure) => (figure.kind === 'scale' ? [figure] : []))
  const items = figures.flatMap((figure) => (figure.kind === 'item' ? [figure.item] : []))
  return {
    kind: 'shown',
    cell: counted.cell,
    respondents: counted.respondents,
    invited: null,
    scales: Object.fromEntries(
      scales.map((scale) => {
        const moments = counted.scales[scale.code]
        const isShown = moments !== undefined && isTold(scale)
        return [scale.code, isShown ? { kind: 'shown' as const, moments } : { kind: 'suppressed' as const }]
      }),
    ),
    items: Object.fromEntries(
      items.map((item) => [item.code, releaseItem(counted, item, isTold, instrument)]),
    ),
  }
}

/** Distributions of steps are never told of a window: a wave in it may have told its own, or only its mean. */
function releaseItem({ items }: CellRollup, item: Item, isTold: IsTold, { parts }: Instrument): ReleasedItem {
  const tally = items[item.code] ?? noTally
  if (!isTold({ kind: 'item', item })) return { kind: 'suppressed' }
  const { n } = tally
  const isNumberTold = item.code === parts.recommend && isTold({ kind: 'recommendation', item })
  const recommendation = isNumberTold ? { recommendation: recommendationGroups(tally) } : {}
  if (tallyKeys(item).moments.length > 0) {
    const means = Object.entries(tally.moments).flatMap(([key, { n: given, sum }]) =>
      given === 0 ? [] : [[key, sum / given]],
    )
    return { kind: 'meanOnly', n, means: Object.fromEntries(means), ...recommendation }
  }
  const counts = Object.entries(toldCounts(item)?.countsOf(tally) ?? {})
  return {
    kind: 'shown',
    n,
    notApplicable: { kind: 'few' },
    counts: Object.fromEntries(
      counts.map(([key, count]) => [
        key,
        isTold({ kind: 'count', item, key }) ? { kind: 'shown', count } : { kind: 'few' },
      ]),
    ),
    moments: {},
    ...recommendation,
  }
}
