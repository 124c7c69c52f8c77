import { expect, test } from 'vitest'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { resultTable } from '~/domain/report/result-table'
import { tableRows } from '~/domain/report/table-rows'
import { wordingIn } from '~/domain/report/wording/wording'
import { aReleasedWave } from '../../factories/a-released-wave'
import { aResultBasis, asHrOf } from '../../factories/a-result-basis'

const sv = wordingIn('sv')
const now = aReleasedWave({
  districts: { angered: { n: 60 }, ostra: { n: 46, areas: { HAN: 40 } }, centrum: 'few' },
})
const basis = aResultBasis({ current: now })

test('an interval becomes two columns, and a number stays a number', () => {
  const table = resultTable(basis, { table: 'varmekarta' }, sv)
  if (table === undefined) throw new Error('no table')
  const [head, , second] = tableRows(table, sv)
  expect(head?.map((cell) => (cell.kind === 'text' ? cell.text : ''))).toEqual([
    'Distrikt',
    'Fokusområde',
    'Index',
    '95 % intervall, från',
    '95 % intervall, till',
    'Antal svar',
    'Mot övriga staden',
    'Säkerställd',
    'Mot förra omgången',
    'Säkerställd',
  ])
  expect(second).toEqual([
    { kind: 'text', text: 'Hela staden' },
    { kind: 'text', text: 'Handledning' },
    { kind: 'number', value: 48 },
    { kind: 'number', value: 45 },
    { kind: 'number', value: 52 },
    { kind: 'text', text: '105–109' },
    ...Array.from({ length: 4 }, () => ({ kind: 'text', text: '' })),
  ])
})

test('every row is as wide as the head, hidden ones too', () => {
  const asked = [
    { table: 'varmekarta' },
    { table: 'signaler' },
    { table: 'styrkor' },
    { table: 'distrikt' },
    { table: 'fokusomraden' },
    ...['fokusomraden', 'fragor', 'styrkor'].map((table) => ({
      table,
      districtId: districtIdSchema.parse('ostra'),
    })),
    ...['distrikt', 'fragor'].map((table) => ({ table, area: 'HAN' })),
  ]
  for (const one of asked) {
    const table = resultTable(basis, one, sv)
    if (table === undefined) throw new Error(`no table ${one.table}`)
    const rows = tableRows(table, sv)
    expect(new Set(rows.map((cells) => cells.length)).size, one.table).toBe(1)
  }
})

test('a hidden district is the words in every column but its names', () => {
  const table = resultTable(basis, { table: 'varmekarta' }, sv)
  const rows = table === undefined ? [] : tableRows(table, sv)
  const hidden = rows.filter(([name]) => name?.kind === 'text' && name.text === 'Centrum')
  expect(hidden).toHaveLength(12)
  for (const [, , ...cells] of hidden)
    expect(new Set(cells.map((cell) => (cell.kind === 'text' ? cell.text : 'a number')))).toEqual(
      new Set(['för få svar']),
    )
})

test('a table that the page does not have, or that is not for these eyes, is no table', () => {
  expect(resultTable(basis, { table: 'enheter' }, sv)).toBeUndefined()
  expect(resultTable(basis, { table: 'nosuch' }, sv)).toBeUndefined()
  const foreign = { table: 'fragor', districtId: districtIdSchema.parse('ostra') }
  expect(resultTable(aResultBasis({ current: now, scope: asHrOf('angered') }), foreign, sv)).toBeUndefined()
})
