import { expect, test } from 'vitest'
import type { z } from 'zod'
import { answerMappingSchema } from '~/domain/response/answer-mapping'
import { mapAnswerRows } from '~/domain/response/map-answer-rows'
import { anInstrument } from '../../factories/an-instrument'

const instrument = anInstrument()

type Draft = z.input<typeof answerMappingSchema>

const draft: Draft = {
  missing: ['', 'M'],
  district: { column: 'District', whenNotStated: 'keepWithoutDistrict', notStated: ['', 'Not Stated'] },
  unit: { column: 'Unit' },
  role: { column: 'Role', values: { Handläggare: 'utredning' } },
  tenureBand: { column: 'Years', values: { '0': 'T0', '1-2': 'T1' } },
  values: { agreement: { SD: '1', D: '2', N: '3', A: '4', SA: '5', 'N/A': 'na' } },
  items: {
    AGR: { column: 'Support', values: 'agreement' },
    MANY: {
      ticked: { Pay: 'a', Load: 'b' },
      tickedValues: ['TRUE'],
      notTickedValues: ['FALSE'],
      noneTicked: 'd',
    },
  },
}

const header = ['Wave', 'District', 'Unit', 'Role', 'Years', 'Support', 'Pay', 'Load', 'Number', 'Main']
const plainRow = {
  Wave: '1',
  District: 'Västra Hisingen',
  Unit: 'Barn 1',
  Role: 'Handläggare',
  Years: '0',
  Support: 'A',
  Pay: 'TRUE',
  Load: 'FALSE',
  Number: '',
  Main: '',
}
type Row = Readonly<Record<string, string | undefined>>

const read = (rows: readonly Row[], changes: Partial<Draft> = {}, columns = header) =>
  mapAnswerRows(answerMappingSchema.parse({ ...draft, ...changes }), instrument, {
    header: columns,
    rows: rows.map((row, place) => ({
      line: place + 2,
      cells: columns.map((column) => ({ ...plainRow, ...row })[column] ?? ''),
    })),
  })

const answersOf = (...input: Parameters<typeof read>) => {
  const mapped = read(...input)
  if (!mapped.ok) throw new Error(JSON.stringify(mapped.faults))
  return mapped
}
const faultsOf = (...input: Parameters<typeof read>) => {
  const mapped = read(...input)
  return mapped.ok ? [] : mapped.faults
}

test('a row becomes a background and a complete sheet; what the file does not say is skipped', () => {
  const { answers, districts, units } = answersOf([{}])
  expect(answers[0]).toMatchObject({
    line: 2,
    background: { districtId: 'vastra-hisingen', unitId: 'barn-1', role: 'utredning', tenureBand: 'T0' },
    sheet: {
      AGR: { kind: 'option', code: '4' },
      MANY: { kind: 'options', codes: ['a'] },
      REC: { kind: 'skipped' },
      WEEK: { kind: 'notShown' },
    },
  })
  expect(districts).toEqual([{ districtId: 'vastra-hisingen', name: 'Västra Hisingen' }])
  expect(units).toEqual([{ unitId: 'barn-1', districtId: 'vastra-hisingen', name: 'Barn 1' }])
})

test('missing, not applicable and nothing ticked are three different things', () => {
  const { answers } = answersOf([
    { Support: 'M', Pay: 'FALSE', Load: 'FALSE' },
    { Support: 'N/A', Pay: '', Load: '' },
  ])
  expect(answers.map(({ sheet }) => [sheet['AGR']?.kind, sheet['MANY']])).toEqual([
    ['skipped', { kind: 'options', codes: ['d'] }],
    ['notApplicable', { kind: 'skipped' }],
  ])
})

test('rows whose district is not stated are kept without one or left out, by the mapping’s word', () => {
  const rows = [{}, { District: 'Not Stated' }]
  expect(answersOf(rows).answers.map(({ background }) => background.districtId)).toEqual([
    'vastra-hisingen',
    null,
  ])
  const district = { column: 'District', whenNotStated: 'leaveOut' as const, notStated: ['Not Stated'] }
  expect(answersOf(rows, { district })).toMatchObject({ leftOut: 1, answers: [{ line: 2 }] })
})

test('a file with several waves is read wave by wave', () => {
  const rows = [{ Wave: '1' }, { Wave: '2', Support: 'unknown' }, { Wave: '1' }]
  const mapped = answersOf(rows, { only: { column: 'Wave', equals: '1' } })
  expect(mapped.ofOthers).toBe(1)
  expect(mapped.answers.map(({ line }) => line)).toEqual([2, 4])
})

test('without values the file holds the codes themselves', () => {
  const items = { AGR: { column: 'Support' }, NUM: { column: 'Number' } }
  const { answers } = answersOf([{ Support: '5', Number: '7,5' }], { items })
  expect(answers[0]?.sheet).toMatchObject({ AGR: { code: '5' }, NUM: { kind: 'number', value: 7.5 } })
})

test('reasons may be a main one with ticked ones beside it, or ticked ones only', () => {
  const ticked = { ticked: { Pay: 'a', Load: 'b' }, tickedValues: ['TRUE'], notTickedValues: ['FALSE'] }
  const both = { WHY: { main: { column: 'Main' }, contributing: ticked } }
  expect(answersOf([{ Main: 'c', Load: 'TRUE' }], { items: both }).answers[0]?.sheet['WHY']).toEqual({
    kind: 'reasons',
    main: 'c',
    contributing: ['a', 'b'],
  })
  expect(answersOf([{}], { items: { WHY: ticked } }).answers[0]?.sheet['WHY']).toEqual({
    kind: 'reasons',
    main: null,
    contributing: ['a'],
  })
})

test('everything that is wrong is named with its line, column, value and what was expected, and nothing is taken in', () => {
  const mapped = read([{}, { Support: 'X', Years: '7' }, { Pay: 'ja' }])
  expect(mapped).toEqual({
    ok: false,
    faults: [
      { line: 3, column: 'Years', code: 'unknownValue', parameters: { value: '7', expected: '0, 1-2' } },
      {
        line: 3,
        column: 'Support',
        code: 'unknownValue',
        parameters: { value: 'X', expected: 'SD, D, N, A, SA, N/A, "", M' },
      },
      {
        line: 4,
        column: 'Pay',
        code: 'unknownValue',
        parameters: { value: 'ja', expected: 'TRUE, FALSE, "", M' },
      },
    ],
  })
})

test('a cell that is no answer to its item is named with the item’s own reason', () => {
  const items = { NUM: { column: 'Number' } }
  expect(faultsOf([{ Number: '99' }], { items })).toEqual([
    {
      line: 2,
      column: 'Number',
      code: 'noAnswer',
      parameters: { value: '99', item: 'NUM', problem: 'outOfRange', minimum: -5, maximum: 60 },
    },
  ])
})

test('an answer to something that the instrument does not ask this person is not dropped in silence', () => {
  const items = { TEXT: { column: 'Main' } }
  expect(faultsOf([{ Main: 'ord' }], { items })).toMatchObject([
    { line: 2, column: 'Main', code: 'notAsked' },
  ])
})

test('a mapping that does not fit the file or the instrument is refused before any row is read', () => {
  const broken = {
    items: {
      AGR: { column: 'Stöd', values: 'agreement' },
      NIX: { column: 'Support' },
      FRE: { column: 'Support', values: { x: '9' } },
      ONE: { column: 'Support', values: 'noSuchSet' },
      WEEK: { column: 'Support' },
    },
  }
  expect(faultsOf([{ Support: 'X' }], broken).map(({ line, column, code }) => [line, column, code])).toEqual([
    [1, 'Stöd', 'unknownColumn'],
    [1, '', 'unknownItem'],
    [1, '', 'unknownCode'],
    [1, '', 'unknownValues'],
    [1, '', 'wrongWay'],
  ])
})

test('a column that is there twice cannot be meant', () => {
  expect(faultsOf([{}], {}, [...header, 'Support'])).toMatchObject([
    { column: 'Support', code: 'columnTwice' },
  ])
})

test('two spellings that would become one district are for people to decide', () => {
  const rows = [{ District: 'Östra' }, { District: 'ostra', Unit: '' }]
  expect(faultsOf(rows)).toEqual([
    {
      line: 3,
      column: 'District',
      code: 'sameCode',
      parameters: { value: 'ostra', other: 'Östra', code: 'ostra' },
    },
  ])
  const values = { Östra: 'ostra', ostra: 'ostra' }
  const district = answerMappingSchema.parse({ ...draft, district: { ...draft.district, values } }).district
  expect(answersOf(rows, { district }).answers).toHaveLength(2)
})

test('one unit in two districts is a fault', () => {
  expect(faultsOf([{}, { District: 'Centrum' }])).toMatchObject([
    { line: 3, column: 'Unit', code: 'unitInTwoDistricts' },
  ])
})

test('a row with more cells than columns is a fault, for all its answers may have moved', () => {
  const mapped = mapAnswerRows(answerMappingSchema.parse(draft), instrument, {
    header,
    rows: [{ line: 2, cells: [...Object.values(plainRow), 'x'] }],
  })
  expect(mapped).toMatchObject({ ok: false, faults: [{ line: 2, code: 'tooManyCells' }] })
})
