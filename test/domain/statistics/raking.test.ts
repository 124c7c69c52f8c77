import fc from 'fast-check'
import { expect, test } from 'vitest'
import { raking } from '~/domain/statistics/raking'

test('one factor is weighted by population over respondents', () => {
  expect(raking([{ labels: ['a', 'b', 'b'], margin: { a: 10, b: 4 } }])).toEqual([10, 2, 2])
})

test('two balanced factors multiply', () => {
  const weights = raking([
    { labels: ['f', 'm', 'f', 'm'], margin: { f: 50, m: 50 } },
    { labels: ['x', 'x', 'y', 'y'], margin: { x: 80, y: 20 } },
  ])
  expect(weights).toEqual([40, 40, 10, 10].map((weight) => expect.closeTo(weight, 9)))
})

test('nobody has no weights, and who has no label or no margin none either', () => {
  expect(raking([])).toEqual([])
  expect(raking([{ labels: [], margin: { a: 1 } }])).toEqual([])
  expect(raking([{ labels: ['a', null, 'z'], margin: { a: 7 } }])).toEqual([7, null, null])
})

test('margins that contradict each other come to an end', () => {
  const weights = raking([
    { labels: ['a', 'b'], margin: { a: 9, b: 1 } },
    { labels: ['x', 'y'], margin: { x: 1, y: 9 } },
  ])
  expect(weights).toHaveLength(2)
})

test('the weighted respondents meet every margin', () => {
  const person = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y'))
  const all = ['a', 'b', 'c'].flatMap((first): [string, string][] => [
    [first, 'x'],
    [first, 'y'],
  ])
  fc.assert(
    fc.property(fc.array(person), fc.integer({ min: 1, max: 98 }), (some, x) => {
      const persons = [...all, ...some]
      const margins: Record<string, number>[] = [
        { a: 50, b: 30, c: 20 },
        { x, y: 100 - x },
      ]
      const weights = raking(
        margins.map((margin, place) => ({ labels: persons.map((labels) => labels[place] ?? ''), margin })),
      )
      margins.forEach((margin, place) => {
        for (const [label, total] of Object.entries(margin)) {
          const sum = weights.reduce<number>(
            (all, weight, index) => all + (persons[index]?.[place] === label ? (weight ?? 0) : 0),
            0,
          )
          expect(sum).toBeCloseTo(total, 8)
        }
      })
    }),
  )
})
