import type { Command } from 'commander'
import type { DueTask } from '~/domain/programme/due-task'
import { comingTasks } from '~/domain/programme/coming-tasks'
import { dueTasks } from '~/domain/programme/due-tasks'
import { addDays } from '~/domain/programme/swedish-holidays'
import { wallClockOf } from '~/domain/programme/wall-clock'
import { invitationLinks } from '~/http/invitation-links'
import { loadProgrammesState } from '~/services/load-programmes-state.server'
import { runDueTasks, type TaskOutcome } from '~/services/run-due-tasks.server'
import { type Installation, withInstallation } from '../open-installation'
import { CommandFault, print, printTable, say } from '../terminal'

const kinds: Readonly<Record<DueTask['kind'], string>> = {
  openRound: 'open a round',
  askPeople: 'ask people',
  remind: 'remind',
  endBatch: 'end a batch',
  close: 'close',
  forgetLeavers: 'forget who left and who was asked',
}

const daysAhead = 30

export function jobsCommand(program: Command): void {
  const jobs = program.command('jobs').description('what the programmes do by the clock')
  jobs
    .command('list')
    .description(`what is due now, and what comes within ${daysAhead} days; does nothing`)
    .action(() => withInstallation(list))
  jobs
    .command('run')
    .description('do everything that is due now, once; a running server does the same by itself')
    .action(() => withInstallation(run))
}

async function list({ databases }: Installation): Promise<void> {
  const now = new Date().toISOString()
  const state = await loadProgrammesState(databases.register)
  const due = dueTasks(state, now).map((task) => ['due', when(task.dueAt), kinds[task.kind], about(task)])
  const { date } = wallClockOf(now)
  const coming = comingTasks(state, { after: now, until: addDays(date, daysAhead) }).map((task) => [
    'coming',
    when(task.at),
    kinds[task.kind],
    task.people === undefined ? task.programmeId : `${task.programmeId}, ${task.people}`,
  ])
  if (due.length + coming.length === 0) return say('Nothing is due, and nothing comes soon.')
  printTable(['state', 'when (Sweden)', 'what', 'of what'], [...due, ...coming])
}

async function run({ databases, settings }: Installation): Promise<void> {
  const clock = { now: () => new Date().toISOString(), links: invitationLinks(settings.origin) }
  const outcomes = await runDueTasks({ ...databases, key: settings.key }, clock)
  for (const outcome of outcomes) (outcome.ok ? print : say)(line(outcome))
  const failed = outcomes.filter(({ ok }) => !ok).length
  if (failed > 0) throw new CommandFault(`${failed} of ${outcomes.length} failed. Run the command again.`)
  say(outcomes.length === 0 ? 'Nothing is due.' : `${outcomes.length} done.`)
}

function line(outcome: TaskOutcome): string {
  const what = `${kinds[outcome.task.kind]}: ${about(outcome.task)}`
  if (outcome.ok) return outcome.note === '' ? what : `${what} (${outcome.note})`
  return `${what}: ${outcome.error instanceof Error ? outcome.error.message : 'failed'}`
}

function about(task: DueTask): string {
  if (task.kind === 'askPeople') return `${task.programmeId}, ${task.people.length}`
  if (task.kind === 'openRound') return `${task.programmeId} ${task.round.occasion}`
  return 'waveId' in task ? task.waveId : ''
}

function when(instant: string): string {
  const { date, time } = wallClockOf(instant)
  return `${date} ${time}`
}
