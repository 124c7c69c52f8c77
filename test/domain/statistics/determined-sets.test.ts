import fc from 'fast-check'
import { expect, test } from 'vitest'
import { determinedSets } from '~/domain/statistics/determined-sets'
import { releasedSets } from '~/domain/statistics/released-sets'
import { spanAudit } from '~/domain/statistics/span-audit'
import { arbitrarySets } from './arbitrary-sets'

test('by hand: a role that lies almost wholly inside a district gives the others of the district away', () => {
  // Atoms: those of the role in the district, the others in the district, everybody else. Told: all, district, role.
  const released = releasedSets([[0, 1, 2], [0, 1], [0]], 3)
  expect(determinedSets(released, [20, 2, 30], 5)).toEqual([[1]])
  expect(determinedSets(released, [20, 7, 30], 5)).toEqual([])
})

test('atoms that no released set tells apart are given away together or not at all', () => {
  const released = releasedSets([[0], [0], [0, 1]], 2)
  expect(determinedSets(released, [2, 2, 9], 5)).toEqual([[0, 1]])
  expect(determinedSets(released, [2, 3, 9], 5)).toEqual([])
})

test('nobody, nothing released, and atoms without anybody', () => {
  expect(determinedSets(releasedSets([], 0), [], 5)).toEqual([])
  expect(determinedSets(releasedSets([[], []], 0), [1, 2], 5)).toEqual([])
  expect(determinedSets(releasedSets([[0], [0]], 1), [0, 30], 5)).toEqual([])
})

test('law: it finds something exactly when the span audit does, and nothing that the span audit does not', () => {
  fc.assert(
    fc.property(arbitrarySets, ({ memberships, setCount, persons }) => {
      const living = [...persons.keys()].filter((atom) => (persons[atom] ?? 0) > 0)
      const audit = spanAudit(
        living.map((atom) => ({ code: String(atom), count: persons[atom] ?? 0 })),
        Array.from({ length: setCount }, (_, set) =>
          living.filter((atom) => memberships[atom]?.includes(set)).map(String),
        ),
        5,
      )
      const found = determinedSets(releasedSets(memberships, setCount), persons, 5)
      expect(found.length > 0).toBe(audit.verdict === 'unsafe')
      for (const atoms of found) expect(audit.determinedSets).toContain(atoms.join('+'))
    }),
    { numRuns: 500 },
  )
})
