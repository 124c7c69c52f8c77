import { expect, test } from 'vitest'
import { parseDecimal } from '~/domain/instrument/item-kinds/decimal'
import { isValidAnswer, readAnswer, tallyMarks } from '~/domain/instrument/item-kinds/item-kinds'
import { aForm } from '../../../factories/a-form'
import { anItem } from '../../../factories/an-instrument'

const hours = anItem('number')
const week = anItem('shareOfWeek')

function readHours(value: string) {
  return readAnswer(hours, aForm([['NUM', value]]))
}

function readWeek(a: string, b: string, c: string) {
  return readAnswer(week, aForm([['WEEK.a', a], ['WEEK.b', b], ['WEEK.c', c]])) // prettier-ignore
}

test.each([
  ['37,5', 37.5],
  ['37.5', 37.5],
  [' 1 200 ', 1200],
  ['1\u00a0200,25', 1200.25],
  ['-3', -3],
  ['−3', -3],
  ['+4', 4],
  ['-0', 0],
  ['007', 7],
])('people write %j and mean %d', (written, value) => {
  expect(Object.is(parseDecimal(written), value)).toBe(true)
})

test.each([
  '', ',5', '5,', '1,2,3', '1.000,5', '1e3', '1e309', 'NaN', 'Infinity', '0x10', 'tre', '--1', '１', '9'.repeat(400),
])('%j is no number', (written) => {
  expect(parseDecimal(written)).toBeUndefined()
}) // prettier-ignore

test('a number outside its limits is a problem that names them', () => {
  expect(readHours('60')).toEqual({ ok: true, answer: { kind: 'number', value: 60 } })
  expect(readHours('60,1')).toEqual({ ok: false, problem: { code: 'outOfRange', minimum: -5, maximum: 60 } })
  expect(readHours('-6')).toMatchObject({ problem: { code: 'outOfRange' } })
  expect(readHours('1e309')).toEqual({ ok: false, problem: { code: 'notANumber' } })
})

test('more decimals than asked for are a problem', () => {
  expect(readHours('37,55')).toEqual({ ok: false, problem: { code: 'tooManyDecimals', decimals: 1 } })
  expect(readHours('37,50')).toEqual({ ok: true, answer: { kind: 'number', value: 37.5 } })
})

test('a stored number that is none does not fit', () => {
  for (const value of [NaN, Infinity, -Infinity, 61, 1.25]) {
    expect(isValidAnswer(hours, { kind: 'number', value })).toBe(false)
  }
})

test('a number is valued as it stands', () => {
  expect(tallyMarks(hours, { kind: 'number', value: 37.5 })).toEqual({ counts: [], values: [['', 37.5]] })
})

test('a blank part of the week is 0 when another is filled in', () => {
  expect(readWeek('60', '', '40 %')).toEqual({
    ok: true,
    answer: { kind: 'shares', percents: { a: 60, b: 0, c: 40 } },
  })
})

test('shares with one decimal make exactly a hundred', () => {
  expect(readWeek('33,3', '33,3', '33,4')).toMatchObject({ ok: true })
  expect(readWeek('0,1', '0,2', '99,7')).toMatchObject({ ok: true })
})

test('shares that do not make a hundred are a problem that says what they make', () => {
  expect(readWeek('50', '40', '')).toEqual({ ok: false, problem: { code: 'sharesMustSumTo100', sum: 90 } })
  expect(readWeek('33,3', '33,3', '33,3')).toMatchObject({ problem: { sum: 99.9 } })
  expect(readWeek('0', '0', '0')).toMatchObject({ problem: { sum: 0 } })
})

test('a part of the week that cannot be is a problem of its own', () => {
  expect(readWeek('-10', '110', '')).toEqual({
    ok: false,
    problem: { code: 'outOfRange', minimum: 0, maximum: 100 },
  })
  expect(readWeek('hälften', '50', '')).toEqual({ ok: false, problem: { code: 'notANumber' } })
  expect(readWeek('33,33', '33,33', '33,34')).toEqual({
    ok: false,
    problem: { code: 'tooManyDecimals', decimals: 1 },
  })
})

test('stored shares fit when every part is there, none else, and they make a hundred', () => {
  const fits = (percents: Record<string, number>) => isValidAnswer(week, { kind: 'shares', percents })
  expect(fits({ a: 50, b: 50, c: 0 })).toBe(true)
  expect(fits({ a: 50, b: 50 })).toBe(false)
  expect(fits({ a: 50, b: 50, x: 0 })).toBe(false)
  expect(fits({ a: 50, b: 50, c: 0, x: 0 })).toBe(false)
  expect(fits({ a: 150, b: -50, c: 0 })).toBe(false)
  expect(fits({ a: NaN, b: 50, c: 50 })).toBe(false)
})

test('each part of the week is valued by itself', () => {
  expect(tallyMarks(week, { kind: 'shares', percents: { a: 60, b: 0, c: 40 } })).toEqual({
    counts: [],
    values: [['a', 60], ['b', 0], ['c', 40]],
  }) // prettier-ignore
})
