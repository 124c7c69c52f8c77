import type { CountRelation } from '../release/told-counts'
import { type AreaFamily, type Column, type CountedArea, countKey, together } from './counted-area'
import type { Protection } from './protect-relations'
import { type TurnoverMeasure, turnoverMeasures } from './retention-release'

/** Ways of leaving other than own request. Within an area they are a crossing, and are told all or none. */
export const otherWays: readonly TurnoverMeasure[] = ['retirement', 'fixedTermEnd', 'otherKinds']

/** Who was there at the beginning is another group every year: nothing adds up. */
export function addsUpOverYears(measure: TurnoverMeasure): boolean {
  return measure !== 'cohortLeft'
}

/** Everything that adds up to something else: over areas, over years, over ways of leaving. */
export function turnoverRelations(
  families: readonly AreaFamily[],
  areas: readonly CountedArea[],
  columns: readonly Column[],
): Protection {
  const cells = areas.flatMap((area) => columns.map((column) => ({ area, column })))
  const isCity = ({ area }: CountedArea) => area?.grouping === 'city'
  const otherKeys = (area: CountedArea, column: Column) => otherWays.map((one) => countKey(area, column, one))
  return {
    relations: [
      ...families.flatMap((family) => overAreas(family, columns)),
      ...areas.flatMap((area) => overYears(area, columns)),
      ...cells.map(({ area, column }) => leavers(area, column)),
      ...cells
        .filter(({ area }) => isCity(area))
        .map(({ area, column }) => ({
          whole: countKey(area, column, 'otherLeaving'),
          parts: otherKeys(area, column),
        })),
    ],
    blocks: cells.filter(({ area }) => !isCity(area)).map(({ area, column }) => otherKeys(area, column)),
  }
}

function overAreas({ whole, parts }: AreaFamily, columns: readonly Column[]): CountRelation[] {
  return columns.flatMap((column) =>
    turnoverMeasures.map((measure) => ({
      whole: countKey(whole, column, measure),
      parts: parts.map((part) => countKey(part, column, measure)),
    })),
  )
}

function overYears(area: CountedArea, columns: readonly Column[]): CountRelation[] {
  return turnoverMeasures.filter(addsUpOverYears).map((measure) => ({
    whole: countKey(area, together, measure),
    parts: columns.filter((column) => column !== together).map((year) => countKey(area, year, measure)),
  }))
}

/**
 * Of own requests, other ways and all leavers, two give the third. Written as if own requests were made up of the other
 * two, so that they are told when they and all leavers cannot both be: they are what turnover is mostly about.
 */
function leavers(area: CountedArea, column: Column): CountRelation {
  const [whole, ...parts] = (['ownRequest', 'external', 'otherLeaving'] as const).map((measure) =>
    countKey(area, column, measure),
  )
  return { whole: whole ?? null, parts }
}
