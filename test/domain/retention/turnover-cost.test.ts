import { expect, test } from 'vitest'
import {
  costAssumptionSchema,
  isPublished,
  publishedCost,
  turnoverCost,
} from '~/domain/retention/turnover-cost'

test('without other assumptions the published range is used', () => {
  expect(publishedCost).toEqual({ lowThousands: 340, highThousands: 543, priceYear: 2015 })
  expect(costAssumptionSchema.parse({ lag: 'mycket', hog: '-3' })).toEqual(publishedCost)
  expect(isPublished(publishedCost)).toBe(true)
})

test('own assumptions are taken, the lower first whichever way they are given', () => {
  const own = costAssumptionSchema.parse({ lag: '900', hog: '700', prisar: '2026' })
  expect(own).toEqual({ lowThousands: 700, highThousands: 900, priceYear: 2026 })
  expect(turnoverCost({ low: 10, high: 20 }, own)).toEqual({ low: 7, high: 18 })
})
