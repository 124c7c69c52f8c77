import { questionsBetween, tooSoon } from './burden'
import type { ProgrammesState } from './due-tasks'
import type { ProgrammeId } from './programme'

/** A day on which a programme asks people. */
export type AskingDay = {
  readonly on: string
  readonly programmeId: ProgrammeId
  readonly people: number
  /** How many of them were asked less than the rest time before. */
  readonly tooSoon: number
}

type Days = { readonly from: string; readonly until: string }

/** The calendar of everything the running programmes ask, all of them together, in order. */
export function askingDays(
  state: ProgrammesState,
  lastAsked: ReadonlyMap<string, string>,
  days: Days,
): readonly AskingDay[] {
  const key = (day: Pick<AskingDay, 'on' | 'programmeId'>): string => `${day.on} ${day.programmeId}`
  // Where two programmes ask on one day, both are told: each is looked at as the one that comes last.
  const burdens = new Map(
    state.programmes.flatMap((programme) => {
      const others = state.programmes.filter((one) => one !== programme)
      return tooSoon({ ...state, programmes: [...others, programme] }, lastAsked, days)
        .filter(({ programmeId }) => programmeId === programme.programmeId)
        .map((burden) => [key(burden), burden.people] as const)
    }),
  )
  const found = new Map<string, AskingDay>()
  for (const { on, programmeId } of questionsBetween(state, days)) {
    const day = { on, programmeId }
    const people = (found.get(key(day))?.people ?? 0) + 1
    found.set(key(day), { ...day, people, tooSoon: burdens.get(key(day)) ?? 0 })
  }
  return [...found.values()]
}

/** What each of some people will be asked, in order, by employee number. */
export function personCalendars(
  state: ProgrammesState,
  employeeNumbers: Iterable<string>,
  days: Days,
): ReadonlyMap<string, readonly Pick<AskingDay, 'on' | 'programmeId'>[]> {
  const meant = new Set(employeeNumbers)
  const employees = state.employees.filter(({ employeeNumber }) => meant.has(employeeNumber))
  const calendars = new Map<string, Pick<AskingDay, 'on' | 'programmeId'>[]>()
  for (const { employeeNumber, on, programmeId } of questionsBetween({ ...state, employees }, days))
    calendars.set(employeeNumber, [...(calendars.get(employeeNumber) ?? []), { on, programmeId }])
  return calendars
}
