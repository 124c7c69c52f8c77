import { isEmployedOn } from '../employee/employee'
import type { WaveId } from '../wave/wave'
import { belongsTo } from './choose-people'
import { comingOccasions } from './coming-tasks'
import type { ProgrammesState } from './due-tasks'
import { isOfKind, type Programme, type ProgrammeId } from './programme'
import { roundsBetween } from './round-dates'
import { daysBetween } from './swedish-holidays'
import { workingDayFrom } from './working-day'

/** One question to one person: the calendar of all programmes together. */
type Question = { readonly employeeNumber: string; readonly on: string; readonly programmeId: ProgrammeId }

/** So many are asked again before the programme's rest time is over. */
export type TooSoon = {
  readonly programmeId: ProgrammeId
  readonly on: string
  readonly people: number
  /** The shortest time since somebody was asked last, in days. */
  readonly days: number
}

/** Everything the running programmes will ask of anybody, from one day to another, in order. */
export function questionsBetween(
  state: ProgrammesState,
  { from, until }: { readonly from: string; readonly until: string },
): readonly Question[] {
  const questionsOf = (programme: Programme): readonly Question[] => {
    const { programmeId } = programme
    if (!isOfKind(programme, 'rounds'))
      return comingOccasions(programme, state, { from, until }).flatMap(
        ({ employeeNumber, dueOn, isCalledOff }) =>
          isCalledOff
            ? []
            : [{ employeeNumber, on: dueOn < from ? workingDayFrom(from) : dueOn, programmeId }],
      )
    const meant = state.employees.filter(belongsTo(programme, state.organisation))
    const opened = new Set(
      state.waves.filter((wave) => wave.programmeId === programmeId).map(({ occasion }) => occasion),
    )
    return roundsBetween(programme.plan, from, until)
      .filter(({ occasion }) => !opened.has(occasion))
      .flatMap(({ opensOn }) =>
        meant
          .filter((employee) => isEmployedOn(employee, opensOn))
          .map(({ employeeNumber }) => ({ employeeNumber, on: opensOn, programmeId })),
      )
  }
  return state.programmes
    .filter((programme) => programme.state === 'running')
    .flatMap(questionsOf)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Where somebody would be asked twice within the rest time that the later programme wants. `lastAsked`: by number. */
export function tooSoon(
  state: ProgrammesState,
  lastAsked: ReadonlyMap<string, string>,
  between: { readonly from: string; readonly until: string },
): readonly TooSoon[] {
  const restDays = new Map(state.programmes.map((programme) => [programme.programmeId, programme.restDays]))
  const latest = new Map(lastAsked)
  const found = new Map<string, TooSoon>()
  for (const { employeeNumber, on, programmeId } of questionsBetween(state, between)) {
    const before = latest.get(employeeNumber)
    latest.set(employeeNumber, on)
    const days = before === undefined ? Infinity : daysBetween(before, on)
    if (days >= (restDays.get(programmeId) ?? 0)) continue
    const key = `${on} ${programmeId}`
    const known = found.get(key) ?? { programmeId, on, people: 0, days }
    found.set(key, { ...known, people: known.people + 1, days: Math.min(known.days, days) })
  }
  return [...found.values()]
}

/** How far HR has come with what a closed wave says (plan/care-taken.ts); a wave without an entry has been left alone. */
export type Care = 'nothingBegun' | 'workedThrough'

export type UntouchedWave = {
  readonly waveId: WaveId
  /** Nothing was decided, nor said why; or what was decided has not been begun. */
  readonly lacks: 'decision' | 'beginning'
}

/** The last closed wave of a programme, as long as its actions are untouched. */
export function untouchedWave(
  { waves }: Pick<ProgrammesState, 'waves'>,
  programmeId: ProgrammeId,
  care: ReadonlyMap<string, Care>,
): UntouchedWave | undefined {
  const last = waves.findLast(
    (wave) => wave.programmeId === programmeId && wave.part === 'asking' && wave.state === 'closed',
  )
  const taken = last && care.get(last.waveId)
  if (last === undefined || taken === 'workedThrough') return undefined
  return { waveId: last.waveId, lacks: taken === undefined ? 'decision' : 'beginning' }
}
