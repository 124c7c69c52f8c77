import { invitationFacts, composeReminderMail } from './compose-invitation.server'
import type { Programme } from '~/domain/programme/programme'
import type { DueTask } from '~/domain/programme/due-task'
import { listInvitations } from '~/repositories/invitation-repository.server'
import { insertMails, listMailStatuses } from '~/repositories/outbox-repository.server'
import { markReminded } from '~/repositories/asking-repository.server'
import { loadAsking } from './ask-people.server'
import type { Installation } from './installation.server'
import { outboxMail } from './queue-invitation-mails.server'
import type { TaskSetting } from './run-due-tasks.server'

/** Puts a reminder into the outbox for those meant: those who have not answered, or all alike. Answers how many. */
export async function sendReminders(
  { register, key }: Pick<Installation, 'register' | 'key'>,
  { programme, task }: { readonly programme: Programme; readonly task: Extract<DueTask, { kind: 'remind' }> },
  { links, now, today, lease }: TaskSetting,
): Promise<number> {
  const { waveId, askings } = task
  const meant = askings === null ? null : new Set(askings.map(({ invitationId }) => invitationId))
  return register.transaction().execute(async (trx) => {
    await lease.settle(trx)
    if (askings !== null && !(await markReminded(trx, askings, today)))
      throw new Error(`${waveId}: somebody was reminded meanwhile`)
    const asking = await loadAsking(trx, waveId, links)
    const first = new Map(
      (await listMailStatuses(trx, waveId)).map((mail) => [mail.invitationId, mail.mailId]),
    )
    const states = programme.remindsWhom === 'open' ? ['open'] : ['open', 'casting', 'spent']
    const mails = (await listInvitations(trx, waveId)).flatMap((invitation) => {
      const { invitationId, state, name, email, language } = invitation
      const isMeant = states.includes(state) && (meant === null || meant.has(invitationId))
      if (!isMeant || email === null || name === '') return []
      const address = links.address(waveId)
      const answers = first.get(invitationId)
      const facts = invitationFacts(language, asking)
      const body = composeReminderMail({ name, language }, facts, { address, answers })
      return [outboxMail(key, { waveId, invitationId, toAddress: email, body, kind: 'reminder' })]
    })
    await insertMails(trx, mails, now)
    return mails.length
  })
}
