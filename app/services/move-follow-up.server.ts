import type { RegisterDb } from '#db/connect'
import type { FollowUp } from '~/domain/invitation/invitation'
import { findInvitation, replaceCodeHash } from '~/repositories/invitation-repository.server'
import { followUpOf } from './follow-up-of.server'
import { hashFollowUpCode } from './invitation-code.server'

/**
 * A leaver's new code is the follow-up's code too, whether or not they have answered the first time: the letter says the
 * same either way.
 */
export async function moveFollowUp(
  db: RegisterDb,
  key: string,
  invitationId: string,
  code: string,
): Promise<FollowUp | undefined> {
  const followUpId = (await findInvitation(db, invitationId))?.followUpId ?? null
  const followUp = await followUpOf(db, followUpId)
  if (followUpId !== null && followUp !== undefined)
    await replaceCodeHash(db, followUpId, hashFollowUpCode(key, code))
  return followUp
}
