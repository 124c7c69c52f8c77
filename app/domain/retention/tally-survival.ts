import { type EmploymentSpell, isCounted } from '../register/employment-spell'
import { dayNumber } from '../statistics/employment'
import { atRisk } from '../statistics/risk-sets'
import { kaplanMeier } from '../statistics/kaplan-meier'
import type { Spell } from '../statistics/spell'
import { tenureSpells } from '../statistics/tenure-spells'
import { minimumAtRisk } from './disclosure-limits'
import { employmentIn } from './observed-employment'
import { type RetentionPeriod, yearOf } from './retention-period'
import type { SurvivalPoint } from './retention-release'

/** One person's tenure as the register's years saw it, and what groups the person belongs to. */
export type ObservedTenure = Spell & {
  readonly employee: string
  readonly role: string | null
  /** The year of hire, of those hired in the register's years; `null`: hired earlier. */
  readonly cohort: number | null
  /** Days from the hire to the end of the period: how long the person could have been seen. */
  readonly followedDays: number
}

/** What ends a curve: leaving by own request. Other ways of leaving end the observation. */
export const survivalEvent = 'ownRequest'

/**
 * The tenures of counted staff within a period, with delayed entry (statistics/tenure-spells.ts). Who left on the very
 * day of entering is there with a tenure that was never observed (`time` = `entry`).
 */
export function observeTenures(
  spells: readonly EmploymentSpell[],
  period: RetentionPeriod,
): readonly ObservedTenure[] {
  const seen = spells.flatMap((spell) => {
    const employment = isCounted(spell) ? employmentIn(period, spell) : undefined
    return employment === undefined ? [] : [{ spell, employment }]
  })
  const tenures = tenureSpells(
    seen.map(({ employment }) => employment),
    period.from,
    period.to,
    survivalEvent,
  )
  return seen.flatMap(({ spell: { employee, role, employedSince } }, at) => {
    const tenure = tenures[at]
    if (tenure === undefined) return []
    const { entry, time, isEvent } = tenure
    const cohort = employedSince >= period.from ? yearOf(employedSince) : null
    const followedDays = dayNumber(period.to) - dayNumber(employedSince)
    return [{ entry, time, isEvent, employee, role, cohort, followedDays }]
  })
}

/** How many people were ever observed: people, not spells; an internal move makes two of one. */
export function countPeople(tenures: readonly ObservedTenure[]): number {
  return new Set(tenures.filter(wasObserved).map(({ employee }) => employee)).size
}

export function countEvents(tenures: readonly ObservedTenure[]): number {
  return tenures.filter((tenure) => tenure.isEvent && wasObserved(tenure)).length
}

/** Who left on the very day of entering was not. */
export function wasObserved({ entry, time }: ObservedTenure): boolean {
  return entry < time
}

const quartersOfLife = 200

/** The days of tenure at which curves are told: every quarter of a year. 182, 365 and 730 are among them. */
export const toldTenures: readonly number[] = Array.from({ length: quartersOfLife }, (_, quarter) =>
  Math.floor(((quarter + 1) * 365) / 4),
)

export type SurvivalCurve = { readonly points: readonly SurvivalPoint[]; readonly median: number | null }

/** The same tenures give the same curve: of districts that have not changed it is worked out once. */
const worked = new WeakMap<readonly ObservedTenure[], SurvivalCurve>()

/**
 * The survival curve at the quarters, up to where fewer than ten are at risk. The median is told when the curve reaches
 * it.
 */
export function survivalCurve(tenures: readonly ObservedTenure[]): SurvivalCurve {
  const known = worked.get(tenures) ?? workedCurve(tenures)
  worked.set(tenures, known)
  return known
}

function workedCurve(tenures: readonly ObservedTenure[]): SurvivalCurve {
  const risk = atRisk(toldTenures, tenures)
  const firstFew = risk.findIndex((count) => count < minimumAtRisk)
  const days = firstFew === -1 ? toldTenures : toldTenures.slice(0, firstFew)
  const { at, median } = kaplanMeier(tenures, days)
  const points = days.map((tenureDays, index) => {
    const { survival = 1, se = null, logLogLow = null, logLogHigh = null } = at[index] ?? {}
    return { tenureDays, atRisk: risk[index] ?? 0, survival, se, ciLow: logLogLow, ciHigh: logLogHigh }
  })
  const isReached = median !== null && median <= (days.at(-1) ?? 0)
  return { points, median: isReached ? median : null }
}
