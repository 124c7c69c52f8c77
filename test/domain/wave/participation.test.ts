import fc from 'fast-check'
import { expect, test } from 'vitest'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { participationOf } from '~/domain/wave/participation'

const district = (name: string) => districtIdSchema.parse(name)
const alone = (invited: number, answers: number, minimumCellSize = 5) =>
  participationOf(new Map([[district('centrum'), { invited, answers }]]), {
    minimumCellSize,
    perDistrict: true,
  }).districts[0]?.answers

test('a district with few invited is not told of, however many answer', () => {
  for (const answers of [0, 5, 9]) expect(alone(9, answers)).toBeNull()
})

test('neither those who have answered nor those who have not are counted out', () => {
  // One district is the whole: steps alike, so that one adds nothing to the other.
  expect(alone(40, 3)).toEqual({ from: 0, to: 4 })
  expect(alone(40, 17)).toEqual({ from: 15, to: 19 })
  const two = (answers: number) =>
    participationOf(
      new Map([
        [district('centrum'), { invited: 22, answers }],
        [district('ost'), { invited: 60, answers: 23 }],
      ]),
      { minimumCellSize: 5, perDistrict: true },
    ).districts[0]?.answers
  for (const answers of [15, 17, 21]) expect(two(answers)).toEqual({ from: 15, to: 22 })
  // The whole would give away that nobody or one of them is left.
  expect(two(22)).toBeNull()
})

test('where people are asked one by one, no district is told of', () => {
  const counts = new Map([[district('centrum'), { invited: 40, answers: 20 }]])
  expect(participationOf(counts, { minimumCellSize: 5, perDistrict: false })).toEqual({
    whole: { kind: 'band', from: 20, to: 24 },
    districts: [],
  })
})

test('all that is told together leaves three possible numbers for every district', () => {
  const counts = fc.array(
    fc
      .integer({ min: 1, max: 60 })
      .chain((invited) =>
        fc.record({ invited: fc.constant(invited), answers: fc.integer({ min: 0, max: invited }) }),
      ),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(counts, fc.integer({ min: 5, max: 9 }), (districts, minimumCellSize) => {
      const named = new Map(districts.map((one, place) => [district(`d${place}`), one]))
      const told = participationOf(named, { minimumCellSize, perDistrict: true })
      const total = told.whole.kind === 'few' ? [0, minimumCellSize - 1] : [told.whole.from, told.whole.to]
      const ranges = told.districts.map(({ answers, invited }) => answers ?? { from: 0, to: invited })
      ranges.forEach(({ from, to }, place) => {
        const truth = districts[place]?.answers ?? -1
        expect(truth).toBeGreaterThanOrEqual(from)
        expect(truth).toBeLessThanOrEqual(to)
        if (told.districts[place]?.answers === null) return
        const others = ranges.filter((_, other) => other !== place)
        const possible = Array.from({ length: to - from + 1 }, (_, step) => from + step).filter((count) => {
          const low = others.reduce((sum, range) => sum + range.from, count)
          const high = others.reduce((sum, range) => sum + range.to, count)
          return low <= (total[1] ?? 0) && (total[0] ?? 0) <= high
        })
        expect(possible.length).toBeGreaterThanOrEqual(3)
      })
    }),
  )
})
