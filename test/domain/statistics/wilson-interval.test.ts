import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilsonInterval } from '~/domain/statistics/wilson-interval'

test('half of four is a half, and the interval is as wide on both sides', () => {
  const { proportion, ciLow, ciHigh } = wilsonInterval(2, 4)
  expect(proportion).toBe(0.5)
  expect((ciLow ?? 0) + (ciHigh ?? 0)).toBeCloseTo(1, 12)
})

test('the limits are those of R', () => {
  // prop.test(2, 5, correct = FALSE)$conf.int
  expect(wilsonInterval(2, 5).ciLow).toBeCloseTo(0.11762077423264794, 12)
  expect(wilsonInterval(2, 5).ciHigh).toBeCloseTo(0.769275718723987, 12)
})

test('none touches 0, all touches 1, and nobody asked gives nothing', () => {
  expect(wilsonInterval(0, 5).ciLow).toBe(0)
  expect(wilsonInterval(5, 5).ciHigh).toBe(1)
  expect(wilsonInterval(0, 0)).toEqual({ proportion: null, ciLow: null, ciHigh: null })
})

test('the interval of those who did mirrors that of those who did not', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (did, didNot) => {
      fc.pre(did + didNot > 0)
      const { proportion, ciLow, ciHigh } = wilsonInterval(did, did + didNot)
      expect(1 - (wilsonInterval(didNot, did + didNot).ciHigh ?? 0)).toBeCloseTo(ciLow ?? -1, 12)
      expect(ciLow ?? 1).toBeLessThanOrEqual(proportion ?? 0)
      expect(ciHigh ?? 0).toBeGreaterThanOrEqual(proportion ?? 1)
    }),
  )
})
