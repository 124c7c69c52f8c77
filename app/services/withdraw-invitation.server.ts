import type { RegisterDb } from '#db/connect'
import { withdrawFollowUps } from '~/repositories/follow-up-repository.server'
import { findInvitation } from '~/repositories/invitation-repository.server'
import { moveInvitations } from '~/repositories/invitation-state-repository.server'

export type WithdrawVerdict =
  | { readonly ok: true }
  /** `tooLate`: the person has handed in, or is handing in just now. */
  | { readonly ok: false; readonly reason: 'unknownInvitation' | 'tooLate' }

/** Someone who should not have been asked: the code stops working. A ballot that was cast stays. */
export async function withdrawInvitation(
  register: RegisterDb,
  { invitationId }: { readonly invitationId: string },
): Promise<WithdrawVerdict> {
  await withdrawFollowUps(register, { invitationId })
  if ((await moveInvitations(register, [invitationId], 'open', 'withdrawn')) === 1) return { ok: true }
  const invitation = await findInvitation(register, invitationId)
  if (invitation === undefined) return { ok: false, reason: 'unknownInvitation' }
  return invitation.state === 'withdrawn' ? { ok: true } : { ok: false, reason: 'tooLate' }
}
