import type { FocusArea, Instrument } from '../instrument/instrument'
import { momentsOfMean, type CrossProducts } from '../rollup/cross-products'
import { indexScale, type CellRollup } from '../rollup/rollup'
import { subtractMoments, type Moments } from '../statistics/moments'
import { hasSpread } from './may-be-told'
import { onlyCorrelations } from './only-correlations'
import type { ReleasedCell, ReleasedRelations, ShownCell } from './release'

/** Reliability, drivers and agreement are told from so many complete persons up (domain file 4.1). */
export const fewestComplete = 30

/**
 * How answers go together in the whole city: of the items of each focus area, and of the focus areas. Those who
 * answered everything are some of those whom the city's other figures stand for, so what is left of these is told as
 * well: it must be nobody, or at least `fewest` persons who differ. Drivers need everybody's every area, and there is
 * nearly always somebody who left one out; then they are told by their correlations alone (only-correlations.ts).
 */
export function releaseRelations(
  counted: CellRollup | undefined,
  released: ReleasedCell | undefined,
  instrument: Instrument,
  fewest: number,
): ReleasedRelations | undefined {
  if (counted?.relations === undefined || released?.kind !== 'shown') return undefined
  const { areas, drivers } = counted.relations
  const isTold = (area: FocusArea) => {
    const products = areas[area.code]
    return products !== undefined && isAreaTold(area, products, released, fewest)
  }
  return {
    reliability: Object.fromEntries(
      instrument.focusAreas.flatMap((area) => {
        const products = areas[area.code]
        return products !== undefined && isTold(area) ? [[area.code, products]] : []
      }),
    ),
    drivers: releaseDrivers(instrument, drivers, released, fewest),
  }
}

function releaseDrivers(
  instrument: Instrument,
  drivers: CrossProducts,
  released: ShownCell,
  fewest: number,
): CrossProducts | null {
  const { n, columns } = drivers
  const areShown = columns.every((code) => shownScale(released, code) !== undefined)
  if (n < fewestComplete || columns.length < 2 || !areShown) return null
  return areDriversTold(instrument, drivers, released, fewest) ? drivers : (onlyCorrelations(drivers) ?? null)
}

/** Every item with its whole distribution: cross products hold the squares of each. */
function isAreaTold(area: FocusArea, products: CrossProducts, city: ShownCell, fewest: number): boolean {
  return (
    isEnough(products) &&
    mayBeLeft(shownScale(city, area.code), momentsOfMean(products, products.columns), fewest) &&
    area.items.every(({ code, reversed }) => {
      const item = city.items[code]
      const answered = item?.kind === 'shown' ? item.moments[''] : undefined
      const whole = answered === undefined || !reversed ? answered : turned(answered)
      return mayBeLeft(whole, momentsOfMean(products, [code]), fewest)
    })
  )
}

/** Every area that is among them, and the index, which those who have them all have too. */
function areDriversTold(
  { focusAreas }: Instrument,
  products: CrossProducts,
  city: ShownCell,
  fewest: number,
): boolean {
  const { columns } = products
  const inIndex = focusAreas.filter((area) => area.role === 'driver' && area.inIndex).map(({ code }) => code)
  return (
    columns.every((code) => mayBeLeft(shownScale(city, code), momentsOfMean(products, [code]), fewest)) &&
    (inIndex.length === 0 ||
      mayBeLeft(shownScale(city, indexScale), momentsOfMean(products, inIndex), fewest))
  )
}

function isEnough({ n }: CrossProducts): boolean {
  return n >= fewestComplete
}

function shownScale(city: ShownCell, code: string): Moments | undefined {
  const scale = city.scales[code]
  return scale?.kind === 'shown' ? scale.moments : undefined
}

/** What was answered, seen from the other end of 0–100. */
function turned({ n, sum, sumSquares }: Moments): Moments {
  return { n, sum: 100 * n - sum, sumSquares: 10_000 * n - 200 * sum + sumSquares }
}

function mayBeLeft(whole: Moments | undefined, part: Moments, fewest: number): boolean {
  if (whole === undefined) return false
  const rest = subtractMoments(whole, part)
  return rest.n === 0 || (rest.n >= fewest && hasSpread(rest))
}
