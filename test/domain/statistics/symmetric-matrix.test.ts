import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dotProduct,
  isSingular,
  symmetricEigen,
  symmetricFunction,
  symmetricInverse,
  timesVector,
} from '~/domain/statistics/symmetric-matrix'

test('a correlation of one half has eigenvalues ½ and 1½', () => {
  // eigen(matrix(c(1, .5, .5, 1), 2))$values
  const { values } = symmetricEigen([
    [1, 0.5],
    [0.5, 1],
  ])
  expect(values).toEqual([expect.closeTo(0.5, 12), expect.closeTo(1.5, 12)])
  expect(symmetricEigen([])).toEqual({ values: [], vectors: [] })
})

test('a matrix whose columns repeat each other is singular', () => {
  expect(
    isSingular(
      symmetricEigen([
        [1, 1],
        [1, 1],
      ]),
    ),
  ).toBe(true)
  expect(
    symmetricInverse([
      [1, 1],
      [1, 1],
    ]),
  ).toBeNull()
  expect(symmetricInverse([[0]])).toBeNull()
})

test('the inverse does not mind the size of the numbers', () => {
  expect(
    symmetricInverse([
      [1e-12, 0],
      [0, 1e12],
    ]),
  ).toEqual([
    [expect.closeTo(1e12, 0), 0],
    [0, expect.closeTo(1e-12, 20)],
  ])
})

test('root times root is the matrix, and inverse times vector undoes it', () => {
  const r = fc.double({ min: -0.9, max: 0.9, noNaN: true })
  fc.assert(
    fc.property(r, fc.tuple(r, r), (correlation, vector) => {
      const matrix = [
        [1, correlation],
        [correlation, 1],
      ]
      const root = symmetricFunction(symmetricEigen(matrix), Math.sqrt)
      expect(dotProduct(root[0] ?? [], root[1] ?? [])).toBeCloseTo(correlation, 12)
      const back = timesVector(symmetricInverse(matrix) ?? [], timesVector(matrix, vector))
      expect(back).toEqual(vector.map((value) => expect.closeTo(value, 10)))
    }),
  )
})
