import { expect, test } from 'vitest'
import { checkInstrument, checkInstrumentFile } from '~/domain/instrument/check-instrument'
import { aDefinition, text } from '../../factories/an-instrument'

type Definition = ReturnType<typeof aDefinition>

/** The definition as plain JSON with one place changed; `undefined` leaves the place out. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const definition: unknown = JSON.parse(JSON.stringify(aDefinition()))
  let place: unknown = definition
  for (const step of path.slice(0, -1)) place = Reflect.get(Object(place), step)
  Reflect.set(Object(place), path.at(-1) ?? '', value)
  return JSON.parse(JSON.stringify(definition))
}

function faultsOf(definition: unknown) {
  const verdict = checkInstrument(definition)
  return verdict.ok ? [] : verdict.faults
}

test('a whole definition is an instrument, with what was left out filled in', () => {
  const verdict = checkInstrument(aDefinition())
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.faults))
  expect(verdict.instrument.sections[0]?.items[0]).toMatchObject({
    required: false,
    mayBeNotApplicable: true,
  })
  expect(verdict.instrument.focusAreas[0]).toMatchObject({ minimumAnsweredFraction: 0.5, inIndex: true })
})

const first = ['sections', 0, 'items', 0]
const one = ['sections', 0, 'items', 2]
const many = ['sections', 0, 'items', 3]
const why = ['sections', 1, 'items', 0]
const number = ['sections', 1, 'items', 2]
const third = ['sections', 2]

test.each<[string, readonly (string | number)[], unknown, string, string]>([
  ['a title left out', ['title'], undefined, 'title', 'missing'],
  ['an English stem left out', [...first, 'stem', 'en'], undefined, 'sections[0].items[0].stem.en', 'missing'],
  ['a title that is a number', ['title'], 3, 'title', 'wrongType'],
  ['a misspelt key', [...first, 'reqired'], true, 'sections[0].items[0]', 'unknownKey'],
  ['an unknown kind of item', [...first, 'kind'], 'likert', 'sections[0].items[0].kind', 'notAmong'],
  ['a kind left out', [...first, 'kind'], undefined, 'sections[0].items[0].kind', 'notAmong'],
  ['an unknown kind of instrument', ['kind'], 'quiz', 'kind', 'notAmong'],
  ['an instrument kind left out', ['kind'], undefined, 'kind', 'missing'],
  ['a code with a blank', [...first, 'code'], 'A B', 'sections[0].items[0].code', 'badFormat'],
  ['an option code with an underscore first', [...one, 'options', 0, 'code'], '__proto__', 'sections[0].items[2].options[0].code', 'badFormat'],
  ['no sections', ['sections'], [], 'sections', 'tooFew'],
  ['one option', [...one, 'options'], [{ code: 'a', label: text('a') }], 'sections[0].items[2].options', 'tooFew'],
  ['version 0', ['version'], 0, 'version', 'tooSmall'],
  ['two hours', ['durationMinutes'], 120, 'durationMinutes', 'tooLarge'],
  ['half a version', ['version'], 1.5, 'version', 'wrongType'],
  ['a condition on nothing', [...third, 'showIf'], { isAnyOf: ['a'] }, 'sections[2].showIf', 'wrongShowIf'],
  ['the same item twice', [...first, 'code'], 'FRE', 'sections[0].items[1].code', 'duplicateCode'],
  ['the same section twice', [...third, 'code'], 'FIRST', 'sections[2].code', 'duplicateCode'],
  ['the same option twice', [...one, 'options', 1, 'code'], 'a', 'sections[0].items[2].options[1].code', 'duplicateCode'],
  ['the same part of the week twice', [...third, 'items', 0, 'parts', 2, 'code'], 'a', 'sections[2].items[0].parts[2].code', 'duplicateCode'],
  ['an item twice in an area', ['focusAreas', 0, 'items', 1, 'code'], 'AGR', 'focusAreas[0].items[1].code', 'duplicateCode'],
  ['a code every object has', [...one, 'options', 1, 'code'], 'constructor', 'sections[0].items[2].options[1].code', 'reservedCode'],
  ['an area called as the index', ['focusAreas', 0, 'code'], 'INDEX', 'focusAreas[0].code', 'reservedCode'],
  ['an area of an item that is not there', ['focusAreas', 0, 'items', 0, 'code'], 'GONE', 'focusAreas[0].items[0].code', 'unknownItem'],
  ['an area of a choice', ['focusAreas', 0, 'items', 0, 'code'], 'ONE', 'focusAreas[0].items[0].code', 'notStepped'],
  ['a part that is not there', ['parts', 'reasons'], 'GONE', 'parts.reasons', 'unknownItem'],
  ['a part of the wrong kind', ['parts', 'recommend'], 'AGR', 'parts.recommend', 'wrongKind'],
  ['a reason for an area that is not there', [...why, 'options', 2, 'focusArea'], 'XXX', 'sections[1].items[0].options[2].focusArea', 'unknownFocusArea'],
  ['a choice for an area that is not there', [...many, 'options', 0, 'focusArea'], 'XXX', 'sections[0].items[3].options[0].focusArea', 'unknownFocusArea'],
  ['more choices than options', [...many, 'maximumChosen'], 9, 'sections[0].items[3].maximumChosen', 'moreThanOptions'],
  ['limits without room', [...number, 'minimum'], 60, 'sections[1].items[2].minimum', 'minimumNotBelowMaximum'],
  ['a condition on an item that is not there', [...third, 'showIf', 'item'], 'GONE', 'sections[2].showIf.item', 'unknownItem'],
  ['a condition on the same section', [...third, 'showIf', 'item'], 'WEEK', 'sections[2].showIf.item', 'notEarlier'],
  ['an item on its own section', [...one, 'showIf'], { item: 'AGR', isAnyOf: ['1'] }, 'sections[0].items[2].showIf.item', 'notEarlier'],
  ['a condition on a number', [...third, 'showIf', 'item'], 'NUM', 'sections[2].showIf.item', 'notChoosable'],
  ['a condition on a code that is not there', [...third, 'showIf', 'isAnyOf', 1], 'x', 'sections[2].showIf.isAnyOf[1]', 'unknownOption'],
])('%s is a fault with its place', (_title, path, value, place, code) => {
  expect(faultsOf(changed(path, value))).toContainEqual(expect.objectContaining({ path: place, code }))
}) // prettier-ignore

test('a code that stands twice says where it stood first', () => {
  expect(faultsOf(changed([...first, 'code'], 'FRE'))).toContainEqual({
    path: 'sections[0].items[1].code',
    code: 'duplicateCode',
    parameters: { value: 'FRE', first: 'sections[0].items[0].code' },
  })
})

test('all faults are told at once', () => {
  const definition: Definition = aDefinition()
  const faults = faultsOf({
    ...definition,
    focusAreas: definition.focusAreas.map((area) => ({ ...area, items: [{ code: 'X' }, { code: 'Y' }] })),
    parts: { recommend: 'Z' },
  })
  expect(faults.map(({ parameters }) => parameters['value'])).toEqual(['X', 'Y', 'Z'])
})

test.each([null, undefined, 3, 'text', [], true])('%j is no instrument', (definition) => {
  expect(faultsOf(definition)).not.toEqual([])
})

test('a definition with keys that every object has is refused, and nothing is changed by it', () => {
  const file = JSON.stringify(aDefinition()).replace('{', '{"__proto__":{"polluted":true},"constructor":1,')
  const verdict = checkInstrumentFile(file)
  expect(verdict).toMatchObject({ ok: false })
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

test('a file that is not JSON is told by line and column', () => {
  const file = JSON.stringify(aDefinition(), null, 2)
  expect(checkInstrumentFile(file)).toMatchObject({ ok: true })
  expect(checkInstrumentFile(file.replace('"version": 1,', '"version": 1'))).toEqual({
    ok: false,
    faults: [{ path: '', code: 'brokenJson', parameters: { line: 4, column: 3 } }],
  })
})
