import { expect, test } from 'vitest'
import { analyseAgreement, type DistrictScale } from '~/domain/analysis/analyse-agreement'
import { empiricalBayes } from '~/domain/statistics/empirical-bayes'
import { momentsAt } from '../../factories/a-released-wave'

const district = (key: string, n: number, mean: number, rwgJ?: number): DistrictScale => ({
  key,
  moments: momentsAt(n, mean),
  ...(rwgJ === undefined ? {} : { rwgJ }),
})
const on = (districts: readonly DistrictScale[], scale = 'HAN') => {
  const found = analyseAgreement(new Map([[scale, districts]])).get(scale)
  if (found === undefined) throw new Error('no scale')
  return found
}

const apart = [district('a', 60, 40, 0.8), district('b', 60, 60, 0.75), district('c', 12, 70)]
const alike = [district('a', 60, 55, 0.8), district('b', 60, 55.5, 0.75), district('c', 12, 54)]

test('a small district is drawn further towards the common mean than a large one', () => {
  const { agreement, shrunken } = on(apart)
  const expected = empiricalBayes(apart.map(({ moments }) => moments))
  expect(agreement).toMatchObject({ kind: 'shown', mu: expected.mu, groupCount: 3, areApart: true })
  expect(shrunken.get('c')?.mean).toBe(expected.groups[2]?.shrunkMean)
  expect(shrunken.get('c')?.mean).toBeLessThan(70)
  expect(shrunken.get('c')?.shrinkage ?? 1).toBeLessThan(shrunken.get('a')?.shrinkage ?? 0)
})

test('districts that differ no more than chance are not apart, and all are drawn to one mean', () => {
  const { agreement, shrunken } = on(alike)
  expect(agreement).toMatchObject({ kind: 'shown', areApart: false, tau2: 0, verdict: 'person' })
  expect(new Set([...shrunken.values()].map(({ mean }) => mean)).size).toBe(1)
})

test('a mean is the district’s when districts differ and their people agree', () => {
  expect(on(apart).agreement).toMatchObject({ verdict: 'district', medianRwgJ: 0.775, rwgJCount: 2 })
  const divided = apart.map((one) => ({ ...one, rwgJ: 0.5 }))
  expect(on(divided).agreement).toMatchObject({ verdict: 'divided' })
  expect(on(apart.map(({ key, moments }) => ({ key, moments }))).agreement).toMatchObject({
    verdict: 'unproven',
  })
})

test('the tests of the focus areas are adjusted together, and the index stands for itself', () => {
  const slight = [district('a', 100, 50), district('b', 100, 55.1)]
  const found = analyseAgreement(
    new Map([
      ['HAN', slight],
      ['INDEX', slight],
      ...['LED', 'TYN', 'STR'].map((scale) => [scale, alike] as const),
    ]),
  )
  expect(found.get('INDEX')?.agreement).toMatchObject({ areApart: true })
  expect(found.get('HAN')?.agreement).toMatchObject({ areApart: false })
})

test('one district, fewer than thirty persons or nobody who differs give no agreement', () => {
  const nobodyDiffers = [10, 90].map((mean, at) => ({
    key: String(at),
    moments: { n: 30, sum: 30 * mean, sumSquares: 30 * mean * mean },
  }))
  for (const districts of [
    [],
    [district('a', 80, 50)],
    [district('a', 14, 40), district('b', 15, 60)],
    nobodyDiffers,
  ])
    expect(on(districts)).toEqual({ agreement: { kind: 'absent', scale: 'HAN' }, shrunken: new Map() })
})

test('district means that are all the same have no ICC(2)', () => {
  const { agreement } = on([district('a', 30, 50), district('b', 40, 50)])
  expect(agreement).toMatchObject({ kind: 'shown', f: 0, areApart: false })
  expect(agreement).not.toHaveProperty('icc2')
})

test('thousands of districts are worked out, every number finite', () => {
  const many = Array.from({ length: 5000 }, (_, at) => district(String(at), 5 + (at % 40), 40 + (at % 30)))
  const { agreement, shrunken } = on(many)
  expect(shrunken.size).toBe(5000)
  for (const value of Object.values(agreement))
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
})
