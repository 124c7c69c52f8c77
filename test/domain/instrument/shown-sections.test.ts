import { expect, test } from 'vitest'
import type { Answers } from '~/domain/instrument/answer'
import { isShown, shownSections, type KnownBackground } from '~/domain/instrument/shown-sections'
import { aDefinition, anInstrument, text } from '../../factories/an-instrument'

const fresh: KnownBackground = { tenureBand: 'T0', role: 'utredning' }
const seasoned: KnownBackground = { tenureBand: 'T4', role: null }

function shownItems(answers: Answers, background: KnownBackground): readonly string[] {
  return shownSections(anInstrument(), answers, background).flatMap(({ items }) =>
    items.map(({ code }) => code),
  )
}

const always = ['AGR', 'FRE', 'ONE', 'MANY', 'WHY', 'REC', 'NUM']

test('what has no condition is shown to everybody', () => {
  expect(isShown(undefined, {}, seasoned)).toBe(true)
  expect(shownItems({}, seasoned)).toEqual(always)
})

test('a section is shown when the earlier answer is one of the codes', () => {
  expect(shownItems({ ONE: { kind: 'option', code: 'a' } }, fresh)).toEqual(always)
  expect(shownItems({ ONE: { kind: 'option', code: 'b' } }, fresh)).toEqual([...always, 'WEEK', 'TEXT'])
})

test('an item is shown when the background is one of the codes', () => {
  expect(shownItems({ ONE: { kind: 'option', code: 'b' } }, seasoned)).toEqual([...always, 'WEEK'])
})

test('a background that is not known is none of the codes', () => {
  const showIf = { background: 'role' as const, isAnyOf: ['utredning'] }
  expect(isShown(showIf, {}, fresh)).toBe(true)
  expect(isShown(showIf, {}, seasoned)).toBe(false)
})

test('one of several choices, a main reason or a contributing one is enough', () => {
  const showIf = { item: 'X', isAnyOf: ['b'] }
  expect(isShown(showIf, { X: { kind: 'options', codes: ['a', 'b'] } }, fresh)).toBe(true)
  expect(isShown(showIf, { X: { kind: 'reasons', main: 'b', contributing: [] } }, fresh)).toBe(true)
  expect(isShown(showIf, { X: { kind: 'reasons', main: 'a', contributing: ['b'] } }, fresh)).toBe(true)
  expect(isShown(showIf, { X: { kind: 'reasons', main: null, contributing: ['a'] } }, fresh)).toBe(false)
})

test('what was skipped, not applicable or written in words shows nothing', () => {
  const showIf = { item: 'X', isAnyOf: ['b', 'null', ''] }
  expect(isShown(showIf, {}, fresh)).toBe(false)
  for (const kind of ['skipped', 'notApplicable', 'notShown'] as const) {
    expect(isShown(showIf, { X: { kind } }, fresh)).toBe(false)
  }
  expect(isShown(showIf, { X: { kind: 'text', text: 'b' } }, fresh)).toBe(false)
  expect(isShown({ item: 'toString', isAnyOf: ['b'] }, {}, fresh)).toBe(false)
})

test('an answer that is no longer shown does not show anything further on', () => {
  const [first, second] = aDefinition().sections
  if (first === undefined || second === undefined) throw new Error('no sections')
  const yesOrNo = ['yes', 'no'].map((code) => ({ code, label: text(code) }))
  const late = { kind: 'singleChoice' as const, stem: text('Är det så?'), options: yesOrNo }
  const instrument = anInstrument({
    sections: [
      first,
      second,
      {
        code: 'THIRD',
        title: text('Sist'),
        showIf: { item: 'ONE', isAnyOf: ['b'] },
        items: [{ ...late, code: 'LATE' }],
      },
      {
        code: 'FOURTH',
        title: text('Allra sist'),
        showIf: { item: 'LATE', isAnyOf: ['yes'] },
        items: [{ ...late, code: 'LATER' }],
      },
    ],
  })
  const answered = { LATE: { kind: 'option' as const, code: 'yes' } }
  const codes = (one: string) =>
    shownSections(instrument, { ONE: { kind: 'option', code: one }, ...answered }, fresh).map(
      ({ code }) => code,
    )
  expect(codes('b')).toEqual(['FIRST', 'SECOND', 'THIRD', 'FOURTH'])
  expect(codes('a')).toEqual(['FIRST', 'SECOND'])
})

test('a section without a single item to show is left out', () => {
  const instrument = anInstrument({
    sections: aDefinition().sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({
        ...item,
        showIf: section.code === 'SECOND' ? { background: 'role' as const, isAnyOf: ['forste'] } : undefined,
      })),
    })),
  })
  expect(shownSections(instrument, {}, fresh).map(({ code }) => code)).toEqual(['FIRST'])
})
