import { addMonths } from '~/domain/wave/may-close'
import { hasLeftLongAgo } from '~/domain/employee/plan-employee-import'
import type { InvitationLinks } from '~/domain/invitation/invitation-facts'
import type { DueTask } from '~/domain/programme/due-task'
import { dueTasks, type ProgrammesState } from '~/domain/programme/due-tasks'
import { askingsForgotten } from '~/domain/programme/forget-askings'
import { isOfKind, type Programme } from '~/domain/programme/programme'
import { roundAt } from '~/domain/programme/round-dates'
import { wallClockOf } from '~/domain/programme/wall-clock'
import { deleteAskingsBefore } from '~/repositories/asking-repository.server'
import { deleteEmployees } from '~/repositories/employee-repository.server'
import { deleteDoneTasksBefore } from '~/repositories/task-claim-repository.server'
import { askDuePeople } from './ask-due-people.server'
import { closeProgrammeWave } from './close-programme-wave.server'
import { endBatchIfEnough } from './end-batch.server'
import type { Installation } from './installation.server'
import { loadProgrammesState } from './load-programmes-state.server'
import { openRound } from './open-round.server'
import { sendReminders } from './send-reminders.server'
import { leaseTask, type TaskLease } from './task-lease.server'

export type TaskSetting = {
  readonly links: InvitationLinks
  /** ISO instant, and the day in Sweden. */
  readonly now: string
  readonly today: string
  readonly lease: TaskLease
}

/** What came of one due task. A failed one is tried again in the next round. */
export type TaskOutcome = { readonly task: DueTask } & (
  { readonly ok: true; readonly note: string } | { readonly ok: false; readonly error: unknown }
)

/** Does everything that is due, each thing once however many processes do this at the same time. */
export async function runDueTasks(
  installation: Installation,
  clock: { readonly now: () => string; readonly links: InvitationLinks },
  mayGoOn: () => boolean = () => true,
): Promise<readonly TaskOutcome[]> {
  const { register } = installation
  const state = await loadProgrammesState(register)
  const outcomes: TaskOutcome[] = []
  for (const task of dueTasks(state, clock.now())) {
    if (!mayGoOn()) break
    const now = clock.now()
    const lease = await leaseTask(register, task.id, now)
    if (lease === undefined) continue
    const today = wallClockOf(now).date
    try {
      const note = await run(installation, task, state, { links: clock.links, now, today, lease })
      outcomes.push({ task, ok: true, note })
    } catch (error) {
      await lease.release()
      outcomes.push({ task, ok: false, error })
    }
  }
  return outcomes
}

async function run(
  installation: Installation,
  task: DueTask,
  state: ProgrammesState,
  setting: TaskSetting,
): Promise<string> {
  const { register } = installation
  const { now, today, lease } = setting
  switch (task.kind) {
    case 'openRound': {
      const programme = programmeOf(task.programmeId, state)
      if (!isOfKind(programme, 'rounds')) throw new Error(`${task.programmeId} has no rounds any more`)
      if (await openRound(installation, { programme, round: task.round }, setting)) return ''
      await lease.release()
      return 'nobody'
    }
    case 'askPeople':
      await askDuePeople(
        installation,
        { programme: programmeOf(task.programmeId, state), people: task.people },
        setting,
      )
      return String(task.people.length)
    case 'remind':
      // How many is told nowhere: it would be how many have not answered.
      await sendReminders(installation, { programme: programmeOf(task.programmeId, state), task }, setting)
      return ''
    case 'endBatch': {
      const hasEnded = await endBatchIfEnough(register, task.waveId, today)
      await lease.settle(register)
      return hasEnded ? 'ended' : 'tooFew'
    }
    case 'close': {
      const closing = await closeProgrammeWave(installation, {
        waveId: task.waveId,
        today,
        plannedEnd: plannedEndOf(task, state),
      })
      await lease.settle(register)
      return closing
    }
    case 'forgetLeavers':
      await forgetLeavers(installation, state, { now, today })
      await lease.settle(register)
      return ''
  }
}

function programmeOf(programmeId: string, { programmes }: ProgrammesState): Programme {
  const programme = programmes.find((one) => one.programmeId === programmeId)
  if (programme === undefined) throw new Error(`there is no programme ${programmeId}`)
  return programme
}

function plannedEndOf(
  { programmeId, waveId }: Extract<DueTask, { kind: 'close' }>,
  state: ProgrammesState,
): string {
  const { plan } = programmeOf(programmeId, state)
  const wave = state.waves.find((one) => one.waveId === waveId)
  if (wave === undefined) throw new Error(`there is no wave ${waveId}`)
  return plan.kind === 'rounds'
    ? roundAt(plan, wave.occasion, wave.opensOn).closesOn
    : (wave.endsOn ?? wave.opensOn)
}

const monthsRemembered = 14

async function forgetLeavers(
  { register }: Installation,
  { employees, programmes }: ProgrammesState,
  { now, today }: { readonly now: string; readonly today: string },
): Promise<void> {
  const left = employees.filter((employee) => hasLeftLongAgo(employee, today))
  await deleteEmployees(
    register,
    left.map(({ employeeNumber }) => employeeNumber),
  )
  for (const forgotten of askingsForgotten({ programmes }, today))
    await deleteAskingsBefore(register, forgotten)
  const before = addMonths(today, -monthsRemembered)
  await deleteDoneTasksBefore(register, `${before}${now.slice(10)}`)
}
