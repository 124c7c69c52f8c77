import { dayBefore } from '../organisation/next-day'
import { type EmploymentSpell, isCounted, isThereOn } from '../register/employment-spell'
import type { LeavingKind } from '../register/leaving-kind'
import { dayNumber } from '../statistics/employment'
import type { RetentionPeriod } from './retention-period'
import { type TurnoverMeasure, turnoverMeasures } from './retention-release'

/** What is counted of some people in one period, before anybody asks whether it may be told. Tallies add up. */
export type TurnoverTally = {
  readonly headsStart: number
  readonly headsEnd: number
  readonly personDays: number
  readonly counts: Readonly<Record<TurnoverMeasure, number>>
}

const kindMeasures: Readonly<Record<LeavingKind, readonly TurnoverMeasure[]>> = {
  ownRequest: ['external', 'ownRequest'],
  retirement: ['external', 'otherLeaving', 'retirement'],
  fixedTermEnd: ['external', 'otherLeaving', 'fixedTermEnd'],
  dismissal: ['external', 'otherLeaving', 'otherKinds'],
  death: ['external', 'otherLeaving', 'otherKinds'],
  other: ['external', 'otherLeaving', 'otherKinds'],
  internalMove: ['internalMove'],
}

/**
 * Heads, time employed and leavers of one period. Days employed run from the first to the last day (contract
 * tenure-spells), heads are those of the day before and of the last day (annual-turnover).
 */
export function tallyTurnover(
  spells: readonly EmploymentSpell[],
  { from, to }: RetentionPeriod,
): TurnoverTally {
  const before = dayBefore(from)
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const counts = noCounts()
  let headsStart = 0
  let headsEnd = 0
  let personDays = 0
  for (const spell of spells) {
    const { hiredOn, leftOn, leaving } = spell
    if (hiredOn > to || (leftOn !== null && leftOn < from)) continue
    const hasLeft = leftOn !== null && leftOn <= to
    if (!isCounted(spell)) {
      if (hasLeft && leaving !== 'internalMove') counts.temporaryLeft += 1
      continue
    }
    const end = hasLeft ? dayNumber(leftOn) : last
    personDays += Math.max(0, end - Math.max(first, dayNumber(hiredOn)))
    const wasThere = isThereOn(spell, before)
    if (wasThere) headsStart += 1
    if (!hasLeft) headsEnd += 1
    if (hiredOn >= from && spell.employedSince === hiredOn) counts.hired += 1
    if (!hasLeft || leaving === null) continue
    for (const measure of kindMeasures[leaving]) counts[measure] += 1
    if (wasThere) counts.cohortLeft += 1
  }
  return { headsStart, headsEnd, personDays, counts }
}

/** Of people who are not the same: districts of a city. */
export function addTallies(tallies: readonly TurnoverTally[]): TurnoverTally {
  const counts = noCounts()
  for (const tally of tallies)
    for (const measure of turnoverMeasures) counts[measure] += tally.counts[measure]
  const sum = (of: (tally: TurnoverTally) => number) => tallies.reduce((all, tally) => all + of(tally), 0)
  return {
    headsStart: sum((tally) => tally.headsStart),
    headsEnd: sum((tally) => tally.headsEnd),
    personDays: sum((tally) => tally.personDays),
    counts,
  }
}

/**
 * Of the same people in periods that follow each other. Between the last day of one and the first of the next lies a day
 * that everybody there works; who was there at the very beginning is known of single periods alone.
 */
export function joinTallies(tallies: readonly TurnoverTally[]): TurnoverTally {
  const { counts } = addTallies(tallies)
  return {
    headsStart: tallies.at(0)?.headsStart ?? 0,
    headsEnd: tallies.at(-1)?.headsEnd ?? 0,
    personDays: joinedDays(tallies),
    counts,
  }
}

type Employed = Pick<TurnoverTally, 'headsEnd' | 'personDays'>

/** Time employed over periods that follow each other. */
export function joinedDays(periods: readonly Employed[]): number {
  const between = periods.slice(0, -1).reduce((sum, { headsEnd }) => sum + headsEnd, 0)
  return between + periods.reduce((sum, { personDays }) => sum + personDays, 0)
}

function noCounts(): Record<TurnoverMeasure, number> {
  return Object.fromEntries(turnoverMeasures.map((measure) => [measure, 0])) as Record<
    TurnoverMeasure,
    number
  >
}
