import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerSchema, type Answer } from '~/domain/instrument/answer'
import type { Item } from '~/domain/instrument/item'
import {
  fieldNames,
  isValidAnswer,
  itemKinds,
  largestAnswerBytes,
  mayBeNotApplicable,
  optionsOf,
  readAnswer,
  tallyKeys,
  tallyMarks,
  writeAnswer,
} from '~/domain/instrument/item-kinds/item-kinds'
import { aForm } from '../../../factories/a-form'
import { anInstrument, anItem } from '../../../factories/an-instrument'
import { arbitraryAnswer } from '../../../factories/arbitrary-answer'

const items: readonly Item[] = anInstrument().sections.flatMap((section) => section.items)

const given: Record<string, Answer> = {
  AGR: { kind: 'option', code: '4' },
  FRE: { kind: 'option', code: '1' },
  ONE: { kind: 'option', code: 'b' },
  MANY: { kind: 'options', codes: ['a', 'd'] },
  WHY: { kind: 'reasons', main: 'b', contributing: ['a', 'c'] },
  REC: { kind: 'option', code: '10' },
  NUM: { kind: 'number', value: 37.5 },
  WEEK: { kind: 'shares', percents: { a: 33.3, b: 0, c: 66.7 } },
  TEXT: { kind: 'text', text: 'Mer "tid"\nför barnen 👧🏽' },
}

function bytesOf(answer: Answer): number {
  return new TextEncoder().encode(JSON.stringify(answer)).length
}

test('the instrument of these tests has an item of every kind', () => {
  expect(items.map((item) => item.kind).sort()).toEqual(Object.keys(itemKinds).sort())
})

test('no two items of an instrument use the same field', () => {
  const names = items.flatMap((item) => fieldNames(item))
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('WHY.main')
  expect(names).toContain('WHY.contributing')
  expect(names).toContain('WEEK.a')
})

test.each(items)('an answer to $code ($kind) that is written to fields is read back as it was', (item) => {
  fc.assert(
    fc.property(arbitraryAnswer(item), (answer) => {
      const fields = writeAnswer(item, answer)
      expect(readAnswer(item, aForm(fields))).toEqual({ ok: true, answer })
      for (const [name] of fields) expect(fieldNames(item)).toContain(name)
    }),
  )
})

test.each(items)('an answer to $code ($kind) fits its item, its size and its tally', (item) => {
  fc.assert(
    fc.property(arbitraryAnswer(item), (answer) => {
      expect(isValidAnswer(item, answer)).toBe(true)
      expect(bytesOf(answer)).toBeLessThanOrEqual(largestAnswerBytes(item))
      const keys = tallyKeys(item)
      const marks = tallyMarks(item, answer)
      for (const key of marks.counts) expect(keys.counts).toContain(key)
      for (const [key] of marks.values) expect(keys.moments).toContain(key)
    }),
  )
})

const nasty = [
  '', ' ', '0', '1', '3', '6', '11', '-1', '1.0', '01', 'na', 'NA', 'a', 'b', 'x', 'NaN', '1e309', '-Infinity', '0x10',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', '[object Object]', 'null', 'undefined', 'true', '[]',
  '\u0000', '\ud800', '١', '１', '99999999999999999999', '100,0', '50 %', "' or 1=1 --", '<script>', 'a'.repeat(100_000),
] // prettier-ignore

test.each(items)('whatever comes in for $code ($kind), it is a fitting answer or a named problem', (item) => {
  const value = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary' }), fc.double().map(String))
  const fields = fc.array(fc.tuple(fc.constantFrom(...fieldNames(item), '__proto__', 'AGR[]'), value), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(fields, (entries) => {
      const verdict = readAnswer(item, aForm(entries))
      if (!verdict.ok) {
        expect(verdict.problem.code).toMatch(/^[a-zA-Z0-9]+$/)
        return
      }
      expect(answerSchema.parse(verdict.answer)).toEqual(verdict.answer)
      expect(isValidAnswer(item, verdict.answer)).toBe(true)
      expect(bytesOf(verdict.answer)).toBeLessThanOrEqual(largestAnswerBytes(item))
      expect(readAnswer(item, aForm(writeAnswer(item, verdict.answer)))).toEqual(verdict)
    }),
  )
})

test.each(items)('an answer of another kind does not fit $code ($kind)', (item) => {
  for (const [code, answer] of Object.entries(given)) {
    if (code === item.code) expect(isValidAnswer(item, answer)).toBe(true)
    else if (answer.kind !== given[item.code]?.kind) {
      expect(isValidAnswer(item, answer)).toBe(false)
      expect(writeAnswer(item, answer)).toEqual([])
      expect(tallyMarks(item, answer)).toEqual({ counts: [], values: [] })
    }
  }
})

test.each(items)(
  'nothing filled in for $code ($kind) is skipped, or a problem where it is required',
  (item) => {
    const blank = aForm(fieldNames(item).map((name) => [name, ' \r\n']))
    expect(readAnswer(item, blank)).toEqual({ ok: true, answer: { kind: 'skipped' } })
    expect(readAnswer(item, aForm([]))).toEqual({ ok: true, answer: { kind: 'skipped' } })
    const required = anItem(item.kind, { required: true })
    expect(readAnswer(required, blank)).toEqual({ ok: false, problem: { code: 'required' } })
  },
)

test('"ej aktuellt" is an answer where it is offered and an unknown option elsewhere', () => {
  const offered = anItem('agreement', { required: true })
  expect(mayBeNotApplicable(offered)).toBe(true)
  expect(readAnswer(offered, aForm([['AGR', 'na']]))).toEqual({ ok: true, answer: { kind: 'notApplicable' } })
  expect(tallyMarks(offered, { kind: 'notApplicable' })).toEqual({ counts: [], values: [] })
  for (const item of [
    anItem('agreement', { mayBeNotApplicable: false }),
    anItem('singleChoice'),
    anItem('zeroToTen'),
  ]) {
    expect(mayBeNotApplicable(item)).toBe(false)
    expect(readAnswer(item, aForm([[item.code, 'na']]))).toMatchObject({ problem: { code: 'unknownOption' } })
    expect(isValidAnswer(item, { kind: 'notApplicable' })).toBe(false)
  }
})

test('one field filled in twice is a problem, the same value twice is not', () => {
  const item = anItem('agreement')
  const read = (...values: string[]) => readAnswer(item, aForm(values.map((value) => ['AGR', value])))
  expect(read('3', '4')).toEqual({ ok: false, problem: { code: 'moreThanOneAnswer' } })
  expect(read('3', '3 ')).toEqual({ ok: true, answer: { kind: 'option', code: '3' } })
})

test('steps are counted by code and valued 0, 25, 50, 75 and 100 as answered', () => {
  for (const kind of ['agreement', 'frequency'] as const) {
    const item = anItem(kind)
    expect(tallyKeys(item)).toEqual({ counts: ['1', '2', '3', '4', '5'], moments: [''] })
    const marks = optionsOf(item).map(({ code }) => tallyMarks(item, { kind: 'option', code }))
    expect(marks.map(({ values }) => values)).toEqual([0, 25, 50, 75, 100].map((value) => [['', value]]))
  }
})

test('the recommendation is counted by step and valued as it stands', () => {
  const item = anItem('zeroToTen')
  expect(optionsOf(item).map((option) => option.code)).toEqual([...Array(11).keys()].map(String))
  expect(tallyMarks(item, { kind: 'option', code: '7' })).toEqual({ counts: ['7'], values: [['', 7]] })
})

test('the words of the steps stand in both languages', () => {
  expect(optionsOf(anItem('agreement')).map((option) => option.label.sv)).toEqual([
    'Instämmer inte alls',
    'Instämmer i låg grad',
    'Varken eller',
    'Instämmer i hög grad',
    'Instämmer helt',
  ])
  expect(optionsOf(anItem('frequency')).map((option) => option.label.sv)).toEqual([
    'Aldrig',
    'Sällan',
    'Ibland',
    'Ofta',
    'Alltid',
  ])
})
