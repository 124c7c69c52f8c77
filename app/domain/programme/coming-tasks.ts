import { occasionsOf } from './person-occasions'
import { belongsTo } from './choose-people'
import type { ProgrammesState } from './due-tasks'
import { isOfKind, type Programme, type ProgrammeOf } from './programme'
import { askingKey } from './programme-wave'
import { type Round, roundsBetween } from './round-dates'
import { addDays } from './swedish-holidays'
import { instantOf, wallClockOf } from './wall-clock'

/** Something that will happen, as far as programmes and list tell today. */
export type ComingTask = {
  /** ISO instant. */
  readonly at: string
  readonly kind: 'openRound' | 'askPeople' | 'remind' | 'close'
  readonly programmeId: Programme['programmeId']
  /** How many it is about, where that is known. */
  readonly people?: number
}

/** What the running programmes will do after an instant, up to and including a day; in order. */
export function comingTasks(
  state: ProgrammesState,
  { after, until }: { readonly after: string; readonly until: string },
): readonly ComingTask[] {
  const from = wallClockOf(after).date
  return state.programmes
    .filter((programme) => programme.state === 'running')
    .flatMap((programme) =>
      isOfKind(programme, 'rounds')
        ? comingRounds(programme, from, until).flatMap((round) => tasksOf(programme, round))
        : comingAskings(programme, state, { from, until }),
    )
    .filter(({ at }) => after < at && wallClockOf(at).date <= until)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** Those that are under way or open within the time. */
function comingRounds({ plan }: ProgrammeOf<'rounds'>, from: string, until: string): readonly Round[] {
  return roundsBetween(plan, addDays(from, -plan.openDays), until)
}

function tasksOf({ programmeId, opensAt }: Programme, round: Round): readonly ComingTask[] {
  const at = (date: string, time: string): string => instantOf({ date, time })
  return [
    { kind: 'openRound', programmeId, at: at(round.opensOn, opensAt) },
    ...round.remindsOn.map((date) => ({ kind: 'remind' as const, programmeId, at: at(date, opensAt) })),
    { kind: 'close', programmeId, at: at(addDays(round.closesOn, 1), '00:00') },
  ]
}

function comingAskings(
  programme: Programme,
  state: ProgrammesState,
  between: { readonly from: string; readonly until: string },
): readonly ComingTask[] {
  const counts = new Map<string, number>()
  for (const { dueOn, isCalledOff } of comingOccasions(programme, state, between))
    if (!isCalledOff) counts.set(dueOn, (counts.get(dueOn) ?? 0) + 1)
  const { programmeId, opensAt } = programme
  return [...counts].map(([date, people]) => ({
    kind: 'askPeople',
    programmeId,
    at: instantOf({ date, time: opensAt }),
    people,
  }))
}

export type ComingOccasion = {
  readonly employeeNumber: string
  readonly name: string
  readonly occasion: string
  readonly dueOn: string
  readonly isCalledOff: boolean
}

/** Whom a programme will ask one by one from a day to another; those called off are told as such. */
export function comingOccasions(
  programme: Programme,
  state: Pick<ProgrammesState, 'employees' | 'organisation' | 'askings' | 'calledOff'>,
  { from, until }: { readonly from: string; readonly until: string },
): readonly ComingOccasion[] {
  const { programmeId } = programme
  const asked = new Set(state.askings.map(askingKey))
  return state.employees
    .filter(belongsTo(programme, state.organisation))
    .flatMap((employee) => {
      const { employeeNumber, name } = employee
      return occasionsOf(programme, employee, { from, to: until }).flatMap(
        ({ occasion, dueOn, answerBy }) => {
          const key = askingKey({ programmeId, employeeNumber, occasion })
          if (answerBy < from || until < dueOn || asked.has(key)) return []
          return [{ employeeNumber, name, occasion, dueOn, isCalledOff: state.calledOff.has(key) }]
        },
      )
    })
    .toSorted((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1))
}
