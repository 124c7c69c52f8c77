import { expect, test } from 'vitest'
import { countThirds, openSteps } from '~/domain/release/steps-in-thirds'
import { disclosed, option, people, variedAnswers } from './people'

/** So many who gave each answer to HAN1, from "1" to "5"; everything else varied. */
function answering(steps: readonly number[], district: string) {
  const codes = steps.flatMap((count, at) => Array.from({ length: count }, () => String(at + 1)))
  return people(codes.length, { district }, (place) => ({
    ...variedAnswers(place),
    HAN1: option(codes[place] ?? '3'),
  }))
}

const city = (steps: readonly number[]) => disclosed(answering(steps, 'a')).item('city', 'HAN1')

test('one who gave the lowest answer hides the distribution, not how many stand on either side', () => {
  expect(city([1, 9, 10, 12, 8])).toMatchObject({
    kind: 'meanOnly',
    thirds: {
      low: { kind: 'shown', count: 10 },
      middle: { kind: 'shown', count: 10 },
      high: { kind: 'shown', count: 20 },
    },
  })
})

test('a distribution that may be told needs no thirds', () => {
  expect(city([4, 9, 10, 12, 8])).toMatchObject({ kind: 'shown' })
})

test('thirds of one or two are hidden, and another with them', () => {
  const thirds = { low: { kind: 'few' }, middle: { kind: 'few' }, high: { kind: 'shown', count: 20 } }
  expect(city([1, 9, 2, 12, 8])).toMatchObject({ kind: 'meanOnly', thirds })
})

test('where thirds and mean together would tell how many gave the lowest answer, they are hidden', () => {
  // One gave 1, and all on the good side gave 5: the mean then leaves none or one.
  expect(city([1, 9, 10, 0, 12])).toMatchObject({
    kind: 'meanOnly',
    thirds: { low: { kind: 'few' }, middle: { kind: 'few' }, high: { kind: 'few' } },
  })
})

test('what the others leave of a whole whose distribution is told counts too', () => {
  // Nobody at all gave 1 in the city: with thirds and mean the one of district a who gave 5 could be counted.
  const { item } = disclosed([
    ...answering([0, 12, 10, 14, 1], 'a'),
    ...answering([0, 12, 10, 14, 2], 'b'),
    ...answering([0, 12, 10, 14, 9], 'c'),
  ])
  expect(item('city', 'HAN1')).toMatchObject({ kind: 'shown' })
  for (const district of ['district/a', 'district/b']) {
    expect(item(district, 'HAN1'), district).toMatchObject({
      kind: 'meanOnly',
      thirds: { high: { kind: 'few' } },
    })
  }
})

test('an item without five steps has no thirds', () => {
  const { item } = disclosed(people(24, { district: 'a' }))
  expect(item('city', 'REC')).not.toHaveProperty('thirds')
})

test('thirds by hand, and what they leave open', () => {
  const tally = { n: 40, notApplicable: 0, counts: { 1: 1, 2: 9, 3: 10, 4: 12, 5: 8 }, moments: {} }
  expect(countThirds(tally)).toEqual({ low: 10, middle: 10, high: 20 })
  // Seven more gave 5 than 1: between none and ten gave 1.
  expect(openSteps(tally, true)).toEqual({ lowest: { low: 0, high: 10 }, moreHighest: 7 })
  expect(openSteps(tally, false)).toEqual({ lowest: { low: 0, high: 40 }, moreHighest: null })
})
