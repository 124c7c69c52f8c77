import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spanAudit } from '~/domain/statistics/span-audit'

const atoms = (counts: number[]) => counts.map((count, index) => ({ code: `a${index + 1}`, count }))

test('everybody less all but three gives the three away', () => {
  const result = spanAudit(
    atoms([12, 9, 3]),
    [
      ['a1', 'a2', 'a3'],
      ['a1', 'a2'],
    ],
    5,
  )
  expect(result).toEqual({ verdict: 'unsafe', determinedSets: ['a3'] })
})

test('three overlapping pairs give each of their members away', () => {
  expect(
    spanAudit(
      atoms([12, 9, 3]),
      [
        ['a1', 'a3'],
        ['a2', 'a3'],
        ['a1', 'a2'],
      ],
      5,
    ).determinedSets,
  ).toEqual(['a3'])
  expect(
    spanAudit(
      atoms([1, 1, 1]),
      [
        ['a1', 'a3'],
        ['a2', 'a3'],
        ['a1', 'a2'],
      ],
      5,
    ).determinedSets,
  ).toEqual(['a1', 'a2', 'a1+a2', 'a3', 'a1+a3', 'a2+a3', 'a1+a2+a3'])
})

test('nothing released, or nobody to be found, is safe', () => {
  expect(spanAudit(atoms([3, 8]), [], 5)).toEqual({ verdict: 'safe', determinedSets: [] })
  expect(spanAudit([], [[]], 5)).toEqual({ verdict: 'safe', determinedSets: [] })
  expect(spanAudit(atoms([3, 8]), [['a1', 'a2']], 5).verdict).toBe('safe')
})

test('sixty atoms are audited at once', () => {
  const many = atoms(Array.from({ length: 60 }, (_, index) => 1 + (index % 9)))
  const released = Array.from({ length: 20 }, (_, step) =>
    many.filter((_, index) => index % (step + 2) === 0).map(({ code }) => code),
  )
  expect(spanAudit(many, released, 5).verdict).toBe('unsafe')
})

test('a small set that is itself released is always found', () => {
  const sets = fc.array(fc.uniqueArray(fc.constantFrom<string>('a1', 'a2', 'a3', 'a4', 'a5')), {
    maxLength: 4,
  })
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 5, maxLength: 5 }),
      sets,
      (counts, released) => {
        const { determinedSets } = spanAudit(atoms(counts), released, 7)
        for (const set of released) {
          const own = atoms(counts).filter(({ code }) => set.includes(code))
          const persons = own.reduce((sum, { count }) => sum + count, 0)
          if (own.length > 0 && persons < 7)
            expect(determinedSets).toContain(own.map(({ code }) => code).join('+'))
        }
      },
    ),
  )
})
