import { type Random, seededRandom } from '#db/seeds/seeded-random'
import { daysPerYear, type Service } from '~/domain/retention/service'

/** How a made-up register comes about: days are counted from its first day. */
export type RegisterWish = {
  readonly seed: number
  readonly years?: number
  readonly districts?: number
  /** Staff of each district, which is kept up by hiring. */
  readonly staff?: number
  /** How unlike the districts' hazards are: the standard deviation of their logarithm. */
  readonly spread?: number
  /** The same of the years'. */
  readonly swings?: number
}

/** Departures a year by years of tenure: highest in the second year. */
const hazards = [
  { below: 0.5, rate: 0.14 },
  { below: 1, rate: 0.24 },
  { below: 2, rate: 0.32 },
  { below: 4, rate: 0.2 },
  { below: 8, rate: 0.13 },
  { below: Infinity, rate: 0.09 },
] as const

/** A register with a known truth, lived through day by week: whoever leaves is replaced some weeks later. */
export function aRegister(wish: RegisterWish): readonly Service[] {
  const { seed, years = 8, districts = 10, staff = 60, spread = 0.2, swings = 0.05 } = wish
  const random = seededRandom(seed)
  const lastDay = Math.round(years * daysPerYear)
  const yearly = Array.from({ length: years + 1 }, () => Math.exp(swings * normalOf(random)))
  return Array.from({ length: districts }, (_, place) => `d${place}`).flatMap((group) => {
    const level = Math.exp(spread * normalOf(random))
    return Array.from({ length: staff }, () => place(group, level, random, lastDay, yearly)).flat()
  })
}

function normalOf(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** One post through the years: its holders one after the other. */
function place(
  group: string,
  level: number,
  random: Random,
  lastDay: number,
  yearly: readonly number[],
): Service[] {
  const holders: Service[] = []
  const beforeStart = -Math.round(random() ** 2 * 12 * daysPerYear)
  for (let hiredDay = beforeStart; hiredDay < lastDay;) {
    const leftDay = leaves(hiredDay, Math.max(0, hiredDay), level, random, lastDay, yearly)
    holders.push({ group, hiredDay, fromDay: hiredDay, leftDay, isDeparture: leftDay !== null })
    if (leftDay === null) break
    hiredDay = leftDay + Math.round(random() * 90)
  }
  return holders
}

const step = 7

function leaves(
  hiredDay: number,
  from: number,
  level: number,
  random: Random,
  lastDay: number,
  yearly: readonly number[],
): number | null {
  for (let day = from; day < lastDay; day += step) {
    const tenure = (day - hiredDay) / daysPerYear
    const rate = hazards.find(({ below }) => tenure < below)?.rate ?? 0
    const year = yearly[Math.floor(day / daysPerYear)] ?? 1
    if (random() < 1 - Math.exp((-rate * level * year * step) / daysPerYear)) return day + 1
  }
  return null
}
