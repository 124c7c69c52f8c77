import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enps } from '~/domain/statistics/enps'
import { tallyOf } from '~/domain/statistics/tally'

test('two promoters, one passive and one detractor make 25', () => {
  expect(enps(tallyOf([10, 9, 8, 6]))).toMatchObject({
    n: 4,
    promoters: 2,
    passives: 1,
    detractors: 1,
    enps: 25,
  })
})

test('standard error and limits are those of R', () => {
  // p <- 1/2; 100 * sqrt((p - p^2) / 2); 100 * p + c(-1, 1) * qnorm(.975) * 35.35534
  const { se, ciLow, ciHigh } = enps(tallyOf([10, 7]))
  expect(se).toBeCloseTo(35.35533905932738, 10)
  expect(ciLow).toBeCloseTo(-19.295191217483875, 10)
  expect(ciHigh).toBe(100)
})

test('nobody has no score, and the adjusted interval keeps a width when all are promoters', () => {
  expect(enps(tallyOf([]))).toMatchObject({ n: 0, promoters: 0, enps: null, adjustedEnps: null })
  const all = enps(tallyOf([10, 10, 9]))
  expect(all).toMatchObject({ enps: 100, se: 0, ciLow: 100, ciHigh: 100 })
  expect(all.adjustedCiLow ?? 100).toBeLessThan(100)
})

test('turning everybody about turns the score about', () => {
  const kinds = fc.array(fc.constantFrom(0, 8, 10))
  fc.assert(
    fc.property(kinds, (values) => {
      fc.pre(values.length > 0)
      const turned = enps(tallyOf(values.map((value) => (value === 8 ? 8 : 10 - value))))
      expect(turned.enps).toBeCloseTo(-(enps(tallyOf(values)).enps ?? NaN), 9)
    }),
  )
})
