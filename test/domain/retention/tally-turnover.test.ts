import { expect, test } from 'vitest'
import { registerYears } from '~/domain/retention/retention-period'
import { addTallies, joinTallies, tallyTurnover } from '~/domain/retention/tally-turnover'
import { aSpell } from '../../factories/a-spell'

const year = { from: '2024-01-01', to: '2024-12-31' }

test('heads are those of the day before and of the last day, and days run from the first to the last', () => {
  const tally = tallyTurnover(
    [
      aSpell({ hired: '2020-01-01' }),
      aSpell({ hired: '2020-01-01', left: '2024-01-11' }),
      aSpell({ hired: '2024-12-21' }),
      aSpell({ hired: '2010-01-01', left: '2023-12-31' }),
      aSpell({ hired: '2025-01-01' }),
    ],
    year,
  )
  expect(tally).toMatchObject({ headsStart: 2, headsEnd: 2, personDays: 365 + 10 + 10 })
  expect(tally.counts).toMatchObject({ external: 1, ownRequest: 1, hired: 1, cohortLeft: 1 })
})

test('ways of leaving are apart, and rare ones together', () => {
  const kinds = [
    'ownRequest',
    'retirement',
    'fixedTermEnd',
    'dismissal',
    'death',
    'other',
    'internalMove',
  ] as const
  const spells = kinds.map((leaving) => aSpell({ hired: '2020-01-01', left: '2024-06-01', leaving }))
  expect(tallyTurnover(spells, year).counts).toEqual({
    external: 6,
    ownRequest: 1,
    otherLeaving: 5,
    retirement: 1,
    fixedTermEnd: 1,
    otherKinds: 3,
    internalMove: 1,
    hired: 0,
    cohortLeft: 7,
    temporaryLeft: 0,
  })
})

test('people on fixed terms are neither heads nor leavers; their leaving is told apart', () => {
  const spells = [
    aSpell({ hired: '2020-01-01', isPermanent: true }),
    aSpell({ hired: '2023-01-01', left: '2024-03-01', leaving: 'fixedTermEnd', isPermanent: false }),
  ]
  const { headsStart, counts } = tallyTurnover(spells, year)
  expect({ headsStart, external: counts.external, temporaryLeft: counts.temporaryLeft }).toEqual({
    headsStart: 1,
    external: 0,
    temporaryLeft: 1,
  })
})

test('who came by an internal move was not hired, and who has given notice is still there', () => {
  const { headsEnd, counts } = tallyTurnover(
    [
      aSpell({ hired: '2024-05-01', since: '2019-01-01' }),
      aSpell({ hired: '2020-01-01', left: '2025-02-01' }),
    ],
    year,
  )
  expect({ headsEnd, hired: counts.hired, external: counts.external }).toEqual({
    headsEnd: 2,
    hired: 0,
    external: 0,
  })
})

test('years put together count every day once', () => {
  const spells = [
    aSpell({ hired: '2020-03-01', left: '2023-01-01' }),
    aSpell({ hired: '2021-07-15', left: '2022-12-31', leaving: 'retirement' }),
    aSpell({ hired: '2019-01-01' }),
  ]
  const years = registerYears('2021-01-01', '2024-12-31')
  const joined = joinTallies(years.map((one) => tallyTurnover(spells, one)))
  const { counts, ...whole } = tallyTurnover(spells, { from: '2021-01-01', to: '2024-12-31' })
  expect(joined).toMatchObject(whole)
  expect(joined.counts.external).toBe(counts.external)
})

test('districts add up to the city', () => {
  const [a, b] = [aSpell({ hired: '2020-01-01' }), aSpell({ hired: '2024-02-01', left: '2024-03-01' })]
  const parts = [a, b].map((spell) => tallyTurnover([spell], year))
  expect(addTallies(parts)).toEqual(tallyTurnover([a, b], year))
})

test('figures exist for whole years, and for the first half of the current one', () => {
  expect(registerYears('2023-04-01', '2025-09-30')).toEqual([
    { from: '2023-04-01', to: '2023-12-31' },
    { from: '2024-01-01', to: '2024-12-31' },
    { from: '2025-01-01', to: '2025-06-30' },
  ])
  expect(registerYears('2025-01-01', '2025-06-29')).toEqual([])
})
