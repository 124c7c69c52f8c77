import { expect, test } from 'vitest'
import { numberFormat, roundHalfAway } from '~/domain/report/number-format'
import { wordingIn } from '~/domain/report/wording/wording'

const sv = numberFormat('sv')
const en = numberFormat('en')

test('halves go away from zero on both sides, and zero has no sign', () => {
  expect([2.5, -2.5, 0.4, -0.4].map(roundHalfAway)).toEqual([3, -3, 0, 0])
  expect(Object.is(roundHalfAway(-0.4), 0)).toBe(true)
})

test('a minus is a minus sign, not a hyphen', () => {
  expect(sv.whole(-12)).toBe('−12')
  expect(sv.signed(7.4)).toBe('+7')
  expect(sv.signed(0.2)).toBe('0')
})

test('thousands are parted by a hard space in Swedish and a comma in English', () => {
  expect(sv.whole(12_400)).toBe('12\u00a0400')
  expect(en.whole(12_400)).toBe('12,400')
})

test('percent has a hard space before its sign in Swedish and none in English', () => {
  expect(sv.percent(58)).toBe('58\u00a0%')
  expect(en.percentRange(49, 66)).toBe('49–66%')
})

test('a range is written with a dash, but in words where a minus would be lost beside it', () => {
  expect(sv.range(44, 54)).toBe('44–54')
  expect(sv.range(-3, 8)).toBe('−3 till 8')
  expect(en.range(-12, -3)).toBe('−12 to −3')
})

test('a number of answers is told as its band of five', () => {
  const { band } = wordingIn('sv')
  expect([5, 9, 10, 47, 412].map(band)).toEqual(['5–9', '5–9', '10–14', '45–49', '410–414'])
})

test('a list has commas and one and', () => {
  expect(wordingIn('sv').list(['a', 'b', 'c'])).toBe('a, b och c')
  expect(wordingIn('en').list(['a'])).toBe('a')
})

test('decimals have the language’s comma and a real minus, and a range of them says “till” where one is negative', () => {
  const { decimal, signedDecimal, decimalRange } = numberFormat('sv')
  expect([decimal(0.825, 2), decimal(-0.004, 2), decimal(-1.25, 1)]).toEqual(['0,83', '0,00', '−1,3'])
  expect([signedDecimal(1.24, 1), signedDecimal(-0.04, 1)]).toEqual(['+1,2', '0,0'])
  expect([decimalRange(0.79, 0.84, 2), decimalRange(-0.1, 0.3, 1)]).toEqual(['0,79–0,84', '−0,1 till 0,3'])
  expect(numberFormat('en').decimal(0.5, 1)).toBe('0.5')
})
