import type { Moments } from '../statistics/moments'
import type { CellRollup, ItemTally } from './rollup'
import { respondentsPlace, type ItemPlaces, type RollupLayout } from './rollup-layout'

/** A cell's row of numbers, back under the names of the figures. */
export function readFigures(
  layout: RollupLayout,
  figures: Float64Array,
): Pick<CellRollup, 'respondents' | 'scales' | 'items' | 'complete'> {
  return {
    respondents: figures[respondentsPlace] ?? 0,
    scales: momentsAt(layout.scales, figures),
    items: Object.fromEntries(layout.items.map((places) => [places.item.code, tallyAt(places, figures)])),
    complete: Object.fromEntries(
      [...layout.complete].map(([area, places]) => [
        area,
        places.map((place) => momentsFrom(place, figures)),
      ]),
    ),
  }
}

function tallyAt(places: ItemPlaces, figures: Float64Array): ItemTally {
  return {
    n: figures[places.n] ?? 0,
    notApplicable: figures[places.notApplicable] ?? 0,
    counts: Object.fromEntries([...places.counts].map(([key, place]) => [key, figures[place] ?? 0])),
    moments: momentsAt(places.moments, figures),
  }
}

function momentsAt(places: ReadonlyMap<string, number>, figures: Float64Array): Record<string, Moments> {
  return Object.fromEntries([...places].map(([key, place]) => [key, momentsFrom(place, figures)]))
}

function momentsFrom(place: number, figures: Float64Array): Moments {
  return { n: figures[place] ?? 0, sum: figures[place + 1] ?? 0, sumSquares: figures[place + 2] ?? 0 }
}
