import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atRisk, eventCounts, eventTimes, observedSpells } from '~/domain/statistics/risk-sets'
import { spell } from './arbitraries'

const spells = [
  { entry: 0, time: 5, isEvent: true },
  { entry: 5, time: 9, isEvent: true },
  { entry: 2, time: 9, isEvent: false },
]

test('who enters at a time is not yet at risk then, who is censored then still is', () => {
  expect(eventTimes(spells)).toEqual([5, 9])
  expect(atRisk([5, 9], spells)).toEqual([2, 2])
  expect(eventCounts([5, 9], spells)).toEqual([1, 1])
})

test('who left before entering was never observed', () => {
  expect(observedSpells([{ entry: 5, time: 5, isEvent: true }])).toEqual([])
  expect(observedSpells([{ entry: -Infinity, time: 0, isEvent: true }])).toHaveLength(1)
  expect(eventTimes([])).toEqual([])
})

test('the risk sets are those of counting one by one', () => {
  fc.assert(
    fc.property(fc.array(spell), (some) => {
      const times = eventTimes(some)
      const counted = times.map((t) => some.filter(({ entry, time }) => entry < t && t <= time).length)
      expect(atRisk(times, some)).toEqual(counted)
    }),
  )
})
