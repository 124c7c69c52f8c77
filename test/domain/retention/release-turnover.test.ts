import { expect, test } from 'vitest'
import { seededRandom } from '#db/seeds/seeded-random'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { type CountedArea, countedArea } from '~/domain/retention/counted-area'
import { takeAll } from '~/domain/release/steps'
import { releaseTurnover } from '~/domain/retention/release-turnover'
import type { RetentionArea } from '~/domain/retention/retention-area'
import type { RetentionPeriod } from '~/domain/retention/retention-period'
import {
  type ReleasedTurnover,
  type TurnoverMeasure,
  turnoverMeasures,
} from '~/domain/retention/retention-release'
import { addTallies, joinTallies, type TurnoverTally } from '~/domain/retention/tally-turnover'
import type { PlacedEvents } from '~/domain/retention/turnover-sums'
import { type Atom, isDetermined, type Sum } from './known-counts'

type Few = Partial<Record<TurnoverMeasure, number>> & { readonly heads?: number }

function tally({ heads = 60, ...given }: Few): TurnoverTally {
  const { ownRequest = 0, retirement = 0, fixedTermEnd = 0, otherKinds = 0 } = given
  const otherLeaving = retirement + fixedTermEnd + otherKinds
  const zero = Object.fromEntries(turnoverMeasures.map((measure) => [measure, 0])) as Record<
    TurnoverMeasure,
    number
  >
  const counts = { ...zero, ...given, otherLeaving, external: ownRequest + otherLeaving }
  return { headsStart: heads, headsEnd: heads, personDays: heads * 365, counts }
}

const years: readonly RetentionPeriod[] = [2021, 2022, 2023].map((year) => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
}))

const districtOf = (at: number): RetentionArea => ({
  grouping: 'district',
  districtId: districtIdSchema.parse(`d${at}`),
})

function release(districts: readonly (readonly Few[])[]) {
  const parts = districts.map((own, at) => countedArea(districtOf(at), own.map(tally)))
  const count = districts[0]?.length ?? 0
  const summed = Array.from({ length: count }, (_, year) =>
    addTallies(parts.flatMap((part) => part.years[year] ?? [])),
  )
  const whole = countedArea({ grouping: 'city' }, summed)
  const people = { events: eventsOf(districts), staff: [], toldEarlier: [] }
  const released = takeAll(releaseTurnover([{ whole, parts }], years.slice(0, count), people))
  return { whole, parts, released }
}

/** Without units and roles: the finest groups are those of the tables. */
function eventsOf(districts: readonly (readonly Few[])[]): readonly PlacedEvents[] {
  const finest = ['ownRequest', 'retirement', 'fixedTermEnd', 'otherKinds'] as const
  return districts.flatMap((own, at) =>
    own.flatMap((few, year) =>
      finest.flatMap((way): PlacedEvents[] => {
        const persons = few[way] ?? 0
        const areas = ['city', `district:d${at}`]
        return persons === 0 ? [] : [{ areas, year, half: 1, way, wasThere: false, persons }]
      }),
    ),
  )
}

function toldOf(
  released: readonly ReleasedTurnover[],
  at: number,
  measure: TurnoverMeasure,
  year = 0,
): number | string {
  const period = years[year]
  const one = released.find(
    ({ area, period: { from, to } }) =>
      'districtId' in area && area.districtId === `d${at}` && from === period?.from && to === period.to,
  )
  if (one?.kind !== 'shown') return 'suppressed'
  const count = one.counts[measure]
  return count.kind === 'shown' ? count.count : 'few'
}

test('fewer than five leavers are not told, and a second district hides with the one that could be subtracted', () => {
  const { released } = release([
    [{ ownRequest: 3 }],
    [{ ownRequest: 7 }],
    [{ ownRequest: 12 }],
    [{ ownRequest: 20 }],
  ])
  expect([0, 1, 2, 3].map((at) => toldOf(released, at, 'ownRequest'))).toEqual(['few', 'few', 12, 20])
})

test('nobody who left is told as such', () => {
  const { released } = release([[{ ownRequest: 0 }], [{ ownRequest: 7 }]])
  expect(toldOf(released, 0, 'ownRequest')).toBe(0)
})

test('nothing is told of a place with fewer than five people, nor of the one that would give it away', () => {
  const { released } = release([
    [{ heads: 3, ownRequest: 0 }],
    [{ heads: 20, ownRequest: 9 }],
    [{ heads: 60, ownRequest: 30 }],
  ])
  expect(toldOf(released, 0, 'ownRequest')).toBe('suppressed')
  expect(toldOf(released, 1, 'ownRequest')).toBe('suppressed')
})

test('own requests are told before all leavers together when the rest are few', () => {
  const { released } = release([
    [{ ownRequest: 9, retirement: 2 }],
    [{ ownRequest: 11, retirement: 3 }],
    [{ ownRequest: 11, retirement: 30 }],
  ])
  expect(toldOf(released, 0, 'ownRequest')).toBe(9)
  expect(toldOf(released, 0, 'otherLeaving')).toBe('few')
  expect(toldOf(released, 0, 'external')).toBe('few')
})

test('a year that is hidden is not what remains of all years', () => {
  const { released } = release([
    [{ ownRequest: 3 }, { ownRequest: 8 }, { ownRequest: 9 }],
    [{ ownRequest: 6 }, { ownRequest: 8 }, { ownRequest: 9 }],
    [{ ownRequest: 16 }, { ownRequest: 18 }, { ownRequest: 19 }],
    [{ ownRequest: 26 }, { ownRequest: 28 }, { ownRequest: 29 }],
  ])
  expect(toldOf(released, 0, 'ownRequest', 0)).toBe('few')
  expect([toldOf(released, 0, 'ownRequest', 1), toldOf(released, 0, 'ownRequest', 2)]).toContain('few')
})

test('how many came and went within the year does not follow from those of the beginning', () => {
  const { released } = release([
    [{ ownRequest: 20, cohortLeft: 18 }],
    [{ ownRequest: 20, cohortLeft: 12 }],
    [{ ownRequest: 20, cohortLeft: 11 }],
  ])
  expect(toldOf(released, 0, 'cohortLeft')).toBe('few')
})

/** Ways that make up the others; each is an atom of its own. */
const ways: readonly TurnoverMeasure[] = ['ownRequest', 'retirement', 'fixedTermEnd', 'otherKinds']
const waysOf: Partial<Record<TurnoverMeasure, readonly TurnoverMeasure[]>> = {
  external: ways,
  otherLeaving: ways.slice(1),
}

test(
  'in 100 registers of small districts no count under five follows from what is told',
  { timeout: 60_000 },
  () => {
    const broken: string[] = []
    let hidden = 0
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = seededRandom(seed)
      const few = (most: number) => Math.floor(random() ** 2 * most)
      const districts = Array.from({ length: 3 + (seed % 3) }, () =>
        Array.from({ length: 3 }, () => ({
          heads: random() < 0.1 ? few(12) : 40,
          ownRequest: few(18),
          retirement: few(7),
          fixedTermEnd: few(4),
          otherKinds: few(3),
        })),
      )
      const { whole, parts, released } = release(districts)
      const atoms = parts.flatMap((_, area) =>
        years.flatMap((_one, year) => ways.map((way): Atom => ({ area, year, way }))),
      )
      const sums = released.flatMap((one) => sumsOf(one, [whole, ...parts]))
      const known = sums.filter(({ isTold }) => isTold)
      hidden += sums.length - known.length
      for (const sum of sums)
        if (!sum.isTold && sum.count > 0 && sum.count < 5 && isDetermined(sum, known, atoms))
          broken.push(`seed ${seed}: ${sum.name} = ${sum.count}`)
    }
    expect(hidden).toBeGreaterThan(1_000)
    expect(broken).toEqual([])
  },
)

function sumsOf(one: ReleasedTurnover, areas: readonly CountedArea[]) {
  const counted = areas.find(({ area }) => JSON.stringify(area) === JSON.stringify(one.area))
  const place = counted === undefined ? -1 : areas.indexOf(counted) - 1
  const covered = [...years.keys()].filter(
    (year) => (years[year]?.from ?? '') >= one.period.from && (years[year]?.to ?? '') <= one.period.to,
  )
  const tallied = joinTallies(covered.flatMap((year) => counted?.years[year] ?? []))
  return [...ways, 'external' as const, 'otherLeaving' as const].map(
    (measure): Sum & { isTold: boolean; name: string } => ({
      name: `${JSON.stringify(one.area)} ${one.period.from}–${one.period.to} ${measure}`,
      isTold: one.kind === 'shown' && one.counts[measure].kind === 'shown',
      count: tallied.counts[measure],
      of: ({ area, year, way }) =>
        (place === -1 || area === place) &&
        covered.includes(year) &&
        (waysOf[measure] ?? [measure]).includes(way),
    }),
  )
}
