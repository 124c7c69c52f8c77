import { expect, test } from 'vitest'
import { answerBand } from '~/domain/wave/answer-band'

test('under the smallest group nothing is said but that', () => {
  for (const answers of [0, 1, 4]) expect(answerBand(answers, 5)).toEqual({ kind: 'few', minimum: 5 })
  expect(answerBand(6, 7)).toEqual({ kind: 'few', minimum: 7 })
})

test('above it answers are counted in bands of five', () => {
  expect(answerBand(5, 5)).toEqual({ kind: 'band', from: 5, to: 9 })
  expect(answerBand(9, 5)).toEqual({ kind: 'band', from: 5, to: 9 })
  expect(answerBand(10, 5)).toEqual({ kind: 'band', from: 10, to: 14 })
  // Wherever they begin, none is narrower.
  expect(answerBand(9, 9)).toEqual({ kind: 'band', from: 9, to: 13 })
  expect(answerBand(823, 7)).toEqual({ kind: 'band', from: 822, to: 826 })
})
