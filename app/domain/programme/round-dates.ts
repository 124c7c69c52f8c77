import { addMonths } from '../wave/may-close'
import type { Rounds } from './programme'
import { addDays, daysBetween } from './swedish-holidays'
import { workingDayFrom } from './working-day'

/** One round of a programme. The occasion is the day the rhythm gives, before weekends and holidays move it. */
export type Round = {
  readonly occasion: string
  readonly opensOn: string
  readonly closesOn: string
  readonly remindsOn: readonly string[]
}

/**
 * The rounds that open from one day to another, both included. A weekend or holiday moves the opening to the next
 * working day. A round in a paused month waits for the first working day after it, unless the next is then less than half
 * a rhythm away: then it is left out.
 */
export function roundsBetween(plan: Rounds, from: string, to: string): readonly Round[] {
  const rounds: Round[] = []
  for (let number = 0; ; number += 1) {
    const occasion = occasionOf(plan, number)
    if (occasion > to) return rounds
    const opensOn = openingOf(plan, occasion, occasionOf(plan, number + 1))
    if (opensOn !== undefined && from <= opensOn && opensOn <= to)
      rounds.push(roundAt(plan, occasion, opensOn))
  }
}

/** A round that opens on this day; late, when the server was down on the right one. */
export function roundAt(plan: Rounds, occasion: string, opensOn: string): Round {
  const closesOn = addDays(opensOn, plan.openDays - 1)
  const reminders = plan.reminderDays.map((days) => workingDayFrom(addDays(opensOn, days)))
  return {
    occasion,
    opensOn,
    closesOn,
    remindsOn: [...new Set(reminders)].filter((day) => day <= closesOn).toSorted(),
  }
}

function occasionOf({ startsOn, every, unit }: Rounds, number: number): string {
  if (unit === 'weeks') return addDays(startsOn, 7 * every * number)
  return addMonths(startsOn, every * number * (unit === 'quarters' ? 3 : 1))
}

function openingOf(plan: Rounds, occasion: string, next: string): string | undefined {
  const wanted = workingDayFrom(occasion)
  if (!isPaused(plan, wanted)) return wanted
  const opensOn = workingDayFrom(afterPause(plan, wanted))
  const isCrowded = 2 * daysBetween(opensOn, next) < daysBetween(occasion, next)
  return isCrowded ? undefined : opensOn
}

function afterPause(plan: Rounds, date: string): string {
  let day = date
  while (isPaused(plan, day)) day = addMonths(`${day.slice(0, 7)}-01`, 1)
  return day
}

function isPaused({ pausedMonths }: Rounds, date: string): boolean {
  return pausedMonths.includes(Number(date.slice(5, 7)))
}
