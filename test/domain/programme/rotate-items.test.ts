import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askOnly } from '~/domain/instrument/ask-only'
import { checkInstrument } from '~/domain/instrument/check-instrument'
import { instrumentSchema } from '~/domain/instrument/instrument'
import { itemsOf } from '~/domain/instrument/items-of'
import { blocksOf, blocksTooLong, rotateItems } from '~/domain/programme/rotate-items'

const file = new URL('../../../db/seeds/instruments/pulse-1.json', import.meta.url)
const pulse = instrumentSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
const core = ['STA1', 'STA2', 'RECOMMEND']

function rounds(count: number, minutes: number): readonly (readonly string[])[] {
  const history: (readonly string[])[] = []
  for (let round = 0; round < count; round += 1)
    history.push(rotateItems(pulse, { core, asksBank: true, minutes }, history))
  return history
}

test('every round asks the core and whole focus areas, in the instrument’s order, within the minutes', () => {
  for (const asked of rounds(12, 3)) {
    expect(asked).toEqual(expect.arrayContaining(core))
    const form = askOnly(pulse, asked)
    expect(form.durationMinutes).toBeLessThanOrEqual(3)
    expect(itemsOf(form).map(({ code }) => code)).toEqual(asked)
    expect(form.focusAreas.length).toBeGreaterThan(1)
    for (const { items } of form.focusAreas)
      expect(items.every(({ code }) => asked.includes(code))).toBe(true)
    expect(checkInstrument(form)).toMatchObject({ ok: true })
  }
})

test('each part of the bank comes back as often as any other', () => {
  const history = rounds(24, 3)
  const times = blocksOf(pulse, core).map(
    ({ items }) => history.filter((asked) => items.every((code) => asked.includes(code))).length,
  )
  expect(Math.min(...times)).toBeGreaterThanOrEqual(4)
  expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(2)
})

test('the same history gives the same round', () => {
  expect(rounds(6, 4)).toEqual(rounds(6, 4))
})

test('minutes for everything ask everything', () => {
  expect(rotateItems(pulse, { core, asksBank: true, minutes: 30 }, [])).toEqual(
    itemsOf(pulse).map(({ code }) => code),
  )
})

test('a block that can never fit is named beforehand', () => {
  expect(blocksTooLong(pulse, { core, asksBank: true, minutes: 1 }).length).toBeGreaterThan(0)
  expect(blocksTooLong(pulse, { core, asksBank: true, minutes: 2 })).toEqual([])
})

test('the core alone is asked where the rest is not', () => {
  const workload = { core: ['TYN1', 'TYN2', 'TYN3', 'TYN4', 'WEEK'], asksBank: false, minutes: 3 }
  expect(rotateItems(pulse, workload, [])).toEqual(workload.core)
  expect(blocksTooLong(pulse, workload)).toEqual([])
  expect(blocksTooLong(pulse, { ...workload, minutes: 1 })).toHaveLength(1)
})
