import { expect, test } from 'vitest'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { earlyLeaving } from '~/domain/retention/early-leaving'
import { takeAll } from '~/domain/release/steps'
import { releaseEarlyLeaving } from '~/domain/retention/release-early-leaving'
import {
  type GroupTenures,
  releasedLogRank,
  releaseSurvivalFamily,
} from '~/domain/retention/release-survival'
import { countPeople, observeTenures, survivalCurve } from '~/domain/retention/tally-survival'
import { aSpell } from '../../factories/a-spell'

const window = { from: '2020-01-01', to: '2023-12-31' }

/** So many people hired on the first day; the first of them leave half a year later. */
const hired = (people: number, leavers: number) =>
  Array.from({ length: people }, (_, at) =>
    aSpell({ hired: '2020-01-01', ...(at < leavers ? { left: '2020-07-01' } : {}) }),
  )

const group = (id: string, people: number, leavers: number): GroupTenures => ({
  group: { grouping: 'district', districtId: districtIdSchema.parse(id) },
  tenures: observeTenures(hired(people, leavers), window),
  isHidden: false,
})

test('who was there before the register began enters with the tenure of that day', () => {
  const [tenure] = observeTenures([aSpell({ hired: '2019-01-01', left: '2020-03-01' })], window)
  expect(tenure).toMatchObject({ entry: 365, time: 425, isEvent: true, cohort: null })
})

test('an internal move brings the tenure along, ends the observation here and makes one person of two spells', () => {
  const employee = 'moved'
  const tenures = observeTenures(
    [
      aSpell({ employee, hired: '2020-01-01', left: '2021-01-01', leaving: 'internalMove' }),
      aSpell({ employee, hired: '2021-01-01', since: '2020-01-01', left: '2022-01-01' }),
    ],
    window,
  )
  expect(tenures).toMatchObject([
    { entry: 0, time: 366, isEvent: false },
    { entry: 366, time: 731, isEvent: true, cohort: 2020 },
  ])
  expect(countPeople(tenures)).toBe(1)
})

test('retirement ends the observation without being counted, and fixed terms are not looked at', () => {
  const tenures = observeTenures(
    [
      aSpell({ hired: '2020-01-01', left: '2021-01-01', leaving: 'retirement' }),
      aSpell({ hired: '2020-01-01', left: '2021-01-01', isPermanent: false }),
    ],
    window,
  )
  expect(tenures.map(({ isEvent }) => isEvent)).toEqual([false])
})

test('the curve is told at quarters of a year and ends where fewer than ten remain', () => {
  const spells = [
    ...hired(14, 3),
    ...Array.from({ length: 3 }, () => aSpell({ hired: '2020-01-01', left: '2021-02-01' })),
  ]
  const { points, median } = survivalCurve(observeTenures(spells, window))
  expect(points.slice(0, 3)).toMatchObject([
    { tenureDays: 91, atRisk: 17, survival: 1 },
    { tenureDays: 182, atRisk: 17 },
    { tenureDays: 273, atRisk: 14 },
  ])
  expect(points[2]?.survival).toBeCloseTo(14 / 17, 12)
  expect(points.every(({ atRisk }) => atRisk >= 10)).toBe(true)
  expect(median).toBeNull()
})

test('a group of fewer than ten leavers has no curve, and another hides with it', () => {
  const released = releaseSurvivalFamily([group('a', 40, 6), group('b', 60, 14), group('c', 90, 30)])
  expect(released.map(({ kind }) => kind)).toEqual(['suppressed', 'suppressed', 'shown'])
})

test('the log-rank test is over all groups, and pairs are told of shown ones alone', () => {
  const groups = [
    group('a', 60, 12),
    group('b', 60, 40),
    group('c', 90, 30),
    group('d', 9, 2),
    group('e', 30, 11),
  ]
  const released = releaseSurvivalFamily(groups)
  const { df, p, pairs } = releasedLogRank('district', groups, released)
  expect(df).toBe(4)
  expect(p).toBeLessThan(0.001)
  const shown = released.filter(({ kind }) => kind === 'shown').length
  expect(shown).toBe(3)
  expect(pairs).toHaveLength(3)
})

test('leaving early is counted of those who could be followed so long, and few of them are not told', () => {
  const late = Array.from({ length: 20 }, () => aSpell({ hired: '2023-10-01' }))
  const tenures = observeTenures([...hired(40, 8), ...late], window)
  const [released] = takeAll(
    releaseEarlyLeaving({ area: { grouping: 'city' }, tenures, isHidden: false }, []),
  )
  if (released?.kind !== 'shown') throw new Error('suppressed')
  const [half, year] = earlyLeaving(released)
  // 182 days after the first of January is the first of July: who left that day stayed for 182 days.
  expect(half?.counted).toMatchObject({ count: 0, n: 40 })
  expect(year?.counted).toMatchObject({ count: 8, n: 40, share: 0.2 })
  expect(year?.share).toBeCloseTo(0.2, 12)
  const few = observeTenures(hired(40, 3), window)
  const [hidden] = takeAll(
    releaseEarlyLeaving({ area: { grouping: 'city' }, tenures: few, isHidden: false }, []),
  )
  expect(hidden?.kind === 'shown' && earlyLeaving(hidden)[1]?.counted).toBeUndefined()
})
