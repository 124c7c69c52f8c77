import type { RegisterDb } from '#db/connect'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import { type AskingDay, askingDays, personCalendars } from '~/domain/programme/calendar'
import type { ProgrammesState } from '~/domain/programme/due-tasks'
import { addDays } from '~/domain/programme/swedish-holidays'
import { lastAskedOn } from '~/repositories/asking-repository.server'
import { loadProgrammesState } from './load-programmes-state.server'

const daysAhead = 182
const daysInYear = 365

export type NamedAskingDay = AskingDay & { readonly name: LocalisedText }

/** Everything that is asked of anybody in the coming half-year. */
export async function loadCalendar(db: RegisterDb, today: string): Promise<readonly NamedAskingDay[]> {
  const state = await loadProgrammesState(db)
  const days = { from: today, until: addDays(today, daysAhead) }
  return askingDays(state, await lastAskedOn(db), days).map((day) => ({ ...day, name: nameOf(state, day) }))
}

export type PersonQuestion = { readonly on: string; readonly name: LocalisedText }

/** Everything that some people will be asked in the coming year, by employee number. */
export async function loadPersonCalendars(
  db: RegisterDb,
  employeeNumbers: readonly string[],
  today: string,
): Promise<Readonly<Record<string, readonly PersonQuestion[]>>> {
  if (employeeNumbers.length === 0) return {}
  const state = await loadProgrammesState(db)
  const calendars = personCalendars(state, employeeNumbers, {
    from: today,
    until: addDays(today, daysInYear),
  })
  return Object.fromEntries(
    [...calendars].map(([number, days]) => [
      number,
      days.map((day) => ({ on: day.on, name: nameOf(state, day) })),
    ]),
  )
}

function nameOf(
  { programmes }: ProgrammesState,
  { programmeId }: Pick<AskingDay, 'programmeId'>,
): LocalisedText {
  return (
    programmes.find((one) => one.programmeId === programmeId)?.name ?? { sv: programmeId, en: programmeId }
  )
}
