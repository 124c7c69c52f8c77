import { expect, test } from 'vitest'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { lastFinishedQuarter, quartersIn } from '~/domain/retention/calendar-quarter'
import { newcomersDue } from '~/domain/retention/newcomers-due'
import { tallyQuarters } from '~/domain/retention/tally-quarters'
import { aSpell } from '../../factories/a-spell'

const centrum = districtIdSchema.parse('centrum')

function due(spells: Parameters<typeof tallyQuarters>[0], asOf = '2026-11-22') {
  const { newcomers } = tallyQuarters(spells, { asOf, years: [] })
  return newcomersDue([{ districtId: centrum, newcomers }], () => true)
}

function told(spells: Parameters<typeof tallyQuarters>[0], asOf?: string) {
  return due(spells, asOf).flatMap(({ area, months, heads }) =>
    area.grouping === 'district'
      ? [`${months}: ${heads.kind === 'few' ? 'few' : `${heads.from}–${heads.to}`}`]
      : [],
  )
}

const people = (
  count: number,
  hired: string,
  more: { since?: string; left?: string; isPermanent?: boolean } = {},
) => Array.from({ length: count }, () => aSpell({ hired, ...more }))

test('a quarter is over on its last day, and a period holds those that lie wholly in it', () => {
  expect(lastFinishedQuarter('2026-11-22')).toEqual({ from: '2026-07-01', to: '2026-09-30' })
  expect(lastFinishedQuarter('2026-09-30').to).toBe('2026-09-30')
  expect(lastFinishedQuarter('2027-01-01').to).toBe('2026-12-31')
  const firstDays = (from: string, to: string) => quartersIn({ from, to }).map((quarter) => quarter.from)
  expect(firstDays('2026-01-01', '2026-06-30')).toEqual(['2026-01-01', '2026-04-01'])
  expect(firstDays('2025-02-01', '2025-12-31')).toEqual(['2025-04-01', '2025-07-01', '2025-10-01'])
})

test('who was hired three, nine and eighteen months before the coming quarter is counted, in bands of five', () => {
  expect(told([...people(7, '2026-08-15'), ...people(5, '2026-01-01'), ...people(12, '2025-06-30')])).toEqual(
    ['3: 5–9', '9: 5–9', '18: 10–14'],
  )
})

test('fewer than five are few, whether there are four or nobody', () => {
  expect(told(people(4, '2026-08-15'))).toEqual(['3: few', '9: few', '18: few'])
})

test('who has left before the quarter began, was hired for a fixed term or has only moved is not among them', () => {
  const gone = people(3, '2026-08-15', { left: '2026-09-20' })
  const temporary = people(3, '2026-08-15', { isPermanent: false })
  const moved = people(3, '2026-08-15', { since: '2019-01-01' })
  expect(told([...people(4, '2026-08-15'), ...gone, ...temporary, ...moved])[0]).toBe('3: few')
})

test('the number stands all quarter long', () => {
  const spells = [...people(7, '2026-08-15'), ...people(6, '2026-10-20')]
  expect(told(spells, '2026-10-01')).toEqual(told(spells, '2026-12-30'))
})

test('units are told beside their district, each by its own limit', () => {
  const spells = [
    ...Array.from({ length: 5 }, () => aSpell({ hired: '2026-08-15', unit: 'centrum-a' })),
    ...Array.from({ length: 3 }, () => aSpell({ hired: '2026-08-15', unit: 'centrum-b' })),
  ]
  const three = due(spells).filter(({ months }) => months === 3)
  expect(three.map(({ area, heads }) => `${area.grouping} ${heads.kind}`)).toEqual([
    'city shown',
    'district shown',
    'unit shown',
    'unit few',
  ])
})
