import fc from 'fast-check'

/** Some atoms, the released sets each is part of, and how many persons are in each. */
export const arbitrarySets = fc.integer({ min: 1, max: 6 }).chain((setCount) =>
  fc
    .array(
      fc.record({
        sets: fc
          .uniqueArray(fc.integer({ min: 0, max: setCount - 1 }))
          .map((sets) => sets.sort((a, b) => a - b)),
        persons: fc.integer({ min: 0, max: 8 }),
      }),
      { minLength: 1, maxLength: 10 },
    )
    .map((atoms) => ({
      setCount,
      memberships: atoms.map(({ sets }) => sets),
      persons: atoms.map(({ persons }) => persons),
    })),
)
