import { expect, test } from 'vitest'
import { type Rounds, roundsSchema } from '~/domain/programme/programme'
import { roundsBetween } from '~/domain/programme/round-dates'
import { easterSunday, swedishHolidays } from '~/domain/programme/swedish-holidays'
import { instantOf, mayMailAt, wallClockOf } from '~/domain/programme/wall-clock'
import { isWorkingDay, workingDayFrom, workingDayUpTo } from '~/domain/programme/working-day'

const rounds = (changes: Partial<Rounds> = {}): Rounds =>
  roundsSchema.parse({
    kind: 'rounds',
    startsOn: '2026-01-12',
    every: 1,
    unit: 'months',
    pausedMonths: [7],
    openDays: 14,
    reminderDays: [5, 10],
    rotation: null,
    ...changes,
  })

test('Easter is where the almanac has it', () => {
  // Almanacka för Sverige.
  expect([2024, 2025, 2026, 2027, 2038, 2049].map(easterSunday)).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2049-04-18',
  ])
})

test('the holidays of 2026', () => {
  expect([...swedishHolidays(2026)]).toEqual([
    '2026-01-01',
    '2026-01-06',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-24',
    '2026-06-06',
    '2026-06-19',
    '2026-06-20',
    '2026-10-31',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
    '2026-12-31',
  ])
})

test('working days go round weekends and holidays in both directions', () => {
  expect(isWorkingDay('2026-04-02')).toBe(true)
  expect(workingDayFrom('2026-04-03')).toBe('2026-04-07')
  expect(workingDayUpTo('2026-04-06')).toBe('2026-04-02')
  expect(workingDayFrom('2026-12-24')).toBe('2026-12-28')
})

test('wall-clock times become instants in winter, in summer and in both nights between', () => {
  expect(instantOf({ date: '2026-01-15', time: '08:00' })).toBe('2026-01-15T07:00:00.000Z')
  expect(instantOf({ date: '2026-07-15', time: '08:00' })).toBe('2026-07-15T06:00:00.000Z')
  // 2026-03-29 at 02:00 clocks go forward to 03:00: 02:30 comes with the leap.
  expect(instantOf({ date: '2026-03-29', time: '01:59' })).toBe('2026-03-29T00:59:00.000Z')
  expect(instantOf({ date: '2026-03-29', time: '02:00' })).toBe('2026-03-29T01:00:00.000Z')
  expect(instantOf({ date: '2026-03-29', time: '02:30' })).toBe('2026-03-29T01:00:00.000Z')
  expect(instantOf({ date: '2026-03-29', time: '03:00' })).toBe('2026-03-29T01:00:00.000Z')
  expect(wallClockOf('2026-03-29T01:00:00.000Z')).toEqual({ date: '2026-03-29', time: '03:00' })
  // 2026-10-25 at 03:00 clocks go back to 02:00: 02:30 comes twice, the first is meant.
  expect(instantOf({ date: '2026-10-25', time: '02:30' })).toBe('2026-10-25T00:30:00.000Z')
  expect(wallClockOf('2026-10-25T00:30:00.000Z').time).toBe('02:30')
  expect(wallClockOf('2026-10-25T01:30:00.000Z').time).toBe('02:30')
  expect(instantOf({ date: '2026-10-25', time: '03:00' })).toBe('2026-10-25T02:00:00.000Z')
})

test('nobody is written to at night, on weekends or on holidays', () => {
  const may = (date: string, time: string): boolean => mayMailAt(instantOf({ date, time }))
  expect(may('2026-03-30', '07:00')).toBe(true)
  expect(may('2026-03-30', '06:59')).toBe(false)
  expect(may('2026-03-30', '18:00')).toBe(false)
  expect(may('2026-03-29', '10:00')).toBe(false)
  expect(may('2026-04-03', '10:00')).toBe(false)
})

test('a month’s rhythm leaves out July and moves off weekends', () => {
  const year = roundsBetween(rounds(), '2026-01-01', '2026-12-31')
  expect(year.map(({ opensOn }) => opensOn)).toEqual([
    '2026-01-12',
    '2026-02-12',
    '2026-03-12',
    '2026-04-13',
    '2026-05-12',
    '2026-06-12',
    '2026-08-12',
    '2026-09-14',
    '2026-10-12',
    '2026-11-12',
    '2026-12-14',
  ])
  expect(year[3]).toEqual({
    occasion: '2026-04-12',
    opensOn: '2026-04-13',
    closesOn: '2026-04-26',
    remindsOn: ['2026-04-20', '2026-04-23'],
  })
})

test('a quarter that falls in July waits for August, for the next is far away', () => {
  const quarters = rounds({ startsOn: '2026-01-12', unit: 'quarters' })
  expect(roundsBetween(quarters, '2026-01-01', '2026-12-31').map(({ opensOn }) => opensOn)).toEqual([
    '2026-01-12',
    '2026-04-13',
    '2026-08-03',
    '2026-10-12',
  ])
})

test('the thirty-first is the last of a short month, and the rhythm does not drift', () => {
  const months = rounds({ startsOn: '2026-01-30' })
  expect(roundsBetween(months, '2026-01-01', '2026-04-30').map(({ occasion }) => occasion)).toEqual([
    '2026-01-30',
    '2026-02-28',
    '2026-03-30',
    '2026-04-30',
  ])
})

test('no round opens on a day off or in July, whatever the rhythm, and no two at once', () => {
  for (const unit of ['weeks', 'months', 'quarters'] as const)
    for (let day = 1; day <= 28; day += 1) {
      const plan = rounds({ startsOn: `2026-01-${String(day).padStart(2, '0')}`, unit })
      const opened = roundsBetween(plan, '2026-01-01', '2030-12-31').map(({ opensOn }) => opensOn)
      expect(opened.every(isWorkingDay)).toBe(true)
      expect(opened.some((date) => date.slice(5, 7) === '07')).toBe(false)
      expect(new Set(opened).size).toBe(opened.length)
    }
})
