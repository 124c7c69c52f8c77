import { dayNumber } from '../statistics/employment'
import type { EmploymentSpell } from './employment-spell'

type Unjoined = Omit<EmploymentSpell, 'employedSince'>

/** A move may take a weekend, a holiday or the turn of a month. */
const longestGapDays = 31

/**
 * Since when each of one person's spells counts. A spell goes on from the one before when that ended with an internal
 * move, or when it says itself from which unit the person came, and no more than 31 days lie between.
 * In: one person's spells in any order, none overlapping. Out: the same, by first day.
 */
export function joinSpells(spells: readonly Unjoined[]): EmploymentSpell[] {
  const joined: EmploymentSpell[] = []
  for (const spell of spells.toSorted((a, b) => (a.hiredOn < b.hiredOn ? -1 : 1))) {
    const before = joined.at(-1)
    const goesOn = before !== undefined && isContinued(before, spell)
    joined.push({ ...spell, employedSince: goesOn ? before.employedSince : spell.hiredOn })
  }
  return joined
}

function isContinued(before: Unjoined, after: Unjoined): boolean {
  if (before.leftOn === null || dayNumber(after.hiredOn) - dayNumber(before.leftOn) > longestGapDays)
    return false
  return before.leaving === 'internalMove' || after.previousUnitId !== null
}
