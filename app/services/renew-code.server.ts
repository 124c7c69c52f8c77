import type { RegisterDb } from '#db/connect'
import { formatCode } from '~/domain/invitation/code'
import type { FollowUp } from '~/domain/invitation/invitation'
import type { InvitationLinks, Letter } from '~/domain/invitation/invitation-facts'
import type { WaveId } from '~/domain/wave/wave'
import { type AskedPerson, findAskedPerson } from '~/repositories/asked-person-repository.server'
import { deleteMails, insertMails } from '~/repositories/outbox-repository.server'
import { findWave } from '~/repositories/wave-repository.server'
import { loadAsking } from './ask-people.server'
import { composeAnsweredMail, invitationFacts } from './compose-invitation.server'
import { composeLetter } from './compose-letter.server'
import type { Installation } from './installation.server'
import { makeCode } from './invitation-code.server'
import { type Asking, outboxMail, queueInvitationMails } from './queue-invitation-mails.server'
import { moveFollowUp } from './move-follow-up.server'
import { reissueCode } from './reissue-code.server'

export type RenewVerdict =
  | { readonly ok: true; readonly sentBy: 'mail' }
  | { readonly ok: true; readonly sentBy: 'letter'; readonly letter: Letter }
  | { readonly ok: false; readonly reason: 'unknownPerson' | 'waveClosed' }

/**
 * A new code for somebody who lost theirs; the old one stops working. HR is answered alike whether or not the person has
 * answered already: then the mail says so to the person alone, and a letter carries a code that opens nothing.
 */
export async function renewCode(
  installation: Pick<Installation, 'register' | 'key'>,
  { waveId, invitationId }: { readonly waveId: WaveId; readonly invitationId: string },
  { links, now }: { readonly links: InvitationLinks; readonly now: string },
): Promise<RenewVerdict> {
  const { register, key } = installation
  const wave = await findWave(register, waveId)
  const person = await findAskedPerson(register, waveId, invitationId)
  if (wave === undefined || person === undefined) return { ok: false, reason: 'unknownPerson' }
  if (wave.state !== 'open') return { ok: false, reason: 'waveClosed' }
  const asking = await loadAsking(register, waveId, links)
  const reissued = await reissueCode(installation, { invitationId }, async (trx, invited) => {
    await deleteMails(trx, invitationId)
    await queueInvitationMails(trx, key, [invited], asking, now)
  })
  if (reissued.ok)
    return person.email === null
      ? {
          ok: true,
          sentBy: 'letter',
          letter: composeLetter({ ...person, ...lettersPart(reissued.invited) }, asking),
        }
      : { ok: true, sentBy: 'mail' }
  if (reissued.reason === 'unknownInvitation') return { ok: false, reason: 'unknownPerson' }
  if (person.email === null) {
    const code = makeCode()
    const followUp = await moveFollowUp(register, key, invitationId, code)
    const part = lettersPart({ code: formatCode(code), followUp })
    const letter = composeLetter({ ...person, ...part }, asking)
    return { ok: true, sentBy: 'letter', letter }
  }
  await tellAnswered(register, key, { person, email: person.email, asking, now })
  return { ok: true, sentBy: 'mail' }
}

function lettersPart({
  code,
  followUp,
}: {
  readonly code: string
  readonly followUp?: FollowUp | undefined
}) {
  return { code, followUp, isRenewed: true }
}

async function tellAnswered(
  register: RegisterDb,
  key: string,
  {
    person,
    email,
    asking,
    now,
  }: {
    readonly person: AskedPerson
    readonly email: string
    readonly asking: Asking
    readonly now: string
  },
): Promise<void> {
  const { invitationId, language } = person
  const { waveId } = asking.wave
  const body = composeAnsweredMail(person, invitationFacts(language, asking))
  await register.transaction().execute(async (trx) => {
    await deleteMails(trx, invitationId)
    await insertMails(trx, [outboxMail(key, { waveId, invitationId, toAddress: email, body })], now)
  })
}
