import { expect, test } from 'vitest'
import { analyseReliability, type Reliability } from '~/domain/analysis/analyse-reliability'
import { focusAreaSchema } from '~/domain/instrument/instrument'
import { cronbachAlpha } from '~/domain/statistics/cronbach-alpha'
import { crossMomentsOf } from '../statistics/cross-moments-of'
import { attitude } from '../statistics/r-data'

const area = (count: number) =>
  focusAreaSchema.parse({
    code: 'HAN',
    title: { sv: 'Handledning', en: 'Supervision' },
    description: { sv: 'Hög är bra.', en: 'High is good.' },
    items: Array.from({ length: count }, (_, at) => ({ code: `HAN${at + 1}` })),
  })
const reliability = (rows: readonly (readonly number[])[], count = rows[0]?.length ?? 0): Reliability => {
  const [only] = analyseReliability([area(count)], { HAN: crossMomentsOf(rows, count) })
  if (only === undefined) throw new Error('no area')
  return only
}
const shown = (found: Reliability) => {
  if (found.kind !== 'shown') throw new Error(found.reason)
  return found
}

test('a scale of three items or more has alpha with its interval, omega and every item’s part in it', () => {
  const found = shown(reliability(attitude))
  expect(found).toMatchObject({ n: 30, itemCount: 7, isKeyingSuspect: false })
  expect(found.alpha).toBeCloseTo(0.8431427695647599, 8)
  expect(found.interval.low).toBeCloseTo(0.7393756856431073, 8)
  expect(found.omega?.loadings).toHaveLength(7)
  expect(found.items.map(({ item }) => item)).toEqual(area(7).items.map(({ code }) => code))
  expect(found.items[1]?.itemRestR).toBeCloseTo(0.7421097102222386, 8)
  expect(found.items[5]?.alphaIfDeleted).toBeCloseTo(0.8638723114464368, 8)
  expect(found.pair).toBeUndefined()
})

test('two items have their correlation and what it makes of the two together', () => {
  const rows = attitude.map((row) => row.slice(0, 2))
  const found = shown(reliability(rows))
  // cor(attitude$rating, attitude$complaints); 2r / (1 + r)
  expect(found.pair?.r).toBeCloseTo(0.825417569542146, 8)
  expect(found.pair?.spearmanBrown).toBeCloseTo((2 * 0.825417569542146) / 1.825417569542146, 8)
  expect(found.omega).toBeUndefined()
  expect(found.items[0]?.alphaIfDeleted).toBeUndefined()
})

test('below thirty complete answers, with one item or where everybody answered alike nothing is told', () => {
  expect(reliability(attitude.slice(1))).toEqual({ kind: 'absent', scale: 'HAN', reason: 'fewAnswers' })
  expect(reliability([], 3)).toMatchObject({ reason: 'fewAnswers' })
  expect(analyseReliability([area(3)], {})).toMatchObject([{ reason: 'fewAnswers' }])
  expect(reliability(attitude.map(([first = 0]) => [first]))).toMatchObject({ reason: 'singleItem' })
  expect(reliability(attitude.map(() => [100 / 3, 50, 75]))).toMatchObject({ reason: 'noVariation' })
})

test('a negative alpha and an item that goes against the others are flagged, not hidden', () => {
  const turned = attitude.map(([first = 0, second = 0]) => [first, 100 - second])
  const found = shown(reliability(turned))
  expect(found.alpha).toBeLessThan(-5)
  expect(found.isKeyingSuspect).toBe(true)
  expect(found.alpha).toBeCloseTo(cronbachAlpha(turned).alpha ?? 0, 8)

  const oneTurned = attitude.map((row) => row.map((value, at) => (at === 1 ? 100 - value : value)))
  expect(shown(reliability(oneTurned)).isKeyingSuspect).toBe(true)
})

test('an item that does not vary has no correlations, and takes omega away', () => {
  const found = shown(reliability(attitude.map((row) => [...row.slice(0, 3), 50])))
  expect(found.omega).toBeUndefined()
  expect(found.items[3]).toEqual({ item: 'HAN4', mean: 50, sd: 0, alphaIfDeleted: expect.any(Number) })
  expect(found.standardizedAlpha).toBeUndefined()
})
