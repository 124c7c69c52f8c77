import { isOfKind, type Programme } from './programme'
import type { StandingWave } from './programme-wave'
import { mayRemindMore, remindedDays, reminderTaskId } from './reminder-task'
import { roundAt } from './round-dates'

/** What a wave has been reminded of, and what its programme will do with it. */
export type WavePlan = {
  readonly programme: Programme | null
  /** ISO dates, the earliest first. */
  readonly remindedOn: readonly string[]
  readonly remindsOn: readonly string[]
  /** Days before the last day, or after the asking, on which each is reminded who is asked one by one. */
  readonly remindsEach: readonly number[]
  /** Whether HR may remind as well: three times in all, once a day, and not where everyone has days of their own. */
  readonly mayRemind: 'yes' | 'remindedToday' | 'remindedOften' | 'oneByOne'
  /** Who is reminded unless HR decides otherwise. */
  readonly remindsWhom: Programme['remindsWhom']
}

export function planOfWave(
  { waveId, closesOn }: { readonly waveId: StandingWave['waveId']; readonly closesOn: string | null },
  {
    programmes,
    waves,
    done,
    today,
  }: {
    readonly programmes: readonly Programme[]
    readonly waves: readonly StandingWave[]
    /** Ids of tasks that are done. */
    readonly done: ReadonlySet<string>
    readonly today: string
  },
): WavePlan {
  const standing = waves.find((wave) => wave.waveId === waveId)
  const programme = programmes.find(({ programmeId }) => programmeId === standing?.programmeId) ?? null
  const remindsOn =
    programme === null || standing === undefined || !isRunning(programme) || !mayRemindMore(waveId, done)
      ? []
      : roundReminders(programme, standing).filter(
          (day) => day >= today && day <= (closesOn ?? day) && !done.has(reminderTaskId(waveId, day)),
        )
  return {
    programme,
    remindedOn: remindedDays(waveId, done),
    remindsOn,
    remindsEach: programme === null || !isRunning(programme) ? [] : daysOfEach(programme),
    mayRemind: mayRemind(),
    remindsWhom: programme?.remindsWhom ?? 'everyone',
  }

  function mayRemind(): WavePlan['mayRemind'] {
    if (programme !== null && !isOfKind(programme, 'rounds')) return 'oneByOne'
    if (!mayRemindMore(waveId, done)) return 'remindedOften'
    return done.has(reminderTaskId(waveId, today)) ? 'remindedToday' : 'yes'
  }
}

function isRunning({ state }: Programme): boolean {
  return state === 'running'
}

function roundReminders(programme: Programme, { occasion, opensOn }: StandingWave): readonly string[] {
  return isOfKind(programme, 'rounds') ? roundAt(programme.plan, occasion, opensOn).remindsOn : []
}

function daysOfEach({ plan }: Programme): readonly number[] {
  if (plan.kind === 'rounds') return []
  return plan.kind === 'leaving' ? plan.reminderDaysBefore : plan.reminderDays
}
