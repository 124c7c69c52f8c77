import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeAll } from '~/domain/release/steps'
import {
  type Alike,
  determinedInBlocks as steps,
  type GivenAway,
} from '~/domain/statistics/determined-in-blocks'
import { spanAudit } from '~/domain/statistics/span-audit'
import { arbitrarySets } from './arbitrary-sets'

const determinedInBlocks = (...of: Parameters<typeof steps>) => takeAll(steps(...of)).found
const always = () => true
const group = (persons: number, sums: readonly number[], block = 'a'): Alike => ({ persons, sums, block })

test('by hand: a role that lies almost wholly inside a district gives the others of the district away', () => {
  // Told: all (0), the district (1), the role (2).
  const groups = (others: number) => [group(20, [0, 1, 2]), group(others, [0, 1]), group(30, [0])]
  expect(determinedInBlocks(groups(2), always, 5)).toEqual([{ members: [1], from: [1] }])
  expect(determinedInBlocks(groups(7), always, 5)).toEqual([])
})

test('two years of which only the difference is known are given away together', () => {
  // The years (1, 2) of one place among two, the place over both (0), and the other place in each (3, 4) and the city (5, 6).
  const groups = [group(2, [0, 5], '1'), group(2, [0, 6], '2'), group(9, [3, 5], '1'), group(9, [4, 6], '2')]
  const isTold = (sum: number) => [0, 3, 4].includes(sum)
  expect(determinedInBlocks(groups, isTold, 5).map(({ members }) => members)).toEqual([[0, 1]])
  expect(determinedInBlocks(groups, (sum) => sum > 0, 5).map(({ members }) => members)).toEqual([[0], [1]])
})

test('nobody, nothing told, and groups of nobody', () => {
  expect(determinedInBlocks([], always, 5)).toEqual([])
  expect(determinedInBlocks([group(1, []), group(2, [])], always, 5)).toEqual([])
  expect(determinedInBlocks([group(2, [0])], () => false, 5)).toEqual([])
  expect(determinedInBlocks([group(0, [0]), group(30, [0])], always, 5)).toEqual([])
})

test('law: whatever the blocks are, it finds something exactly when the span audit does, and nothing else', () => {
  const blocks = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(arbitrarySets, blocks, ({ memberships, setCount, persons }, blockOf) => {
      const living = [...persons.keys()].filter((atom) => (persons[atom] ?? 0) > 0)
      const audit = spanAudit(
        living.map((atom) => ({ code: String(atom), count: persons[atom] ?? 0 })),
        Array.from({ length: setCount }, (_, set) =>
          living.filter((atom) => memberships[atom]?.includes(set)).map(String),
        ),
        5,
      )
      const groups = memberships.map((sums, atom) => group(persons[atom] ?? 0, sums, blockOf[atom % 12]))
      const found = determinedInBlocks(groups, always, 5)
      const before = takeAll(steps(groups, always, 5))
      const isTold = (sum: number) => sum % 3 !== blockOf.filter((block) => block === 'a').length % 3
      const names = (of: readonly GivenAway[]) => of.map(({ members }) => members.toSorted().join()).sort()
      const later = takeAll(steps(groups, isTold, 5, before)).found
      expect(later.length > 0).toBe(determinedInBlocks(groups, isTold, 5).length > 0)
      expect(names(determinedInBlocks(groups, always, 5))).toEqual(names(before.found))
      expect(found.length > 0).toBe(audit.verdict === 'unsafe')
      for (const { members, from } of found) {
        expect(audit.determinedSets).toContain(members.toSorted((a, b) => a - b).join('+'))
        expect(from.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 500 },
  )
})
