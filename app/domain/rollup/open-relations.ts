import type { FocusArea, Instrument } from '../instrument/instrument'
import type { Scores } from '../response/score-scale'
import {
  addToCrossProducts,
  finishCrossProducts,
  startCrossProducts,
  type OpenCrossProducts,
} from './open-cross-products'
import type { CellRelations } from './rollup'

/** The relations of the city being counted. */
export type OpenRelations = {
  /** In the order of the instrument's focus areas. */
  readonly areas: readonly OpenCrossProducts[]
  readonly areaCodes: readonly string[]
  readonly drivers: OpenCrossProducts
}

/**
 * Areas that only some are asked (introduction) are no drivers: complete cases would be those few. An outcome is asked
 * of everybody and is what the drivers are to explain.
 */
function isAskedOfAll({ role, inIndex }: FocusArea): boolean {
  return role === 'outcome' || inIndex
}

export function startRelations({ focusAreas }: Instrument): OpenRelations {
  return {
    areas: focusAreas.map(({ items }) => startCrossProducts(items.map(({ code }) => code))),
    areaCodes: focusAreas.map(({ code }) => code),
    drivers: startCrossProducts(focusAreas.filter(isAskedOfAll).map(({ code }) => code)),
  }
}

/** Counts the person in every area whose items were all answered, and among the drivers when every score is there. */
export function addToRelations(open: OpenRelations, { areas }: Scores): void {
  const drivers: number[] = []
  for (const [place, { area, score, complete }] of areas.entries()) {
    const products = open.areas[place]
    if (products !== undefined && complete !== undefined) addToCrossProducts(products, complete)
    if (score !== undefined && isAskedOfAll(area)) drivers.push(score)
  }
  if (drivers.length === open.drivers.columns.length) addToCrossProducts(open.drivers, drivers)
}

export function finishRelations({ areas, areaCodes, drivers }: OpenRelations): CellRelations {
  const finished = areas.map(finishCrossProducts)
  return {
    areas: Object.fromEntries(
      areaCodes.flatMap((code, place) => {
        const products = finished[place]
        return products === undefined ? [] : [[code, products]]
      }),
    ),
    drivers: finishCrossProducts(drivers),
  }
}
