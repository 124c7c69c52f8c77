import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideColumn } from '~/domain/release/hide-column'
import type { PlannedGroup } from '~/domain/release/planned-group'
import type { Cell } from '~/domain/rollup/cell'
import { isSuppressed } from '~/domain/statistics/cell-status'
import { suppressOneWay } from '~/domain/statistics/suppress-one-way'
import { suppressTwoWay } from '~/domain/statistics/suppress-two-way'

const city: Cell = { grouping: 'city' }

function group(code: string, respondents: number, parents: readonly PlannedGroup[]): PlannedGroup {
  return { cell: null, code, parents, figures: { cell: city, respondents, scales: {}, items: {} } }
}

const column = {
  size: ({ figures }: PlannedGroup) => figures.respondents,
  threshold: { group: 5, crossing: 10 },
  hidden: new Set<PlannedGroup>(),
  mayBeTold: () => true,
}

const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 60 }))

test('a single family is hidden as the contract says of one-way suppression', () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 1, maxLength: 8 }), (counts) => {
      const parent = group(
        '',
        counts.reduce((sum, one) => sum + one, 0),
        [],
      )
      const children = counts.map((one, place) => group(`c${place}`, one, [parent]))
      const hidden = hideColumn(
        { groups: [parent, ...children], families: [{ parent, children }], tables: [], atoms: [] },
        column,
      )
      const expected = suppressOneWay(
        children.map(({ code }) => code),
        counts,
        5,
      )
      const isParentHidden = expected.parent === 'suppress'
      expect(hidden.has(parent)).toBe(isParentHidden)
      expect(children.map((child) => hidden.has(child))).toEqual(
        expected.status.map((status) => isParentHidden || isSuppressed(status)),
      )
    }),
  )
})

test('a single table with both margins shown is hidden as the contract says of two-way suppression', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
  fc.assert(
    fc.property(table, (counts) => {
      const margins = ['row', 'column'].map((code) => group(code, 1000, []))
      const cells = counts.map((row, at) => row.map((one, place) => group(`${at}/${place}`, one, margins)))
      const hidden = hideColumn(
        { groups: [...margins, ...cells.flat()], families: [], tables: [cells], atoms: [] },
        column,
      )
      expect(cells.map((row) => row.map((cell) => hidden.has(cell)))).toEqual(
        suppressTwoWay(counts, 10).map((row) => row.map(isSuppressed)),
      )
    }),
  )
})

test('what is hidden already counts, and a hidden zero must not be found either', () => {
  const parent = group('', 40, [])
  const children = [group('a', 0, [parent]), group('b', 15, [parent]), group('c', 25, [parent])]
  const [a, b, c] = children
  const hidden = hideColumn(
    { groups: [parent, ...children], families: [{ parent, children }], tables: [], atoms: [] },
    { ...column, hidden: new Set(a ? [a] : []) },
  )
  expect([a, b, c].map((child) => child !== undefined && hidden.has(child))).toEqual([true, true, true])
})

test('a family that has nothing left to give up hides its parent, and the parent’s own family protects it', () => {
  const top = group('', 60, [])
  const [one, two, three] = [
    group('one', 12, [top]),
    group('two', 20, [top]),
    group('three', 28, [top]),
  ] as const
  const only = group('only', 12, [one])
  const hidden = hideColumn(
    {
      groups: [top, one, two, three, only],
      families: [
        { parent: top, children: [one, two, three] },
        { parent: one, children: [only] },
      ],
      tables: [],
      atoms: [],
    },
    { ...column, hidden: new Set([only]) },
  )
  expect([top, one, two, three].map((child) => hidden.has(child))).toEqual([false, true, true, false])
})
