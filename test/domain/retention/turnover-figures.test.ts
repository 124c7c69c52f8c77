import { expect, test } from 'vitest'
import { compareRates } from '~/domain/retention/compare-rates'
import type { RetentionArea } from '~/domain/retention/retention-area'
import {
  type ReleasedTurnover,
  type RetentionRelease,
  type ShownTurnover,
  type TurnoverMeasure,
  turnoverMeasures,
} from '~/domain/retention/retention-release'
import { turnoverFigures, type TurnoverDefinition, yearsIn } from '~/domain/retention/turnover-figures'
import { turnoverOver } from '~/domain/retention/turnover-over'
import { districtIdSchema } from '~/domain/organisation/organisation'

type Counts = Partial<Record<TurnoverMeasure, number | 'few'>>

const city: RetentionArea = { grouping: 'city' }
const districtOf = (id: string): RetentionArea => ({
  grouping: 'district',
  districtId: districtIdSchema.parse(id),
})

function shown(year: number, counts: Counts, heads = 100, area: RetentionArea = city): ShownTurnover {
  const told = turnoverMeasures.map((measure) => {
    const count = counts[measure] ?? 0
    return [measure, count === 'few' ? { kind: 'few' } : { kind: 'shown', count }]
  })
  return {
    kind: 'shown',
    area,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    headsStart: heads,
    headsEnd: heads,
    personDays: heads * 364,
    counts: Object.fromEntries(told),
  }
}

function figure(turnover: ShownTurnover, definition: TurnoverDefinition) {
  return turnoverFigures(turnover).find((one) => one.definition === definition)
}

test('every definition says another thing about the same year', () => {
  const year = shown(2024, {
    external: 20,
    ownRequest: 12,
    otherLeaving: 8,
    retirement: 5,
    hired: 15,
    internalMove: 7,
    cohortLeft: 22,
  })
  const values = turnoverFigures(year).flatMap((one) =>
    one.kind === 'shown' ? [[one.definition, Number(one.value.toFixed(2))]] : [],
  )
  expect(Object.fromEntries(values)).toMatchObject({
    external: 20,
    ownRequest: 12,
    ownRequestOrRetirement: 17,
    replacement: 15,
    internalMobility: 7,
    attrition: 22,
    // 12 / (100 * 364 / 365.25) * 100
    ownRequestRate: 12.04,
    externalRate: 20.07,
  })
})

test('a rate has the exact interval of Garwood', () => {
  // poisson.test(12, 36400/365.25)$conf.int * 100
  const rate = figure(shown(2024, { ownRequest: 12 }), 'ownRequestRate')
  expect(rate).toMatchObject({ ciLow: expect.closeTo(6.2219, 3), ciHigh: expect.closeTo(21.0331, 3) })
})

test('what is not told gives no figure, and nobody employed gives none either', () => {
  const year = shown(2024, { external: 'few', ownRequest: 12, otherLeaving: 'few', retirement: 'few' })
  expect(figure(year, 'external')).toEqual({ kind: 'suppressed', definition: 'external' })
  expect(figure(year, 'ownRequestOrRetirement')?.kind).toBe('suppressed')
  expect(figure(year, 'ownRequest')?.kind).toBe('shown')
  expect(figure(shown(2024, {}, 0), 'ownRequestRate')?.kind).toBe('undefined')
})

test('half a year counts half, and leaving the post is told of single years alone', () => {
  expect(yearsIn({ from: '2023-01-01', to: '2024-12-31' })).toBe(2)
  expect(yearsIn({ from: '2023-01-01', to: '2023-06-30' })).toBeCloseTo(181 / 365, 12)
  const two = {
    ...shown(2023, { external: 20, cohortLeft: 30 }),
    period: { from: '2023-01-01', to: '2024-12-31' },
  }
  expect(figure(two, 'external')).toMatchObject({ value: 10 })
  expect(figure(two, 'attrition')?.kind).toBe('undefined')
})

function release(turnover: readonly ReleasedTurnover[]): RetentionRelease {
  const years = [2022, 2023, 2024].map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }))
  return {
    completeFrom: '2022-01-01',
    asOf: '2024-12-31',
    minimumCellSize: 5,
    minimumDetailSize: 10,
    years,
    isPermanenceKnown: true,
    turnover,
    survival: [],
    logRank: [],
    earlyLeaving: [],
    signals: {
      quitsTogether: [],
      coming: { from: '2025-01-01', to: '2025-03-31' },
      newcomers: [],
    },
    context: [],
  }
}

test('years that are shown are put together; one that is not keeps the whole back', () => {
  const told = release([
    shown(2022, { ownRequest: 9 }),
    shown(2023, { ownRequest: 8, external: 'few' }),
    shown(2024, {}),
  ])
  const two = turnoverOver(told, city, { from: '2022-01-01', to: '2023-12-31' })
  expect(two).toMatchObject({
    kind: 'shown',
    // Between the years lies a day that a hundred people worked.
    personDays: 2 * 36_400 + 100,
    counts: {
      ownRequest: { kind: 'shown', count: 17 },
      external: { kind: 'few' },
      cohortLeft: { kind: 'few' },
    },
  })
  const hidden: ReleasedTurnover = {
    kind: 'suppressed',
    area: city,
    period: { from: '2023-01-01', to: '2023-12-31' },
  }
  const gap = release([shown(2022, {}), hidden, shown(2024, {})])
  expect(turnoverOver(gap, city, { from: '2022-01-01', to: '2024-12-31' })?.kind).toBe('suppressed')
  expect(turnoverOver(told, city, { from: '2022-02-01', to: '2023-12-31' })).toBeUndefined()
})

test('districts are compared with the rest of the city, adjusted over those that are shown', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(districtOf)
  const told = release([
    shown(2024, { ownRequest: 60 }, 300),
    shown(2024, { ownRequest: 35 }, 100, a),
    shown(2024, { ownRequest: 15 }, 100, b),
    shown(2024, { ownRequest: 'few' }, 100, c),
  ])
  const compared = compareRates(
    told,
    [a, b, c].flatMap((area) => area ?? []),
    { from: '2024-01-01', to: '2024-12-31' },
  )
  expect(compared.map(({ area }) => area)).toEqual([a, b])
  // 35 of 100 against 25 of 200.
  expect(compared[0]?.ratio).toBeCloseTo(2.8, 10)
  expect(compared[0]?.pAdjusted).toBeCloseTo(2 * (compared[0]?.p ?? 0), 10)
})
