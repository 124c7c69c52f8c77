import { expect, test, vi } from 'vitest'
import { foundOut, smallTown, toldOver } from './joint-attack'

vi.setConfig({ testTimeout: 240_000 })

/*
 * Somebody who reads everything that is told of a small town, of districts, units and roles, in every year and over all
 * years, and solves for what is not told. The solving shares no code with what decides what is told.
 */
const seeds = Array.from({ length: 12 }, (_, at) => at + 1)

test('nobody fewer than five follow from districts, units and roles told side by side', () => {
  let tried = 0
  for (const seed of seeds) {
    const town = smallTown(seed)
    const { given, tried: own } = foundOut(town, toldOver(town, ['2024-12-31']))
    expect(given, `seed ${seed}`).toEqual([])
    tried += own
  }
  expect(tried).toBeGreaterThan(3000)
})

test('nor from this half-year’s page beside last half-year’s', () => {
  for (const seed of seeds.slice(0, 6)) {
    const town = smallTown(seed)
    const told = toldOver(town, ['2022-12-31', '2023-06-30', '2023-12-31', '2024-06-30', '2024-12-31'])
    expect(foundOut(town, told).given, `seed ${seed}`).toEqual([])
  }
})

test('whoever solves would find it: pages that know nothing of each other give people away', () => {
  const found = seeds.slice(0, 6).flatMap((seed) => {
    const town = smallTown(seed)
    const days = ['2023-06-30', '2023-12-31', '2024-06-30', '2024-12-31']
    return foundOut(
      town,
      days.flatMap((day) => toldOver(town, [day])),
    ).given
  })
  expect(found.length).toBeGreaterThan(0)
})
