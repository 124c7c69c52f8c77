import { expect, test } from 'vitest'
import type { Organisation } from '~/domain/organisation/organisation'
import { type ImportPlan, planOrganisationImport } from '~/domain/organisation/plan-organisation-import'
import type { Table } from '~/domain/table/table'

const empty: Organisation = { municipality: '', isDemo: false, districts: [], units: [] }
const header = 'niva;kod;namn;distrikt;galler_fran;galler_till;eftertradare'

function aTable(...rows: readonly string[]): Table {
  const [first = '', ...others] = rows
  return {
    header: first.split(';'),
    rows: others.map((row, at) => ({ line: at + 2, cells: row.split(';') })),
  }
}

function planOf(current: Organisation, ...rows: readonly string[]): ImportPlan {
  const verdict = planOrganisationImport(current, aTable(...rows))
  if (!verdict.ok) throw new Error(verdict.fault.code)
  return verdict.plan
}

function faultsOf(...rows: readonly string[]): readonly unknown[] {
  return planOf(empty, header, ...rows).faults.map(({ line, column, code }) => [line, column, code])
}

const goteborg = [
  header,
  'kommun;;Göteborgs Stad;;;;',
  'distrikt;centrum;Centrum;;2011-01-01;2020-12-31;sydvast',
  'distrikt;sydvast;Sydväst;;2021-01-01;;',
  'enhet;centrum-mottagning;Mottagning;centrum;2011-01-01;2020-12-31;sydvast-mottagning',
  'enhet;sydvast-mottagning;Mottagning;Sydväst;2021-01-01;;',
]

test('a whole file into an empty organisation is all new', () => {
  const plan = planOf(empty, ...goteborg)
  expect(plan.faults).toEqual([])
  expect(plan.changes.map(({ line, level, id, kind }) => [line, level, id, kind])).toEqual([
    [2, 'municipality', '', 'new'],
    [3, 'district', 'centrum', 'new'],
    [4, 'district', 'sydvast', 'new'],
    [5, 'unit', 'centrum-mottagning', 'new'],
    [6, 'unit', 'sydvast-mottagning', 'new'],
  ])
  expect(plan.next.municipality).toBe('Göteborgs Stad')
  expect(plan.next.districts).toEqual([
    {
      districtId: 'centrum',
      name: 'Centrum',
      validFrom: '2011-01-01',
      validTo: '2020-12-31',
      successors: ['sydvast'],
      position: 1,
    },
    {
      districtId: 'sydvast',
      name: 'Sydväst',
      validFrom: '2021-01-01',
      validTo: null,
      successors: [],
      position: 2,
    },
  ])
  expect(plan.next.units[1]?.districtId).toBe('sydvast')
})

test('the same file twice changes nothing', () => {
  const once = planOf(empty, ...goteborg).next
  const plan = planOf(once, ...goteborg)
  expect(plan.changes.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'unchanged'))
  expect(plan.next).toEqual(once)
})

test('what a file does not mention stays, and is counted', () => {
  const once = planOf(empty, ...goteborg).next
  const plan = planOf(once, header, 'distrikt;sydvast;Socialförvaltningen Sydväst;;2021-01-01;;')
  expect(plan.changes).toEqual([
    {
      line: 2,
      level: 'district',
      id: 'sydvast',
      name: 'Socialförvaltningen Sydväst',
      kind: 'changed',
      fields: [{ field: 'name', before: 'Sydväst', after: 'Socialförvaltningen Sydväst' }],
    },
  ])
  expect(plan.unmentioned).toBe(3)
  expect(plan.next.districts.map(({ position }) => position)).toEqual([1, 2])
})

test('a column that is missing leaves what is known; a blank cell takes it away', () => {
  const once = planOf(empty, ...goteborg).next
  const without = planOf(once, 'level;code;name', 'district;centrum;Centrum')
  expect(without.changes[0]?.kind).toBe('unchanged')
  const blank = planOf(once, 'level;code;name;successor', 'district;centrum;Centrum;')
  expect(blank.changes[0]?.fields).toEqual([{ field: 'successors', before: 'sydvast', after: '' }])
})

test('English headers and words, other ways to write dates and codes in capitals are understood', () => {
  const plan = planOf(
    empty,
    'Level;Code;Name;District;Valid from;Valid to',
    'District;NORTH;North;;20210101;2024/12/31',
    'Unit;n131;Intake;north;2021-01-01 00:00:00;2024.12.31',
  )
  expect(plan.faults).toEqual([])
  expect(plan.next.units[0]).toMatchObject({ unitId: 'n131', validFrom: '2021-01-01', validTo: '2024-12-31' })
})

test('every bad row is named with its line and column, and good rows beside it are still read', () => {
  expect(
    faultsOf(
      'stadsdelsnämnd;x;X;;2011-01-01;;',
      ';y;Y;;2011-01-01;;',
      'distrikt;Örgryte Härlanda;Örgryte-Härlanda;;2011-01-01;;',
      'distrikt;a;;;2011-13-01;i fjol;',
      'distrikt;b;B;;44927;;',
      'distrikt;c;C;;2011-01-01;;',
      'distrikt;c;C igen;;2011-01-01;;',
      'distrikt;;D;;2011-01-01;;',
      `distrikt;e;${'e'.repeat(121)};;2011-01-01;;`,
      'distrikt;f;F;;2011-01-01;;;;extra',
    ),
  ).toEqual([
    [2, 'niva', 'unknownLevel'],
    [3, 'niva', 'blank'],
    [4, 'kod', 'badCode'],
    [5, 'namn', 'blank'],
    [5, 'galler_fran', 'noSuchDate'],
    [5, 'galler_till', 'notADate'],
    [6, 'galler_fran', 'spreadsheetNumber'],
    [8, 'kod', 'codeTwice'],
    [9, 'kod', 'blank'],
    [10, 'namn', 'tooLong'],
    [11, '', 'tooManyCells'],
  ])
})

test('a bad code comes with one that would do', () => {
  const [fault] = planOf(empty, header, 'distrikt;Örgryte Härlanda;Ö-H;;2011-01-01;;').faults
  expect(fault?.parameters).toEqual({ given: 'Örgryte Härlanda', suggestion: 'orgryte-harlanda' })
})

test('what is new needs a beginning, and a unit a district', () => {
  expect(
    faultsOf('distrikt;a;A;;;;', 'enhet;a1;A1;;2011-01-01;;', 'enhet;a2;A2;nowhere;2011-01-01;;'),
  ).toEqual([
    [2, 'galler_fran', 'noValidFrom'],
    [3, 'distrikt', 'noDistrict'],
    [4, 'distrikt', 'unknownDistrict'],
  ])
})

test('a row that cannot be read does not bring faults on those that need it', () => {
  expect(faultsOf('distrikt;a;A;;i fjol;;', 'enhet;a1;A1;a;2011-01-01;;')).toEqual([
    [2, 'galler_fran', 'notADate'],
  ])
})

test('a district whose name fits two is not guessed at', () => {
  expect(
    faultsOf('distrikt;a1;Öst;;2011-01-01;;', 'distrikt;a2;ost;;2011-01-01;;', 'enhet;u;U;Ost;2011-01-01;;'),
  ).toEqual([[4, 'distrikt', 'ambiguousDistrict']])
})

test('what does not fit together is told at the row that it is about', () => {
  expect(
    faultsOf(
      'distrikt;a;A;;2011-01-01;2010-01-01;',
      'distrikt;b;B;;2011-01-01;2020-12-31;c',
      'enhet;b1;B1;b;2010-01-01;;',
      'enhet;b;Samma kod;b;2011-01-01;2020-12-31;',
    ),
  ).toEqual([
    [2, 'galler_till', 'endsBeforeItBegins'],
    [3, 'eftertradare', 'unknownSuccessor'],
    [4, 'galler_fran', 'beginsBeforeDistrict'],
    [4, 'galler_till', 'endsAfterDistrict'],
    [5, 'kod', 'codeOnBothLevels'],
  ])
})

test('a fault in what the file leaves alone has line 0 and still names whom it is about', () => {
  const once = planOf(empty, ...goteborg).next
  const plan = planOf(once, header, 'distrikt;sydvast;Sydväst;;2021-01-01;2022-12-31;')
  expect(plan.faults).toMatchObject([
    { line: 0, code: 'endsAfterDistrict', subject: { level: 'unit', id: 'sydvast-mottagning' } },
  ])
})

test('names that are almost the same are pointed out but allowed', () => {
  const plan = planOf(
    empty,
    header,
    'distrikt;o;Östra;;2011-01-01;;',
    'distrikt;o2;ostra;;2012-01-01;;',
    'distrikt;o3;Östra;;2000-01-01;2005-01-01;',
  )
  expect(plan.faults).toEqual([])
  expect(plan.warnings).toMatchObject([{ line: 3, code: 'almostSameName', parameters: { other: 'Östra' } }])
})

test('a wrong file is told by the columns that were expected', () => {
  expect(planOrganisationImport(empty, aTable('Namn;E-post', 'Ann;ann@example.se'))).toEqual({
    ok: false,
    fault: {
      code: 'missingColumns',
      parameters: {
        missing: 'niva, kod',
        found: 'Namn, E-post',
        expected: 'niva, kod, namn, distrikt, galler_fran, galler_till, eftertradare',
      },
    },
  })
})
