import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completeSheet, readSection, readSheet, writeSheet } from '~/domain/ballot/answer-sheet'
import { largestSheetBytes, validateSheet } from '~/domain/ballot/answer-sheet-check'
import type { Answers } from '~/domain/instrument/answer'
import { itemsOf } from '~/domain/instrument/items-of'
import type { KnownBackground } from '~/domain/instrument/shown-sections'
import { aForm } from '../../factories/a-form'
import { aDefinition, anInstrument } from '../../factories/an-instrument'
import { arbitraryAnswer } from '../../factories/arbitrary-answer'

const instrument = anInstrument()
const fresh: KnownBackground = { tenureBand: 'T0', role: null }
const seasoned: KnownBackground = { tenureBand: 'T4', role: null }

/** Any answers to any of the items; some items have not been reached. */
const arbitraryAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...itemsOf(instrument).map((item) =>
      fc.option(arbitraryAnswer(item), { nil: undefined }).map((answer) => [item.code, answer] as const),
    ),
  )
  .map((entries) =>
    Object.fromEntries(entries.flatMap(([code, answer]) => (answer === undefined ? [] : [[code, answer]]))),
  )

function sectionOf(code: string) {
  const section = instrument.sections.find((candidate) => candidate.code === code)
  if (section === undefined) throw new Error(`no section ${code}`)
  return section
}

test('a section is read item by item; what was passed over is skipped', () => {
  const form = aForm([['AGR', '4'], ['MANY', 'a'], ['MANY', 'b'], ['TEXT', 'annan sida']]) // prettier-ignore
  expect(readSection(instrument, sectionOf('FIRST'), form, { answers: {}, background: fresh })).toEqual({
    ok: true,
    answers: {
      AGR: { kind: 'option', code: '4' },
      FRE: { kind: 'skipped' },
      ONE: { kind: 'skipped' },
      MANY: { kind: 'options', codes: ['a', 'b'] },
    },
  })
})

test('problems are named by item, and the good answers beside them are kept', () => {
  const form = aForm([['AGR', '9'], ['FRE', '2'], ['MANY', 'a'], ['MANY', 'b'], ['MANY', 'c']]) // prettier-ignore
  expect(readSection(instrument, sectionOf('FIRST'), form, { answers: {}, background: fresh })).toEqual({
    ok: false,
    answers: { FRE: { kind: 'option', code: '2' }, ONE: { kind: 'skipped' } },
    problems: [
      { sectionCode: 'FIRST', itemCode: 'AGR', problem: { code: 'unknownOption' } },
      { sectionCode: 'FIRST', itemCode: 'MANY', problem: { code: 'tooManyChosen', maximum: 2 } },
    ],
  })
})

test('what this person does not see is not read, whatever the form says', () => {
  const form = aForm([['WEEK.a', '100'], ['TEXT', 'hej']]) // prettier-ignore
  const shown: Answers = { ONE: { kind: 'option', code: 'b' } }
  const read = (answers: Answers, background: KnownBackground) =>
    Object.keys(readSection(instrument, sectionOf('THIRD'), form, { answers, background }).answers)
  expect(read({}, fresh)).toEqual([])
  expect(read(shown, seasoned)).toEqual(['WEEK'])
  expect(read(shown, fresh)).toEqual(['WEEK', 'TEXT'])
})

test('a sheet written to fields and read back, completed, is the same sheet', () => {
  fc.assert(
    fc.property(arbitraryAnswers, fc.constantFrom(fresh, seasoned), (answers, background) => {
      const sheet = completeSheet(instrument, answers, background)
      const verdict = readSheet(instrument, aForm(writeSheet(instrument, sheet)), background)
      expect(verdict.ok).toBe(true)
      expect(completeSheet(instrument, verdict.answers, background)).toEqual(sheet)
      expect(completeSheet(instrument, sheet, background)).toEqual(sheet)
    }),
  )
})

test('every completed sheet holds an answer to every item, is valid and no larger than the largest', () => {
  fc.assert(
    fc.property(arbitraryAnswers, fc.constantFrom(fresh, seasoned), (answers, background) => {
      const sheet = completeSheet(instrument, answers, background)
      expect(Object.keys(sheet)).toEqual(itemsOf(instrument).map((item) => item.code))
      expect(validateSheet(instrument, background, JSON.parse(JSON.stringify(sheet)))).toEqual({
        ok: true,
        sheet,
      })
      const bytes = new TextEncoder().encode(JSON.stringify(sheet)).length
      expect(bytes).toBeLessThanOrEqual(largestSheetBytes(instrument))
    }),
  )
})

test('an answer to what is no longer shown becomes not shown', () => {
  const answers: Answers = {
    ONE: { kind: 'option', code: 'a' },
    WEEK: { kind: 'shares', percents: { a: 100, b: 0, c: 0 } },
    TEXT: { kind: 'text', text: 'hej' },
  }
  expect(completeSheet(instrument, answers, fresh)).toMatchObject({
    AGR: { kind: 'skipped' },
    WEEK: { kind: 'notShown' },
    TEXT: { kind: 'notShown' },
  })
})

test('no fields at all make a sheet in which everything was passed over', () => {
  const verdict = readSheet(instrument, aForm([]), fresh)
  expect(verdict.ok).toBe(true)
  const sheet = completeSheet(instrument, verdict.answers, fresh)
  expect(new Set(Object.values(sheet).map((answer) => answer.kind))).toEqual(new Set(['skipped', 'notShown']))
})

test('a required item further on is a problem of its own section only', () => {
  const demanding = anInstrument({
    sections: aDefinition().sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({
        ...item,
        required: item.code === 'REC' || item.code === 'WEEK',
      })),
    })),
  })
  const verdict = readSheet(demanding, aForm([]), fresh)
  expect(verdict).toMatchObject({
    ok: false,
    problems: [{ sectionCode: 'SECOND', itemCode: 'REC', problem: { code: 'required' } }],
  })
})
