import type { UnitId } from '../organisation/organisation'
import { type EmploymentSpell, isCounted, isThereOn } from '../register/employment-spell'
import { groupBy } from '../register/group-by'
import { lastFinishedQuarter, quarterAfter, quartersIn } from './calendar-quarter'
import type { RetentionPeriod } from './retention-period'
import { tallyTurnover } from './tally-turnover'

/** One unit in one finished quarter, of counted staff; before anybody asks what may be told. */
export type UnitQuarter = {
  /** `null`: employed in no unit that is stated. */
  readonly unitId: UnitId | null
  /** On the day before the quarter, and on its last day. */
  readonly headsStart: number
  readonly headsEnd: number
  /** Who left by own request. */
  readonly quits: number
}

/** By unit, of every calendar quarter in the register's latest year or half-year. */
export type QuarterTally = readonly UnitQuarter[]

/** How many of a unit reach the end of so many months of employment in the quarter after the last finished one. */
export type NewcomerTally = {
  readonly months: NewcomerMonths
  readonly unitId: UnitId | null
  readonly heads: number
}

/** Ends of months of employment at which leaving is near (domain file 2.4): the hazard is highest in the second year. */
export const newcomerMonths = [3, 9, 18] as const
export type NewcomerMonths = (typeof newcomerMonths)[number]

export type StayTally = {
  readonly quarters: readonly QuarterTally[]
  readonly newcomers: readonly NewcomerTally[]
}

/** What the stay signals need of one district. Not to be told: quits-together.ts and newcomers-due.ts decide what may be. */
export function tallyQuarters(
  spells: readonly EmploymentSpell[],
  { asOf, years }: { readonly asOf: string; readonly years: readonly RetentionPeriod[] },
): StayTally {
  const units = [...groupBy(spells, ({ unitId }) => unitId)]
  const last = lastFinishedQuarter(asOf)
  return {
    quarters: years.slice(-1).flatMap((latest) =>
      quartersIn(latest).map((quarter) =>
        units.map(([unitId, own]) => {
          const { headsStart, headsEnd, counts } = tallyTurnover(own, quarter)
          return { unitId, headsStart, headsEnd, quits: counts.ownRequest }
        }),
      ),
    ),
    newcomers: newcomerMonths.flatMap((months) => {
      // Three months are a quarter: whoever was hired in one reaches its end in the next.
      const hired = quarterAfter(last, 1 - months / 3)
      return units.map(([unitId, own]) => ({
        months,
        unitId,
        heads: own.filter((spell) => isCounted(spell) && isNewcomer(spell, hired, last.to)).length,
      }))
    }),
  }
}

function isNewcomer(spell: EmploymentSpell, hired: RetentionPeriod, day: string): boolean {
  const { employedSince } = spell
  return employedSince >= hired.from && employedSince <= hired.to && isThereOn(spell, day)
}
