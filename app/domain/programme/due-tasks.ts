import type { ListedEmployee } from '../employee/employee'
import { hasLeftLongAgo } from '../employee/plan-employee-import'
import type { Organisation } from '../organisation/organisation'
import { addMonths } from '../wave/may-close'
import { belongsTo } from './choose-people'
import type { DueTask } from './due-task'
import { occasionsOf, remindersOf } from './person-occasions'
import { askingsForgotten } from './forget-askings'
import { isOfKind, type Programme, type ProgrammeId, type ProgrammeOf } from './programme'
import { type Asking, askingKey, type StandingWave } from './programme-wave'
import { mayRemindMore, reminderTaskId } from './reminder-task'
import { roundAt, roundsBetween } from './round-dates'
import { addDays } from './swedish-holidays'
import { instantOf, mayMailAt, wallClockOf } from './wall-clock'

/** All that decides what is due. */
export type ProgrammesState = {
  readonly programmes: readonly Programme[]
  readonly organisation: Organisation
  readonly waves: readonly StandingWave[]
  readonly employees: readonly ListedEmployee[]
  /** Of programmes that ask people one by one. */
  readonly askings: readonly Asking[]
  /** The first day on which a programme asked somebody in a wave that is over, as far as it is still noted. */
  readonly oldestAskedOn: ReadonlyMap<ProgrammeId, string>
  /** `askingKey` of what HR has called off. */
  readonly calledOff: ReadonlySet<string>
  /** Tasks that are done, by their ids. */
  readonly done: ReadonlySet<string>
}

/** A server that was down makes up for so many days, and then lets it be. */
const daysCaughtUp = 7
const reminderDaysCaughtUp = 3

/** What is to be done at this moment. Mails go out in mailing hours only; what cannot wait for them is done at any time. */
export function dueTasks(state: ProgrammesState, now: string): readonly DueTask[] {
  const { date: today } = wallClockOf(now)
  const running = state.programmes.filter((programme) => programme.state === 'running')
  const wanted = [
    ...state.programmes.flatMap((programme) => closings(programme, state, today)),
    ...(mayMailAt(now)
      ? running.flatMap((programme) => [
          ...(isOfKind(programme, 'rounds') ? openings(programme, state, today) : []),
          ...reminders(programme, state, today),
          ...askings(programme, state, today),
        ])
      : []),
    ...forgetting(state, today),
  ]
  return wanted
    .filter(({ id, dueAt }) => dueAt <= now && !state.done.has(id))
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
}

function openings(
  programme: ProgrammeOf<'rounds'>,
  { waves }: ProgrammesState,
  today: string,
): readonly DueTask[] {
  const { programmeId, plan, opensAt } = programme
  const round = roundsBetween(plan, addDays(today, -daysCaughtUp), today).at(-1)
  if (round === undefined) return []
  const begun = waves.find((wave) => wave.programmeId === programmeId && wave.occasion === round.occasion)
  return [
    {
      kind: 'openRound',
      id: `open ${programmeId} ${round.occasion}`,
      dueAt: instantOf({ date: round.opensOn, time: opensAt }),
      programmeId,
      // Late is from today; what was begun goes on as it was begun.
      round: roundAt(plan, round.occasion, begun?.opensOn ?? today),
    },
  ]
}

function reminders(programme: Programme, state: ProgrammesState, today: string): readonly DueTask[] {
  const { programmeId, plan, opensAt } = programme
  const since = addDays(today, -reminderDaysCaughtUp)
  const isDue = (day: string): boolean => since <= day && day <= today
  const remind = (wave: StandingWave, on: string, of: readonly Asking[] | null): DueTask => ({
    kind: 'remind',
    id: reminderTaskId(wave.waveId, on),
    dueAt: instantOf({ date: on, time: opensAt }),
    programmeId,
    waveId: wave.waveId,
    on,
    askings: of,
  })
  return openWavesOf(programme, state).flatMap((wave): readonly DueTask[] => {
    // Whoever has left has no address here.
    if (wave.part === 'followUp') return []
    if (plan.kind === 'rounds') {
      const on = roundAt(plan, wave.occasion, wave.opensOn).remindsOn.findLast(isDue)
      const isOver = (wave.endsOn ?? today) < today
      return on === undefined || isOver || !mayRemindMore(wave.waveId, state.done)
        ? []
        : [remind(wave, on, null)]
    }
    const due = state.askings.filter(
      (asking) =>
        asking.waveId === wave.waveId &&
        asking.invitationId !== null &&
        remindersOf(plan, asking).some((day) => isDue(day) && day > (asking.remindedOn ?? asking.askedOn)),
    )
    return due.length === 0 ? [] : [remind(wave, today, due)]
  })
}

function askings(programme: Programme, state: ProgrammesState, today: string): readonly DueTask[] {
  const { programmeId, opensAt } = programme
  const asked = new Set(state.askings.map(askingKey))
  const isMeant = belongsTo(programme, state.organisation)
  const people = state.employees.filter(isMeant).flatMap((employee) =>
    occasionsOf(programme, employee, { from: today, to: today })
      .map((occasion) => ({ ...occasion, employeeNumber: employee.employeeNumber }))
      .filter((person) => {
        const key = askingKey({ ...person, programmeId })
        const isNow = person.dueOn <= today && today <= person.answerBy
        return isNow && !asked.has(key) && !state.calledOff.has(key)
      }),
  )
  if (people.length === 0) return []
  const dueAt = instantOf({ date: today, time: opensAt })
  return [{ kind: 'askPeople', id: `ask ${programmeId} ${today}`, dueAt, programmeId, people }]
}

function closings(programme: Programme, state: ProgrammesState, today: string): readonly DueTask[] {
  const { programmeId, plan } = programme
  return openWavesOf(programme, state).flatMap(({ waveId, opensOn, endsOn }): readonly DueTask[] => {
    if (endsOn !== null) {
      const dueAt = instantOf({ date: addDays(endsOn, 1), time: '00:00' })
      return [{ kind: 'close', id: `close ${waveId} ${endsOn}`, dueAt, programmeId, waveId }]
    }
    if (plan.kind === 'rounds' || today < addMonths(opensOn, plan.batchMonths)) return []
    // Asked once a month, so that nothing tells when the box had enough.
    const month = today.slice(0, 7)
    const dueAt = instantOf({ date: `${month}-01`, time: '00:00' })
    return [{ kind: 'endBatch', id: `end ${waveId} ${month}`, dueAt, programmeId, waveId }]
  })
}

function forgetting(state: ProgrammesState, today: string): readonly DueTask[] {
  const isAnybody = state.employees.some((employee) => hasLeftLongAgo(employee, today))
  const forgets = askingsForgotten(state, today)
  const isAnyAsking = forgets.some(
    ({ programmeId, before }) => (state.oldestAskedOn.get(programmeId) ?? before) < before,
  )
  if (!isAnybody && !isAnyAsking) return []
  const dueAt = instantOf({ date: today, time: '00:00' })
  return [{ kind: 'forgetLeavers', id: `forget ${today}`, dueAt }]
}

function openWavesOf({ programmeId }: Programme, { waves }: ProgrammesState): readonly StandingWave[] {
  return waves.filter(
    (wave) => wave.programmeId === programmeId && (wave.state === 'open' || wave.state === 'closing'),
  )
}
