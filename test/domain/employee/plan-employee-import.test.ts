import { expect, test } from 'vitest'
import { type EmployeeImportPlan, planEmployeeImport } from '~/domain/employee/plan-employee-import'
import { type Organisation, unitIdSchema } from '~/domain/organisation/organisation'
import { districts, units } from '../../factories/a-fieldwork'
import { anEmployee } from '../../factories/an-employee'

const today = '2026-11-22'
const organisation: Organisation = {
  municipality: 'Prövköping',
  isDemo: true,
  districts,
  units: [
    ...units,
    {
      ...units[0]!,
      unitId: unitIdSchema.parse('centrum-gamla'),
      name: 'Gamla',
      validTo: '2026-06-30',
      successors: [unitIdSchema.parse('centrum-barn')],
    },
  ],
}
const header = ['Anst.nr', 'Namn', 'E-post', 'Mobil', 'Enhet', 'Distrikt', 'Befattning', 'Fr.o.m', 'T.o.m']

function plan(
  rows: readonly (readonly string[])[],
  current: Parameters<typeof planEmployeeImport>[0] = [],
  columns = header,
): EmployeeImportPlan {
  const table = { header: columns, rows: rows.map((cells, at) => ({ line: at + 2, cells })) }
  const verdict = planEmployeeImport(current, table, { organisation, today })
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.fault))
  return verdict.plan
}

const row = (changes: Partial<Record<number, string>> = {}): string[] =>
  ['7', 'Anna Öst', 'anna@x.se', '', 'centrum-barn', '', 'Utredare', '2020-02-01', ''].map(
    (cell, at) => changes[at] ?? cell,
  )
const faultsOf = (...rows: readonly string[][]): unknown[] =>
  plan(rows).faults.map(({ line, column, code }) => [line, column, code])

test('a row is read as HR systems write it', () => {
  const { changes, faults } = plan([row({ 3: '070-123 45 67', 8: '9999-12-31' })])
  expect(faults).toEqual([])
  expect(changes).toMatchObject([
    {
      kind: 'new',
      employee: {
        employeeNumber: '7',
        mobile: '0701234567',
        districtId: 'centrum',
        unitId: 'centrum-barn',
        role: 'utredning',
        employedFrom: '2020-02-01',
        employedTo: null,
        language: 'sv',
      },
    },
  ])
})

test('every fault is named by row and column', () => {
  expect(faultsOf(row({ 2: 'anna.x.se' }))).toEqual([[2, 'E-post', 'notAnEmail']])
  expect(faultsOf(row({ 7: '2026-03-01', 8: '2020-01-01' }))).toEqual([[2, 'T.o.m', 'swappedDates']])
  expect(faultsOf(row(), row({ 2: 'b@x.se' }))).toEqual([[3, 'Anst.nr', 'numberTwice']])
  expect(faultsOf(row(), row({ 0: '8', 2: 'ANNA@x.se' }))).toEqual([[3, 'E-post', 'emailTwice']])
  expect(faultsOf(row({ 0: '' }))).toEqual([[2, 'Anst.nr', 'blank']])
  expect(faultsOf(row({ 0: '19850712-1234' }))).toEqual([[2, 'Anst.nr', 'personalIdentityNumber']])
  expect(faultsOf(row({ 1: ' ' }))).toEqual([[2, 'Namn', 'blank']])
  expect(faultsOf(row({ 3: 'växeln' }))).toEqual([[2, 'Mobil', 'notAMobile']])
  expect(faultsOf(row({ 4: 'Skolan' }))).toEqual([[2, 'Enhet', 'unknownUnit']])
  expect(faultsOf(row({ 4: '' }))).toEqual([[2, 'Enhet', 'noPlace']])
  expect(faultsOf(row({ 7: '' }))).toEqual([[2, 'Fr.o.m', 'blank']])
  expect(faultsOf(row({ 7: '45000' }))).toEqual([[2, 'Fr.o.m', 'spreadsheetNumber']])
})

test('units of one name are told apart by the district, and a unit that ended names who took over', () => {
  expect(faultsOf(row({ 4: 'Barn' }))).toEqual([[2, 'Enhet', 'ambiguousUnit']])
  expect(plan([row({ 4: 'Barn', 5: 'ost' })]).changes).toMatchObject([{ employee: { unitId: 'ost-barn' } }])
  expect(plan([row({ 4: '', 5: 'ost' })]).changes).toMatchObject([
    { employee: { districtId: 'ost', unitId: null } },
  ])
  expect(plan([row({ 4: 'Gamla' })]).faults).toMatchObject([
    { code: 'unitEnded', parameters: { to: '2026-06-30', successors: 'Barn' } },
  ])
  // Somebody who left before it ended worked there to the last.
  expect(plan([row({ 4: 'Gamla', 8: '2026-06-01' })]).faults).toEqual([])
})

test('new, changed, unchanged, past and missing are told apart', () => {
  const known = anEmployee(7, {
    employeeNumber: '7',
    name: 'Anna Öst',
    email: 'anna@x.se',
    districtId: districts[0]!.districtId,
    unitId: units[0]!.unitId,
    employedFrom: '2020-02-01',
  })
  const current = [known, anEmployee(8)]
  const { changes, missing } = plan(
    [row({ 8: '2026-12-31' }), row({ 0: '9', 2: '' }), row({ 0: '10', 2: '', 8: '2026-01-31' })],
    current,
  )
  expect(changes.map(({ kind, fields }) => [kind, fields])).toEqual([
    ['changed', [{ field: 'employedTo', from: '', to: '2026-12-31' }]],
    ['new', []],
    ['past', []],
  ])
  expect(missing.map(({ employee, isRenumbered }) => [employee.employeeNumber, isRenumbered])).toEqual([
    ['10008', false],
  ])
  expect(plan([row()], current).changes.map(({ kind }) => kind)).toEqual(['unchanged'])
})

test('somebody with a new number is not kept twice', () => {
  const known = anEmployee(7, { email: 'Anna@x.se' })
  expect(plan([row()], [known]).missing).toMatchObject([{ isRenumbered: true }])
})

test('the name may stand in two columns, and titles outside the profession are counted, not refused', () => {
  const columns = ['Anställningsnummer', 'Förnamn', 'Efternamn', 'Enhet', 'Titel', 'Startdatum', 'Slutdatum']
  const { changes, unknownRoles, faults } = plan(
    [
      ['1', 'Åsa', 'Ek', 'centrum-barn', 'Socialsekreterare', '20200101', ''],
      ['2', 'Bo', 'Ek', 'centrum-barn', 'Socialsekreterare', '20200101', ''],
    ],
    [],
    columns,
  )
  expect(faults).toEqual([])
  expect(changes.map(({ employee: { name, role } }) => [name, role])).toEqual([
    ['Åsa Ek', null],
    ['Bo Ek', null],
  ])
  expect(unknownRoles).toEqual([{ title: 'Socialsekreterare', rows: 2 }])
})
