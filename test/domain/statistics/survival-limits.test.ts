import fc from 'fast-check'
import { expect, test } from 'vitest'
import { survivalLimits } from '~/domain/statistics/survival-limits'

test('two of four left has the limits of R', () => {
  // summary(survfit(Surv(1:4, c(1, 1, 0, 0)) ~ 1, conf.type = "log-log"), times = 2)
  const { se, logLogLow, logLogHigh } = survivalLimits(0.5, 0.25)
  expect(se).toBe(0.25)
  expect(logLogLow).toBeCloseTo(0.05784708299514461, 12)
  expect(logLogHigh).toBeCloseTo(0.844861281190374, 12)
})

test('nobody left has no limits', () => {
  expect(Object.values(survivalLimits(0, Infinity)).every((limit) => limit === null)).toBe(true)
})

test('every interval holds the share and stays within 0 and 1', () => {
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true })
  fc.assert(
    fc.property(share, fc.double({ min: 1e-4, max: 4, noNaN: true }), (survival, greenwood) => {
      const limits = survivalLimits(survival, greenwood)
      for (const kind of ['plain', 'log', 'logLog'] as const) {
        const low = limits[`${kind}Low`] ?? NaN
        const high = limits[`${kind}High`] ?? NaN
        expect(low >= 0 && low <= survival && survival <= high && high <= 1).toBe(true)
      }
    }),
  )
})
