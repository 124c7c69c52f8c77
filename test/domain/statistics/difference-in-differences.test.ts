import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceInDifferences } from '~/domain/statistics/difference-in-differences'
import { momentsOf } from '~/domain/statistics/moments'
import { score } from './arbitraries'

const cells = (samples: number[][]) =>
  samples.map((sample, index) => ({ isTreated: index < 2, isPost: index % 2 === 0, sample }))

const small = cells([
  [60, 62, 64],
  [50, 52, 51],
  [55, 57, 58],
  [50, 49, 54],
])

test('eleven more where it was tried, five and two thirds more elsewhere', () => {
  expect(differenceInDifferences(small)).toMatchObject({
    n: 12,
    cellMean: [62, 51, expect.closeTo(170 / 3, 12), 51],
  })
  expect(differenceInDifferences(small).effect).toBeCloseTo(16 / 3, 12)
})

test('standard errors are those of R', () => {
  // m <- lm(y ~ treat * post); summary(m); sqrt(sandwich::vcovHC(m, "HC1")[4, 4])
  const { seOls, tOls, dfOls, pOls, dfWelch, seHc1, clusterCount } = differenceInDifferences(small)
  expect([seOls, seHc1]).toEqual([expect.closeTo(2.185812841434, 10), expect.closeTo(2.185812841434, 10)])
  expect([tOls, dfOls, pOls]).toEqual([
    expect.closeTo(2.439977125321679, 10),
    8,
    expect.closeTo(0.040565955103132295, 10),
  ])
  expect(dfWelch).toBeCloseTo(5.751166407465007, 10)
  expect(clusterCount).toBeNull()
})

test('an empty corner leaves the counts', () => {
  expect(differenceInDifferences(cells([[1, 2], [], [3], [4]]))).toMatchObject({
    cellN: [2, 0, 1, 1],
    cellMean: [1.5, null, 3, 4],
    cellVariance: [0.5, null, null, null],
    effect: null,
    dfOls: null,
  })
  expect(differenceInDifferences([])).toMatchObject({ n: 0, cellN: [0, 0, 0, 0], effect: null })
})

test('four persons have an effect without error, and one in a corner no Welch', () => {
  expect(differenceInDifferences(cells([[4], [1], [2], [1]]))).toMatchObject({
    effect: 2,
    seOls: null,
    dfOls: 0,
    seWelch: null,
    seHc1: null,
  })
  expect(differenceInDifferences(cells([[4, 5], [1], [2], [1]]))).toMatchObject({
    dfOls: 1,
    seWelch: null,
    seOls: expect.any(Number),
  })
})

test('no spread means no test, but limits', () => {
  expect(
    differenceInDifferences(
      cells([
        [5, 5],
        [1, 1],
        [2, 2],
        [1, 1],
      ]),
    ),
  ).toMatchObject({
    effect: 3,
    seOls: 0,
    tOls: null,
    ciOlsLow: 3,
    seWelch: 0,
    dfWelch: null,
    ciWelchLow: null,
  })
})

test('moments by corner and unit say the same as single values', () => {
  const person = fc.record({
    value: score,
    isTreated: fc.boolean(),
    isPost: fc.boolean(),
    cluster: fc.constantFrom('a', 'b', 'c'),
  })
  fc.assert(
    fc.property(fc.array(person, { maxLength: 60 }), (persons) => {
      const single = persons.map(({ value, ...cell }) => ({ ...cell, sample: [value] }))
      const rolledUp = [true, false].flatMap((isTreated) =>
        [true, false].flatMap((isPost) =>
          ['a', 'b', 'c'].map((cluster) => {
            const own = persons.filter(
              (one) => one.isTreated === isTreated && one.isPost === isPost && one.cluster === cluster,
            )
            return { isTreated, isPost, cluster, sample: momentsOf(own.map(({ value }) => value)) }
          }),
        ),
      )
      const fromValues = differenceInDifferences(single)
      const fromMoments = differenceInDifferences(rolledUp)
      for (const field of ['effect', 'seOls', 'dfWelch', 'seCr1', 'clusterCount'] as const) {
        expect(fromMoments[field] ?? -1).toBeCloseTo(fromValues[field] ?? -1, 7)
      }
    }),
  )
})
