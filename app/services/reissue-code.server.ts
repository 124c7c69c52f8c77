import type { RegisterDb } from '#db/connect'
import { formatCode } from '~/domain/invitation/code'
import { findInvitation, replaceCodeHash } from '~/repositories/invitation-repository.server'
import { holdWaveOpen } from '~/repositories/wave-repository.server'
import type { Installation } from './installation.server'
import { hashCode, makeCode } from './invitation-code.server'
import type { Invited } from './invite-participants.server'
import { moveFollowUp } from './move-follow-up.server'

export type ReissueVerdict =
  | { readonly ok: true; readonly invited: Invited }
  /** `notOpen`: answered, withdrawn or closed. Which of them is not said. */
  | { readonly ok: false; readonly reason: 'unknownInvitation' | 'notOpen' }

/** A new code for somebody who lost theirs; the old one stops working. `alongside` runs in the same transaction. */
export async function reissueCode(
  { register, key }: Pick<Installation, 'register' | 'key'>,
  { invitationId }: { readonly invitationId: string },
  alongside: (register: RegisterDb, invited: Invited) => Promise<void> = async () => {},
): Promise<ReissueVerdict> {
  const code = makeCode()
  return register.transaction().execute(async (transaction): Promise<ReissueVerdict> => {
    const invitation = await findInvitation(transaction, invitationId)
    if (invitation === undefined) return { ok: false, reason: 'unknownInvitation' }
    const isReplaced =
      (await holdWaveOpen(transaction, invitation.waveId)) &&
      (await replaceCodeHash(transaction, invitationId, hashCode(key, code)))
    if (!isReplaced) return { ok: false, reason: 'notOpen' }
    const followUp = await moveFollowUp(transaction, key, invitationId, code)
    const invited = { invitation, code: formatCode(code), ...(followUp === undefined ? {} : { followUp }) }
    await alongside(transaction, invited)
    return { ok: true, invited }
  })
}
