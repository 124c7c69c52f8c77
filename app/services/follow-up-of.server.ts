import type { RegisterDb } from '#db/connect'
import type { FollowUp } from '~/domain/invitation/invitation'
import { findFollowUp } from '~/repositories/follow-up-repository.server'

/** Where somebody who has left may answer once more, and from when; `undefined` where they may not. */
export async function followUpOf(db: RegisterDb, followUpId: string | null): Promise<FollowUp | undefined> {
  return followUpId === null ? undefined : findFollowUp(db, followUpId)
}
