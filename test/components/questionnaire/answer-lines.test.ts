import { expect, test } from 'vitest'
import { answerLines } from '~/components/questionnaire/answer-lines'
import { anItem } from '../../factories/an-instrument'

test('an answer is told in the words of the options, not in codes', () => {
  expect(answerLines(anItem('agreement'), { kind: 'option', code: '5' }, 'sv')).toEqual(['Instämmer helt'])
  expect(answerLines(anItem('multipleChoice'), { kind: 'options', codes: ['a', 'c'] }, 'en')).toEqual([
    'Val a (en)',
    'Val c (en)',
  ])
  expect(answerLines(anItem('agreement'), { kind: 'notApplicable' }, 'sv')).toEqual(['Ej aktuellt'])
})

test('the main reason is told apart from those that contributed', () => {
  expect(answerLines(anItem('reasons'), { kind: 'reasons', main: 'a', contributing: ['b'] }, 'sv')).toEqual([
    'Viktigast: Val a',
    'Bidrog: Val b',
  ])
})

test('numbers come with their unit and the comma of the language', () => {
  const number = { kind: 'number', value: -2.5 } as const
  expect(answerLines(anItem('number'), number, 'sv')).toEqual(['−2,5 timmar'])
  expect(answerLines(anItem('number'), number, 'en')).toEqual(['−2.5 timmar (en)'])
  const shares = { kind: 'shares' as const, percents: { a: 12.5, b: 87.5, c: 0 } }
  expect(answerLines(anItem('shareOfWeek'), shares, 'sv')).toEqual([
    'Val a: 12,5\u00a0%',
    'Val b: 87,5\u00a0%',
    'Val c: 0\u00a0%',
  ])
})

test('a text keeps its lines', () => {
  expect(answerLines(anItem('freeText'), { kind: 'text', text: 'Ett\nTvå' }, 'sv')).toEqual(['Ett', 'Två'])
})

test('what was passed over has no words', () => {
  expect(answerLines(anItem('agreement'), { kind: 'skipped' }, 'sv')).toBeUndefined()
  expect(answerLines(anItem('agreement'), undefined, 'sv')).toBeUndefined()
})
