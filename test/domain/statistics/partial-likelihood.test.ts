import { expect, test } from 'vitest'
import { partialLikelihood } from '~/domain/statistics/partial-likelihood'

const people = [1, 1, 2, 3].map((time, index) => ({ entry: 0, time, isEvent: time < 3, covariates: [index] }))

test('without effect each event picks one of those at risk', () => {
  // Breslow: two of four, then one of two. Efron: one of four, one of three, then one of two.
  expect(partialLikelihood(people, [0], 'breslow').logLik).toBeCloseTo(-Math.log(4 * 4 * 2), 12)
  expect(partialLikelihood(people, [0], 'efron').logLik).toBeCloseTo(-Math.log(4 * 3 * 2), 12)
})

test('score and information are the slopes of likelihood and score', () => {
  const step = 1e-5
  for (const ties of ['efron', 'breslow'] as const) {
    const at = (b: number) => partialLikelihood(people, [b], ties)
    expect(at(0.3).score[0]).toBeCloseTo((at(0.3 + step).logLik - at(0.3 - step).logLik) / (2 * step), 7)
    const slope = ((at(0.3 + step).score[0] ?? 0) - (at(0.3 - step).score[0] ?? 0)) / (2 * step)
    expect(at(0.3).information[0]?.[0]).toBeCloseTo(-slope, 7)
  }
})

test('who enters at an event is not at risk of it', () => {
  const late = [...people, { entry: 1, time: 3, isEvent: false, covariates: [9] }]
  expect(partialLikelihood(late, [0], 'efron').logLik).toBeCloseTo(-Math.log(4 * 3 * 3), 12)
})
