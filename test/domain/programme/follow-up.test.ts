import { expect, test } from 'vitest'
import followUpDefinition from '#db/seeds/instruments/follow-up-1.json'
import { checkInstrument } from '~/domain/instrument/check-instrument'
import { instrumentSchema } from '~/domain/instrument/instrument'
import { itemsOf } from '~/domain/instrument/items-of'
import { followUpFrom, followUpUntil } from '~/domain/programme/follow-up'
import { daysBetween } from '~/domain/programme/swedish-holidays'
import { addDays } from '~/domain/programme/swedish-holidays'

test('a follow-up begins with a month, never before ninety days and within four months', () => {
  expect(followUpFrom('2026-03-20')).toBe('2026-07-01')
  expect(followUpFrom('2026-12-31')).toBe('2027-04-01')
  // The ninetieth day is the first of a month.
  expect(followUpFrom('2026-03-03')).toBe('2026-06-01')
  for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
    const days = daysBetween(day, followUpFrom(day))
    expect(followUpFrom(day)).toMatch(/-01$/)
    expect([day, days >= 90 && days <= 121]).toEqual([day, true])
  }
  expect(followUpUntil('2026-07-01')).toBe('2026-08-30')
})

test('the questions that ship are four, none of them free text, and in order', () => {
  const instrument = instrumentSchema.parse(followUpDefinition)
  expect(checkInstrument(followUpDefinition).ok).toBe(true)
  expect(itemsOf(instrument).map(({ kind }) => kind)).toEqual([
    'reasons',
    'multipleChoice',
    'singleChoice',
    'zeroToTen',
  ])
  expect(instrument.parts).toMatchObject({
    reasons: 'REASONS',
    wouldReturn: 'RETURN',
    recommend: 'RECOMMEND',
  })
})
