import { expect, test } from 'vitest'
import type { AnswerSheet } from '~/domain/ballot/answer'
import { completeSheet } from '~/domain/ballot/answer-sheet'
import { validateSheet } from '~/domain/ballot/answer-sheet-check'
import type { KnownBackground } from '~/domain/instrument/shown-sections'
import { aDefinition, anInstrument } from '../../factories/an-instrument'

const instrument = anInstrument()
const background: KnownBackground = { tenureBand: 'T0', role: null }
const whole: AnswerSheet = completeSheet(
  instrument,
  { ONE: { kind: 'option', code: 'b' }, AGR: { kind: 'option', code: '5' } },
  background,
)

function faultsOf(opened: unknown) {
  const check = validateSheet(instrument, background, opened)
  return check.ok ? [] : check.faults
}

test('a whole sheet is valid', () => {
  expect(validateSheet(instrument, background, whole)).toEqual({ ok: true, sheet: whole })
})

test.each([
  null,
  3,
  'AGR',
  [],
  { AGR: '5' },
  { AGR: { kind: 'option', code: 5 } },
  { AGR: { kind: 'secret' } },
])('%j is no sheet', (opened) => {
  const faults = faultsOf(opened)
  expect(faults.length).toBeGreaterThan(0)
})

test('each way in which a sheet may be wrong has its name', () => {
  const { AGR: _left, ...without } = whole
  expect(faultsOf(without)).toEqual([{ code: 'missingAnswer', itemCode: 'AGR' }])
  expect(faultsOf({ ...whole, MORE: { kind: 'skipped' } })).toEqual([
    { code: 'unknownItem', itemCode: 'MORE' },
  ])
  expect(faultsOf({ ...whole, AGR: { kind: 'option', code: '6' } })).toEqual([
    { code: 'doesNotFit', itemCode: 'AGR' },
  ])
  expect(faultsOf({ ...whole, AGR: { kind: 'notShown' } })).toEqual([
    { code: 'shownButNotShown', itemCode: 'AGR' },
  ])
  expect(faultsOf({ ...whole, ONE: { kind: 'option', code: 'a' } })).toEqual([
    { code: 'notShownButAnswered', itemCode: 'WEEK' },
    { code: 'notShownButAnswered', itemCode: 'TEXT' },
  ])
})

test('a required item may not be skipped where it is shown', () => {
  const demanding = anInstrument({
    sections: aDefinition().sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, required: item.code === 'WEEK' })),
    })),
  })
  expect(validateSheet(demanding, background, whole)).toEqual({
    ok: false,
    faults: [{ code: 'requiredButSkipped', itemCode: 'WEEK' }],
  })
  const unseen = completeSheet(demanding, {}, background)
  expect(validateSheet(demanding, background, unseen)).toMatchObject({ ok: true })
})

test('a sheet with keys that every object has is refused and changes nothing', () => {
  const opened: unknown = JSON.parse('{"__proto__":{"kind":"skipped"},"constructor":{"kind":"skipped"}}')
  expect(faultsOf(opened)).toContainEqual({ code: 'unknownItem', itemCode: 'constructor' })
  expect(faultsOf(opened)).toContainEqual({ code: 'missingAnswer', itemCode: 'AGR' })
  expect(Reflect.get({}, 'kind')).toBeUndefined()
})
