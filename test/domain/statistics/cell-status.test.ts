import { expect, test } from 'vitest'
import { isSuppressed, primaryStatus } from '~/domain/statistics/cell-status'

test('nobody is empty, fewer than the threshold is suppressed, the threshold itself is not', () => {
  expect([0, 1, 4, 5].map((count) => primaryStatus(count, 5))).toEqual(['empty', 'primary', 'primary', 'ok'])
  expect((['empty', 'primary', 'secondary', 'ok'] as const).map(isSuppressed)).toEqual([
    false,
    true,
    true,
    false,
  ])
})
