import type { DistrictId, UnitId } from '~/domain/organisation/organisation'
import type { LeavingKind } from '~/domain/register/leaving-kind'
import { type Random, weighted } from '../seeded-random'
import { demoHeadcount } from './demo-staff'

/** One invented employment; days are numbered from the register's first day. */
export type DemoEmployment = {
  readonly employee: number
  readonly unitId: UnitId
  readonly role: string
  readonly hiredDay: number
  readonly leftDay: number | null
  readonly leaving: LeavingKind | null
  readonly isPermanent: boolean
  readonly previousUnitId: UnitId | null
}

type DemoUnit = { readonly unitId: UnitId; readonly districtId: DistrictId }

/** Leaving by own request, per year, by tenure: few in the trial months, most in the second year. */
const ownRequest = [
  { untilYears: 0.5, rate: 0.1 },
  { untilYears: 1, rate: 0.2 },
  { untilYears: 2, rate: 0.3 },
  { untilYears: 4, rate: 0.2 },
  { untilYears: 8, rate: 0.13 },
  { untilYears: Infinity, rate: 0.06 },
] as const

/** How the districts differ, to be found again: as in the demo's answers, heavy work and weak leadership cost people. */
const district: Readonly<Record<string, number>> = {
  'ostra-goteborg': 1.55,
  centrum: 1.4,
  angered: 1.1,
  'majorna-linne': 0.65,
  'orgryte-harlanda': 0.75,
  'askim-frolunda-hogsbo': 0.85,
}

const roles = [
  ['utredning', 52],
  ['mottagning', 16],
  ['familjehem', 14],
  ['forste', 12],
  ['ovrigt', 6],
] as const

const daysPerYear = 365.25
const step = 15
const yearly = { internalMove: 0.035, retirement: 0.1, other: 0.006 }
const shareOnFixedTerms = 0.07
const refillDays = 75

/**
 * A municipality's posts through the years and who held them. In: the units to work in, the number of the last day, and how
 * many times the demo's staff there are.
 */
export function demoEmployments(
  units: readonly DemoUnit[],
  lastDay: number,
  random: Random,
  times = 1,
): DemoEmployment[] {
  let lastEmployee = 10_000
  const held: DemoEmployment[] = []
  const nextEmployee = () => (lastEmployee += 1)
  for (const [districtId, heads] of Object.entries(demoHeadcount)) {
    const own = units.filter((unit) => unit.districtId === districtId)
    for (let post = 0; post < heads * times; post += 1)
      held.push(...holdersOf({ units, own, lastDay, random, nextEmployee }))
  }
  return held
}

type Labour = {
  readonly units: readonly DemoUnit[]
  readonly own: readonly DemoUnit[]
  readonly lastDay: number
  readonly random: Random
  readonly nextEmployee: () => number
}

/** One post's holders, one after the other. Who moves within the municipality takes the post along. */
function holdersOf({ units, own, lastDay, random, nextEmployee }: Labour): DemoEmployment[] {
  const held: DemoEmployment[] = []
  let unit = pick(own, random)
  // The first holder came before the register began.
  let hiredDay = -Math.floor(random() ** 2 * 14 * daysPerYear)
  while (hiredDay <= lastDay) {
    const person = { employee: nextEmployee(), role: weighted(random, roles), age: 24 + 34 * random() ** 1.3 }
    const isPermanent = hiredDay < 0 || random() >= shareOnFixedTerms
    let previousUnitId: UnitId | null = null
    let inUnitSince = hiredDay
    for (;;) {
      const end = isPermanent
        ? permanentEnd(hiredDay, inUnitSince, person.age, unit.districtId, lastDay, random)
        : fixedTermEnd(hiredDay, lastDay, random)
      const { leftDay, leaving } = end
      const { unitId } = unit
      const { employee, role } = person
      held.push({
        employee,
        unitId,
        role,
        hiredDay: inUnitSince,
        leftDay,
        leaving,
        isPermanent,
        previousUnitId,
      })
      if (leftDay === null) return held
      hiredDay = leaving === 'internalMove' ? hiredDay : leftDay + Math.floor(random() * 2 * refillDays)
      if (leaving !== 'internalMove') break
      previousUnitId = unitId
      inUnitSince = leftDay
      unit = pick(
        units.filter((one) => one.unitId !== unitId),
        random,
      )
    }
  }
  return held.filter((one) => one.hiredDay <= lastDay)
}

type End = { readonly leftDay: number | null; readonly leaving: LeavingKind | null }

/** Most who have given notice are known some weeks ahead. */
const noticeDays = 60

function permanentEnd(
  hiredDay: number,
  from: number,
  age: number,
  districtId: DistrictId,
  lastDay: number,
  random: Random,
): End {
  const perStep = step / daysPerYear
  for (let day = Math.max(from, 0); day < lastDay + noticeDays; day += step) {
    const tenure = (day - hiredDay) / daysPerYear
    const own = ownRequest.find(({ untilYears }) => tenure < untilYears)?.rate ?? 0
    const rates: readonly (readonly [LeavingKind, number])[] = [
      ['ownRequest', own * (district[districtId] ?? 1)],
      ['retirement', age + tenure > 64 ? yearly.retirement * 6 : 0],
      ['internalMove', tenure > 1 ? yearly.internalMove : 0],
      ['dismissal', yearly.other / 2],
      ['other', yearly.other / 2],
    ]
    const leaving = rates.find(([, rate]) => random() < rate * perStep)?.[0]
    const leftDay = day + 1 + Math.floor(random() * step)
    if (leaving !== undefined && (leftDay <= lastDay || leaving !== 'internalMove'))
      return { leftDay, leaving }
  }
  return { leftDay: null, leaving: null }
}

/** Half a year to a year; the end is known from the beginning. One in six leaves before. */
function fixedTermEnd(hiredDay: number, lastDay: number, random: Random): End {
  const end = hiredDay + 180 + Math.floor(random() * 185)
  const early = hiredDay + 30 + Math.floor(random() * 120)
  return random() < 1 / 6 && early <= lastDay
    ? { leftDay: early, leaving: 'ownRequest' }
    : { leftDay: end, leaving: 'fixedTermEnd' }
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('nothing to choose from')
  return value
}
