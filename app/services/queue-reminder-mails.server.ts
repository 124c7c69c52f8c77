import type { RegisterDb } from '#db/connect'
import type { Invitation } from '~/domain/invitation/invitation'
import type { InvitationLinks } from '~/domain/invitation/invitation-facts'
import type { Programme } from '~/domain/programme/programme'
import type { WaveId } from '~/domain/wave/wave'
import { listInvitations } from '~/repositories/invitation-repository.server'
import { insertMails, listMailStatuses } from '~/repositories/outbox-repository.server'
import { loadAsking } from './ask-people.server'
import { composeReminderMail, invitationFacts } from './compose-invitation.server'
import { outboxMail } from './queue-invitation-mails.server'

/**
 * Puts a reminder into the outbox for those who have not answered, or for everyone alike. `db`: the transaction
 * that puts down that they are reminded.
 */
export async function queueReminderMails(
  db: RegisterDb,
  key: string,
  {
    waveId,
    remindsWhom,
    isMeant = () => true,
  }: {
    readonly waveId: WaveId
    readonly remindsWhom: Programme['remindsWhom']
    readonly isMeant?: (invitation: Invitation) => boolean
  },
  { links, now }: { readonly links: InvitationLinks; readonly now: string },
): Promise<void> {
  const asking = await loadAsking(db, waveId, links)
  const statuses = await listMailStatuses(db, waveId)
  const first = new Map(statuses.map(({ invitationId, mailId }) => [invitationId, mailId]))
  const states = remindsWhom === 'open' ? ['open'] : ['open', 'casting', 'spent']
  const mails = (await listInvitations(db, waveId)).flatMap((invitation) => {
    const { invitationId, state, name, email, language } = invitation
    if (!states.includes(state) || !isMeant(invitation) || email === null || name === '') return []
    const address = links.address(waveId)
    const answers = first.get(invitationId)
    const facts = invitationFacts(language, asking)
    const body = composeReminderMail({ name, language }, facts, { address, answers, remindsWhom })
    return [outboxMail(key, { waveId, invitationId, toAddress: email, body, kind: 'reminder' })]
  })
  await insertMails(db, mails, now)
}
