import { expect, test } from 'vitest'
import { isValidAnswer, readAnswer, tallyKeys, tallyMarks } from '~/domain/instrument/item-kinds/item-kinds'
import { aForm } from '../../../factories/a-form'
import { anItem } from '../../../factories/an-instrument'

const many = anItem('multipleChoice')
const why = anItem('reasons')

function readMany(...codes: string[]) {
  return readAnswer(many, aForm(codes.map((code) => ['MANY', code])))
}

function readWhy(main: readonly string[], contributing: readonly string[]) {
  return readAnswer(
    why,
    aForm([
      ...main.map((code) => ['WHY.main', code] as const),
      ...contributing.map((code) => ['WHY.contributing', code] as const),
    ]),
  )
}

test('several choices are kept once each, in the order of the options', () => {
  expect(readMany('c', 'a', 'c')).toEqual({ ok: true, answer: { kind: 'options', codes: ['a', 'c'] } })
})

test('more choices than allowed are a problem that says how many are', () => {
  expect(readMany('a', 'b', 'c')).toEqual({ ok: false, problem: { code: 'tooManyChosen', maximum: 2 } })
  expect(isValidAnswer(many, { kind: 'options', codes: ['a', 'b', 'c'] })).toBe(false)
})

test('without a maximum all options may be chosen', () => {
  const free = anItem('multipleChoice', { maximumChosen: undefined })
  const all = ['a', 'b', 'c', 'd']
  expect(readAnswer(free, aForm(all.map((code) => ['MANY', code])))).toMatchObject({ answer: { codes: all } })
})

test('one unknown code among the choices is a problem', () => {
  expect(readMany('a', 'x')).toEqual({ ok: false, problem: { code: 'unknownOption' } })
  expect(readMany('constructor')).toEqual({ ok: false, problem: { code: 'unknownOption' } })
})

test('the same choice stored twice does not fit', () => {
  expect(isValidAnswer(many, { kind: 'options', codes: ['a', 'a'] })).toBe(false)
  expect(isValidAnswer(many, { kind: 'options', codes: [] })).toBe(false)
})

test('the main reason ticked among the contributing ones counts as main only', () => {
  expect(readWhy(['b'], ['c', 'b', 'a'])).toEqual({
    ok: true,
    answer: { kind: 'reasons', main: 'b', contributing: ['a', 'c'] },
  })
})

test('too many contributing reasons are a problem', () => {
  expect(readWhy(['a'], ['b', 'c', 'd'])).toEqual({
    ok: false,
    problem: { code: 'tooManyChosen', maximum: 2 },
  })
})

test('contributing reasons without a main one are a problem for the person and fine in imported answers', () => {
  expect(readWhy([], ['b'])).toEqual({ ok: false, problem: { code: 'contributingWithoutMain' } })
  expect(isValidAnswer(why, { kind: 'reasons', main: null, contributing: ['b'] })).toBe(true)
  expect(isValidAnswer(why, { kind: 'reasons', main: null, contributing: [] })).toBe(false)
})

test('unknown reasons are a problem wherever they stand', () => {
  expect(readWhy(['x'], [])).toEqual({ ok: false, problem: { code: 'unknownOption' } })
  expect(readWhy(['a'], ['__proto__'])).toEqual({ ok: false, problem: { code: 'unknownOption' } })
  expect(readWhy([], ['x'])).toEqual({ ok: false, problem: { code: 'unknownOption' } })
  expect(readWhy(['a', 'b'], [])).toEqual({ ok: false, problem: { code: 'moreThanOneAnswer' } })
})

test('a stored main reason may not also contribute', () => {
  expect(isValidAnswer(why, { kind: 'reasons', main: 'a', contributing: ['a'] })).toBe(false)
})

test('a reason is counted as main and as any, a contributing one as any', () => {
  expect(tallyKeys(why).counts).toEqual([
    'main:a', 'main:b', 'main:c', 'main:d', 'any:a', 'any:b', 'any:c', 'any:d',
  ]) // prettier-ignore
  expect(tallyMarks(why, { kind: 'reasons', main: 'b', contributing: ['a'] }).counts).toEqual([
    'main:b',
    'any:b',
    'any:a',
  ])
  expect(tallyMarks(why, { kind: 'reasons', main: null, contributing: ['a'] }).counts).toEqual(['any:a'])
})
