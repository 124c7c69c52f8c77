import { isEmployedOn, type ListedEmployee } from '../employee/employee'
import { addMonths } from '../wave/may-close'
import type { Introduction, Leaving, Programme } from './programme'
import { addDays } from './swedish-holidays'
import { workingDayFrom, workingDayUpTo } from './working-day'

/** When a programme asks one person because of a date in the list. */
export type PersonOccasion = {
  /** "2026-12-31" for a last day, "9" for nine months. */
  readonly occasion: string
  readonly dueOn: string
  readonly answerBy: string
}

/** A date that became known too late is caught up for so many days. */
const daysCaughtUp = 30

/** Every occasion that can be due between the two days, and some around it. */
export function occasionsOf(
  { plan }: Pick<Programme, 'plan'>,
  employee: ListedEmployee,
  between: { readonly from: string; readonly to: string },
): readonly PersonOccasion[] {
  if (plan.kind === 'leaving') return leavingOf(plan, employee)
  return plan.kind === 'introduction' ? introductionOf(plan, employee, between) : []
}

function leavingOf(plan: Leaving, { employedTo, datesKnownOn }: ListedEmployee): readonly PersonOccasion[] {
  if (employedTo === null) return []
  const wanted = workingDayUpTo(addDays(employedTo, -plan.daysBefore))
  const dueOn = later(wanted, heldUntil(plan, datesKnownOn))
  const answerBy = addDays(employedTo, plan.answerDaysAfter)
  return dueOn > answerBy ? [] : [{ occasion: employedTo, dueOn, answerBy }]
}

function introductionOf(
  plan: Introduction,
  employee: ListedEmployee,
  { from, to }: { readonly from: string; readonly to: string },
): readonly PersonOccasion[] {
  return plan.months.flatMap((months) => {
    // Most have no such month near these days: that is found out without a calendar.
    const month = monthNumber(employee.employedFrom) + months
    if (month < monthNumber(from) - monthsAround || month > monthNumber(to)) return []
    const anniversary = addMonths(employee.employedFrom, months)
    const dueOn = later(workingDayFrom(anniversary), heldUntil(plan, employee.datesKnownOn))
    if (dueOn > addDays(anniversary, daysCaughtUp) || !isEmployedOn(employee, dueOn)) return []
    return [{ occasion: String(months), dueOn, answerBy: addDays(dueOn, plan.openDays - 1) }]
  })
}

/** When a person who was asked is reminded: dates in order, none before the day after the asking. */
export function remindersOf(
  plan: Leaving | Introduction,
  asked: { readonly occasion: string; readonly askedOn: string; readonly answerBy: string },
): readonly string[] {
  const days =
    plan.kind === 'leaving'
      ? plan.reminderDaysBefore.map((before) => workingDayUpTo(addDays(asked.occasion, -before)))
      : plan.reminderDays.map((after) => workingDayFrom(addDays(asked.askedOn, after)))
  return [...new Set(days)].filter((day) => asked.askedOn < day && day <= asked.answerBy).toSorted()
}

/** An occasion caught up as late as can be, and answered on the last day there is. */
const monthsAround = 4

function monthNumber(date: string): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7))
}

function heldUntil({ holdDays }: { readonly holdDays: number }, knownOn: string): string {
  return workingDayFrom(addDays(knownOn, holdDays))
}

function later(one: string, another: string): string {
  return one < another ? another : one
}
