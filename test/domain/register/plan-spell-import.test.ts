import { expect, test } from 'vitest'
import { districtIdSchema, type Organisation, unitIdSchema } from '~/domain/organisation/organisation'
import type { EmploymentSpell } from '~/domain/register/employment-spell'
import { planSpellImport, type SpellPlan } from '~/domain/register/plan-spell-import'
import { noMapping, spellMappingSchema } from '~/domain/register/spell-mapping'

const dated = { validFrom: '2010-01-01', validTo: null, successors: [] }
const centrum = districtIdSchema.parse('centrum')
const lundby = districtIdSchema.parse('lundby')
const organisation: Organisation = {
  municipality: 'Provstad',
  isDemo: true,
  districts: [
    { districtId: centrum, name: 'Centrum', position: 1, ...dated },
    { districtId: lundby, name: 'Lundby', position: 2, ...dated },
  ],
  units: [
    { unitId: unitIdSchema.parse('c1'), districtId: centrum, name: 'Mottagning', ...dated },
    { unitId: unitIdSchema.parse('l1'), districtId: lundby, name: 'Utredning', ...dated },
  ],
}

const header = [
  'anstnr',
  'enhet',
  'roll',
  'anställd',
  'slutat',
  'avgångssätt',
  'tillsvidare',
  'tidigare enhet',
]

function plan(rows: readonly string[], stored: readonly EmploymentSpell[] = []): SpellPlan {
  const table = { header, rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(',') })) }
  const verdict = planSpellImport({
    table,
    mapping: noMapping,
    organisation,
    stored,
    asOf: '2026-06-30',
    employeeOf: (number) => `hash of ${number}`,
  })
  if (!verdict.ok) throw new Error(verdict.fault.code)
  return verdict.plan
}

test('a row becomes a spell; the employee number becomes a hash and the unit knows its district', () => {
  expect(plan(['7,Mottagning,Utredare,2020-01-15,2022-03-01,Egen begäran,ja,']).added).toEqual([
    {
      employee: 'hash of 7',
      districtId: 'centrum',
      unitId: 'c1',
      role: 'utredning',
      hiredOn: '2020-01-15',
      employedSince: '2020-01-15',
      leftOn: '2022-03-01',
      leaving: 'ownRequest',
      isPermanent: true,
      previousUnitId: null,
    },
  ])
})

test.each([
  ['left before hired', '7,c1,,2020-01-15,2019-03-01,pension,,', 'slutat', 'leftBeforeHired'],
  ['an unknown unit', '7,c9,,2020-01-15,,,,', 'enhet', 'unknownUnit'],
  ['hired in the future', '7,c1,,2026-07-01,,,,', 'anställd', 'hiredInFuture'],
  [
    'a fixed term that ends in the next century',
    '7,c1,,2020-01-01,2126-01-01,pension,,',
    'slutat',
    'tooFarAhead',
  ],
  [
    'a way of leaving that nobody knows',
    '7,c1,,2020-01-01,2021-01-01,försvann,,',
    'avgångssätt',
    'unknownLeaving',
  ],
  ['gone without saying how', '7,c1,,2020-01-01,2021-01-01,,,', 'avgångssätt', 'leavingBlank'],
  ['a way of leaving without a day', '7,c1,,2020-01-01,,pension,,', 'slutat', 'leftBlank'],
  ['no employee number', ',c1,,2020-01-01,,,,', 'anstnr', 'blank'],
  ['no place', '7,,,2020-01-01,,,,', 'enhet', 'noPlace'],
  ['no calendar day', '7,c1,,2020-02-30,,,,', 'anställd', 'noSuchDate'],
  ['an unknown earlier unit', '7,c1,,2020-01-01,,,,c8', 'tidigare enhet', 'unknownUnit'],
])('%s is named by row and column and kept out, and its neighbour goes in', (_, row, column, code) => {
  const { added, faults } = plan(['1,l1,,2020-01-01,,,,', row])
  expect(faults).toMatchObject([{ line: 3, column, code }])
  expect(added.map(({ employee }) => employee)).toEqual(['hash of 1'])
})

test('notice given lies ahead and may', () => {
  expect(plan(['7,c1,,2020-01-01,2026-09-01,egen begäran,,']).added).toMatchObject([{ leftOn: '2026-09-01' }])
})

test('the same person twice counts once, and of two employments at once neither', () => {
  const twice = plan(['7,c1,,2020-01-01,,,,', '7,c1,,2020-01-01,,,,'])
  expect(twice.added).toHaveLength(1)
  expect(twice.faults).toMatchObject([{ line: 3, code: 'samePersonTwice', parameters: { line: 2 } }])
  const atOnce = plan(['7,c1,,2020-01-01,2021-06-01,pension,,', '7,l1,,2021-01-01,,,,'])
  expect(atOnce.added).toEqual([])
  expect(atOnce.faults.map(({ line, code }) => [line, code])).toEqual([
    [2, 'overlaps'],
    [3, 'overlaps'],
  ])
})

test('tenure goes on over an internal move, also over a weekend, and not over a year away', () => {
  const moved = plan([
    '7,c1,,2018-05-01,2020-01-31,intern flytt,,',
    '7,l1,,2020-02-03,2021-01-01,egen begäran,,c1',
    '7,c1,,2022-01-01,,,,',
  ])
  expect(moved.added.map(({ employedSince }) => employedSince)).toEqual([
    '2018-05-01',
    '2018-05-01',
    '2022-01-01',
  ])
})

test('the same rows again change nothing', () => {
  const rows = [
    '7,c1,,2018-05-01,2020-01-31,intern flytt,,',
    '7,l1,,2020-02-03,,,,c1',
    '8,c1,,2019-01-01,,,,',
  ]
  const again = plan(rows, plan(rows).added)
  expect(again).toMatchObject({ added: [], changed: [], removed: [], unchanged: 3, faults: [] })
})

test('the file is right about whom it names, and says nothing about others', () => {
  const before = plan([
    '7,c1,,2016-01-01,2017-01-01,pension,,',
    '7,c1,,2018-01-01,,,,',
    '8,c1,,2018-01-01,,,,',
  ]).added
  const corrected = plan(['7,l1,,2018-03-01,,,,'], before)
  expect(corrected.removed.map(({ employee, hiredOn }) => [employee, hiredOn])).toEqual([
    ['hash of 7', '2018-01-01'],
  ])
  expect(corrected.added.map(({ hiredOn }) => hiredOn)).toEqual(['2018-03-01'])
  const left = plan(['7,c1,,2018-01-01,2026-05-01,egen begäran,,'], before)
  expect(left.changed).toMatchObject([{ before: { leftOn: null }, after: { leftOn: '2026-05-01' } }])
})

test('foreign columns and values are read by a mapping, and a column that the mapping names must be there', () => {
  const mapping = spellMappingSchema.parse({
    columns: { employee: 'AnstId', leaving: 'Kod' },
    values: { leaving: { '12': 'ownRequest', '00': 'none' }, unit: { IFO1: 'c1' } },
  })
  const table = {
    header: ['AnstId', 'enhet', 'anställd', 'slutat', 'Kod'],
    rows: [
      { line: 2, cells: ['7', 'IFO1', '2020-01-01', '2021-01-01', '12'] },
      { line: 3, cells: ['8', 'IFO1', '2020-01-01', '', '00'] },
    ],
  }
  const input = { organisation, stored: [], asOf: '2026-01-01', employeeOf: (number: string) => number }
  const verdict = planSpellImport({ ...input, table, mapping })
  expect(verdict).toMatchObject({
    ok: true,
    plan: { faults: [], added: [{ leaving: 'ownRequest', unitId: 'c1' }, { leaving: null }] },
  })
  const without = { ...table, header: ['anstnr', 'enhet', 'anställd', 'slutat', 'Kod'] }
  expect(planSpellImport({ ...input, table: without, mapping })).toMatchObject({
    ok: false,
    fault: { code: 'missingColumns', parameters: { missing: 'AnstId' } },
  })
})
