import { expect, test } from 'vitest'
import { packSheet, readRespondentForm, type FilledFields } from '~/http/respondent-form.server'
import { takeStep } from '~/http/respondent-step.server'
import { anInstrument } from '../factories/an-instrument'

const instrument = anInstrument()
const newcomer = { tenureBand: 'T0', role: null }
const nonce = '0123456789abcdef0123456789abcdef'

function step(
  section: string,
  action: string,
  {
    carried = {},
    posted = {},
    isFromReview = false,
    of = instrument,
  }: {
    carried?: FilledFields
    posted?: FilledFields
    isFromReview?: boolean
    of?: typeof instrument
  } = {},
) {
  const form = readRespondentForm(
    new URLSearchParams([
      ['_nonce', nonce],
      ['_section', section],
      ['_do', action],
      ['_sheet', packSheet({ fields: carried, known: newcomer })],
      ...(isFromReview ? [['_review', '1']] : []),
      ...Object.entries(posted).flatMap(([name, values]) => values.map((value) => [name, value])),
    ] as [string, string][]),
  )
  if (form === undefined) throw new Error('the form could not be read')
  return takeStep(of, newcomer, form)
}

const titleOf = ({ step: taken }: ReturnType<typeof step>) =>
  taken.page === 'section' ? taken.section.code : taken.page

test('next leads to the section that follows', () => {
  expect(titleOf(step('FIRST', 'next'))).toBe('SECOND')
})

test('an answer opens the section it is a condition of, and closes it again', () => {
  expect(titleOf(step('SECOND', 'next', { carried: { ONE: ['b'] } }))).toBe('THIRD')
  expect(titleOf(step('SECOND', 'next', { carried: { ONE: ['a'] } }))).toBe('review')
})

test('what was filled in on other pages stays as it was, what is left empty here is empty', () => {
  const carried = { AGR: ['4'], ONE: ['b'], 'WHY.main': ['a'] }
  const { standing } = step('FIRST', 'next', { carried, posted: { ONE: ['c'] } })
  expect(standing.fields).toMatchObject({ AGR: [], ONE: ['c'], 'WHY.main': ['a'] })
})

test('previous keeps even what cannot be read yet, and complains of nothing', () => {
  const taken = step('SECOND', 'previous', { posted: { NUM: ['tolv'] } })
  expect(titleOf(taken)).toBe('FIRST')
  expect(taken.step).toMatchObject({ problems: [] })
  expect(taken.standing.fields['NUM']).toEqual(['tolv'])
})

test('what is wrong on the page is told before one gets on', () => {
  const taken = step('SECOND', 'next', { posted: { NUM: ['tolv'] } })
  expect(taken.step).toMatchObject({
    page: 'section',
    section: { code: 'SECOND' },
    problems: [{ itemCode: 'NUM', problem: { code: 'notANumber' } }],
  })
})

test('changing language repeats the page without complaints', () => {
  const taken = step('SECOND', 'language:en', { posted: { NUM: ['tolv'] } })
  expect(taken.step).toMatchObject({ page: 'section', section: { code: 'SECOND' }, problems: [] })
})

test('the review leads to a section and back to the review', () => {
  expect(step('-', 'change:SECOND').step).toMatchObject({ section: { code: 'SECOND' }, isFromReview: true })
  expect(titleOf(step('SECOND', 'next', { isFromReview: true }))).toBe('review')
  expect(titleOf(step('SECOND', 'previous', { isFromReview: true }))).toBe('review')
})

test('a change in the review that opens a new section leads there, not past it', () => {
  const taken = step('FIRST', 'next', {
    carried: { ONE: ['a'] },
    posted: { ONE: ['b'] },
    isFromReview: true,
  })
  expect(taken.step).toMatchObject({ section: { code: 'THIRD' }, isFromReview: true })
})

test('nobody casts past a fault or a required item that was left out', () => {
  expect(titleOf(step('-', 'cast'))).toBe('cast')
  expect(step('-', 'cast', { carried: { NUM: ['tolv'] } }).step).toMatchObject({
    section: { code: 'SECOND' },
    problems: [{ itemCode: 'NUM' }],
  })
  const [first, ...others] = instrument.sections
  const demanding = {
    ...instrument,
    sections: first === undefined ? [] : [{ ...first, items: first.items.map(required) }, ...others],
  }
  expect(step('-', 'cast', { of: demanding }).step).toMatchObject({ section: { code: 'FIRST' } })
})

function required<Item extends object>(item: Item): Item & { required: true } {
  return { ...item, required: true }
}

test('a section that is not shown, or that there is not, leads to the first', () => {
  expect(titleOf(step('THIRD', 'next'))).toBe('FIRST')
  expect(titleOf(step('nonsense', 'next'))).toBe('FIRST')
  expect(titleOf(step('constructor', 'next'))).toBe('FIRST')
})

test('fields that the instrument does not have are not carried on', () => {
  const { standing } = step('FIRST', 'next', { carried: { AGR: ['1'], evil: ['x'], __proto__: ['y'] } })
  expect(Object.keys(standing.fields).filter((name) => !/^(AGR|FRE|ONE|MANY)$/.test(name))).toEqual([])
})
