import { expect, test } from 'vitest'
import { personalTraces } from '~/domain/response/personal-traces'
import { strikeWords } from '~/domain/response/strike-words'

test('numbers, addresses and names that may point at someone are found in the order of the text', () => {
  const text =
    'Flickan 20120304-1234 hos Anna Berg, ring 070-123 45 67 eller anna@goteborg.se om ärende 2024/118.'
  expect(personalTraces(text)).toEqual([
    { kind: 'personalNumber', text: '20120304-1234' },
    { kind: 'name', text: 'Anna Berg' },
    { kind: 'phone', text: '070-123 45 67' },
    { kind: 'email', text: 'anna@goteborg.se' },
    { kind: 'caseNumber', text: 'ärende 2024/118' },
  ])
})

test('an ordinary sentence leaves no trace, and the first word of a sentence is no name', () => {
  expect(personalTraces('Handledningen ställdes in. Kollegorna var bäst.')).toEqual([])
  expect(personalTraces('')).toEqual([])
})

test('a word is struck wherever it stands, however it is written', () => {
  expect(strikeWords('Anna sa till ANNA.', ['anna'])).toBe('[struket] sa till [struket].')
  expect(strikeWords('kostar 100 kr (minst)', ['(minst)'])).toBe('kostar 100 kr [struket]')
})

test('nothing is struck when a word is not there, so that nobody believes it was', () => {
  expect(strikeWords('Anna sa till.', ['Anna', 'Berit'])).toBeUndefined()
  expect(strikeWords('Anna sa till.', [])).toBe('Anna sa till.')
})
