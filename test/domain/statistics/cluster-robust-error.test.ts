import { expect, test } from 'vitest'
import { clusterRobustError } from '~/domain/statistics/cluster-robust-error'

test('scores are summed by cluster before they are squared', () => {
  // G = 2: (2/1) * (9/6) * ((1 + 1)^2 + 1^2) = 15
  const scores = [
    ['a', 1],
    ['b', -1],
    ['a', 1],
  ] as const
  expect(
    clusterRobustError(
      scores.map(([cluster, score]) => ({ cluster, score })),
      10,
      4,
    ),
  ).toEqual({
    clusterCount: 2,
    seCr1: expect.closeTo(Math.sqrt(15), 12),
    dfCr1: 1,
  })
})

test('one cluster, or no person to spare, has no error; sums that vanish have none either', () => {
  expect(clusterRobustError([{ cluster: 'a', score: 1 }], 10, 4)).toEqual({
    clusterCount: 1,
    seCr1: null,
    dfCr1: 0,
  })
  const two = [
    { cluster: 1, score: 1e-17 },
    { cluster: 2, score: -1e-17 },
  ]
  expect(clusterRobustError(two, 4, 4).seCr1).toBeNull()
  expect(clusterRobustError(two, 10, 4).seCr1).toBe(0)
})
