import type { Programme } from '~/domain/programme/programme'
import type { DueTask } from '~/domain/programme/due-task'
import { markReminded } from '~/repositories/asking-repository.server'
import type { Installation } from './installation.server'
import { queueReminderMails } from './queue-reminder-mails.server'
import type { TaskSetting } from './run-due-tasks.server'

/** Reminds as the programme says. */
export async function sendReminders(
  { register, key }: Pick<Installation, 'register' | 'key'>,
  { programme, task }: { readonly programme: Programme; readonly task: Extract<DueTask, { kind: 'remind' }> },
  { links, now, today, lease }: TaskSetting,
): Promise<void> {
  const { waveId, askings } = task
  const { remindsWhom } = programme
  const meant = askings === null ? null : new Set(askings.map(({ invitationId }) => invitationId))
  await register.transaction().execute(async (trx) => {
    await lease.settle(trx)
    if (askings !== null && !(await markReminded(trx, askings, today)))
      throw new Error(`${waveId}: somebody was reminded meanwhile`)
    const isMeant = ({ invitationId }: { readonly invitationId: string }): boolean =>
      meant === null || meant.has(invitationId)
    await queueReminderMails(trx, key, { waveId, remindsWhom, isMeant }, { links, now })
  })
}
