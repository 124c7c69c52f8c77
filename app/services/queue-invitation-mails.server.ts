import { randomBytes } from 'node:crypto'
import type { RegisterDb } from '#db/connect'
import type { Instrument } from '~/domain/instrument/instrument'
import type { InvitationLinks } from '~/domain/invitation/invitation-facts'
import type { MailBody } from '~/domain/invitation/mail'
import type { MailWords } from '~/domain/invitation/mail-words'
import type { Wave, WaveId } from '~/domain/wave/wave'
import type { Organisation } from '~/domain/organisation/organisation'
import { insertMails, type OutboxMail } from '~/repositories/outbox-repository.server'
import { composeAnsweredMail, composeInvitationMail, invitationFacts } from './compose-invitation.server'
import type { Invited } from './invite-participants.server'
import { sealMail } from './seal-mail.server'

/** What an invitation has to say besides the person and the code. */
export type Asking = {
  readonly wave: Wave
  readonly instrument: Instrument
  readonly municipality: string
  readonly mailWords: MailWords
  readonly organisation: Organisation
  readonly links: InvitationLinks
  /** An earlier wave of the kind that staff may read about. */
  readonly published: WaveId | null
}

/**
 * Puts a mail into the outbox for each who has an address; whoever has answered already is told so, and nobody else is.
 * `db`: the transaction in which they are asked.
 */
export async function queueInvitationMails(
  db: RegisterDb,
  key: string,
  invited: readonly Invited[],
  asking: Asking,
  now: string,
): Promise<void> {
  const { wave, links } = asking
  const mails = invited.flatMap(({ invitation, code, followUp }): readonly OutboxMail[] => {
    const { email, name, language, invitationId } = invitation
    if (email === null) return []
    const facts = invitationFacts(language, asking)
    const link = links.withCode(wave.waveId, code, language)
    const later = followUp && {
      from: followUp.from,
      link: links.withCode(followUp.waveId, code, language),
    }
    const body =
      invitation.state === 'open'
        ? composeInvitationMail({ name, language, code, link, later }, facts)
        : composeAnsweredMail({ name, language }, facts)
    return [outboxMail(key, { waveId: wave.waveId, invitationId, toAddress: email, body })]
  })
  await insertMails(db, mails, now)
}

export function outboxMail(
  key: string,
  {
    waveId,
    invitationId,
    toAddress,
    body,
    kind = 'invitation',
  }: {
    readonly waveId: WaveId
    readonly invitationId: string
    readonly toAddress: string
    readonly body: MailBody
    readonly kind?: OutboxMail['kind']
  },
): OutboxMail {
  const mailId = randomBytes(16).toString('hex')
  const sealedBody = sealMail(key, mailId, body)
  return { mailId, waveId, invitationId, kind, toAddress, sealedBody, attempts: 0 }
}
