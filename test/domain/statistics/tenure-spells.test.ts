import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tenureSpells } from '~/domain/statistics/tenure-spells'

const spellOf = (hireDate: string, exitDate: string | null, exitType: string | null) =>
  tenureSpells([{ hireDate, exitDate, exitType }], '2022-01-01', '2022-12-31', 'voluntary_external')[0]

test('someone hired before the window enters late, someone still there is censored at its end', () => {
  expect(spellOf('2021-12-22', null, null)).toEqual({
    entry: 10,
    time: 374,
    isEvent: false,
    personYears: 364 / 365.25,
  })
})

test('leaving as asked about is an event, leaving otherwise is not', () => {
  expect(spellOf('2022-01-01', '2022-01-11', 'voluntary_external')).toMatchObject({
    entry: 0,
    time: 10,
    isEvent: true,
  })
  expect(spellOf('2022-01-01', '2022-01-11', 'retirement')).toMatchObject({ time: 10, isEvent: false })
})

test('who left before the window was not observed in it', () => {
  expect(spellOf('2020-01-01', '2020-02-01', 'voluntary_external')).toMatchObject({
    time: 31,
    personYears: 0,
  })
  expect(tenureSpells([], '2022-01-01', '2022-12-31', 'x')).toEqual([])
})

test('person-years never exceed the window', () => {
  const date = fc
    .integer({ min: 0, max: 2000 })
    .map((day) => new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10))
  fc.assert(
    fc.property(date, (hireDate) => {
      const years = spellOf(hireDate, null, null)?.personYears ?? -1
      expect(years).toBeGreaterThanOrEqual(0)
      expect(years).toBeLessThanOrEqual(364 / 365.25)
    }),
  )
})
