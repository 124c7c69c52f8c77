import { expect, test } from 'vitest'
import { foldWord } from '~/domain/table/fold-word'
import { pickColumns } from '~/domain/table/pick-columns'

const columns = {
  code: { names: ['kod', 'code'], isRequired: true },
  name: { names: ['namn', 'name'], isRequired: true },
  validFrom: { names: ['galler_fran', 'valid_from'], isRequired: false },
} as const

test('a word is the same whatever its case, accents, spaces and signs', () => {
  for (const spelling of ['Gäller från', 'galler_fran', 'GÄLLER-FRÅN', 'ga\u0308ller fra\u030an'])
    expect(foldWord(spelling)).toBe('gallerfran')
  expect(foldWord('Örgryte-Härlanda')).not.toBe(foldWord('Örgryte'))
})

test('columns are found by their names in either language, in any order', () => {
  const picked = pickColumns(
    {
      header: ['Name', 'Gäller från', 'CODE', 'Chef'],
      rows: [{ line: 2, cells: ['Centrum', '2011-01-01', 'centrum', 'Ann'] }],
    },
    columns,
  )
  expect(picked).toEqual({
    ok: true,
    records: [{ line: 2, values: { code: 'centrum', name: 'Centrum', validFrom: '2011-01-01' } }],
    faults: [],
    spelling: { code: 'CODE', name: 'Name', validFrom: 'Gäller från' },
    ignored: ['Chef'],
  })
})

test('a column that is not there is undefined, a cell that is not there is blank', () => {
  const picked = pickColumns({ header: ['kod', 'namn'], rows: [{ line: 2, cells: ['centrum'] }] }, columns)
  expect(picked).toMatchObject({
    records: [{ values: { code: 'centrum', name: '', validFrom: undefined } }],
    spelling: { validFrom: 'galler_fran' },
  })
})

test('a column that must be there and is not is named, with what was found and what is expected', () => {
  const picked = pickColumns({ header: ['id', 'titel'], rows: [] }, columns)
  expect(picked).toEqual({
    ok: false,
    fault: {
      code: 'missingColumns',
      parameters: { missing: 'kod, namn', found: 'id, titel', expected: 'kod, namn, galler_fran' },
    },
  })
})

test('two columns that mean the same are refused', () => {
  const picked = pickColumns({ header: ['kod', 'Code', 'namn'], rows: [] }, columns)
  expect(picked).toEqual({ ok: false, fault: { code: 'sameColumnTwice', parameters: { columns: 'kod' } } })
})

test('a row with more cells than the header has columns is a fault of its line', () => {
  const picked = pickColumns(
    {
      header: ['kod', 'namn'],
      rows: [
        { line: 2, cells: ['a', 'Askim', 'Frölunda'] },
        { line: 3, cells: ['b', 'B', '', ''] },
      ],
    },
    columns,
  )
  expect(picked).toMatchObject({
    faults: [{ line: 2, column: '', code: 'tooManyCells', parameters: { cells: 3, columns: 2 } }],
  })
})
