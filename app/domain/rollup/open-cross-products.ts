import { answerTo, type Answers } from '../instrument/answer'
import type { FocusArea, Instrument } from '../instrument/instrument'
import { itemsByCode } from '../instrument/items-of'
import { itemPomp } from '../response/score-scale'
import type { CrossProducts } from './cross-products'

type OpenProducts = { n: number; readonly sums: Float64Array; readonly products: readonly Float64Array[] }

/** Cross products being counted, by focus area code. */
export type OpenCrossProducts = ReadonlyMap<string, OpenProducts>

export function startCrossProducts(instrument: Instrument): OpenCrossProducts {
  return new Map(
    instrument.focusAreas.map(({ code, items }) => [
      code,
      {
        n: 0,
        sums: new Float64Array(items.length),
        products: items.map(() => new Float64Array(items.length)),
      },
    ]),
  )
}

/** Counts the person in every area whose items were all answered. */
export function addToCrossProducts(open: OpenCrossProducts, instrument: Instrument, answers: Answers): void {
  for (const area of instrument.focusAreas) {
    const products = open.get(area.code)
    const values = completeValues(area, instrument, answers)
    if (products === undefined || values === undefined) continue
    products.n += 1
    values.forEach((value, item) => {
      products.sums[item] = (products.sums[item] ?? 0) + value
      const row = products.products[item]
      if (row) values.forEach((other, column) => (row[column] = (row[column] ?? 0) + value * other))
    })
  }
}

export function finishCrossProducts(open: OpenCrossProducts): Readonly<Record<string, CrossProducts>> {
  return Object.fromEntries(
    [...open].map(([area, { n, sums, products }]) => [
      area,
      { n, sums: [...sums], products: products.map((row) => [...row]) },
    ]),
  )
}

/** The area's items 0–100, turned so that 100 is good; `undefined` unless all of them were answered. */
function completeValues(area: FocusArea, instrument: Instrument, answers: Answers): number[] | undefined {
  const items = itemsByCode(instrument)
  const values: number[] = []
  for (const { code, reversed } of area.items) {
    const item = items.get(code)
    const pomp = item && itemPomp(item, answerTo(answers, code))
    if (pomp === undefined) return undefined
    values.push(reversed ? 100 - pomp : pomp)
  }
  return values
}
