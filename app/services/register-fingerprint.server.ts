import { createHash } from 'node:crypto'
import type { RegisterDb } from '#db/connect'
import { findRegisterState, listRevisions } from '~/repositories/register-log-repository.server'

/** Recognises the state of the register that somebody has looked at. */
export async function registerFingerprint(db: RegisterDb): Promise<string> {
  const revisions = [...(await listRevisions(db))]
  const state = await findRegisterState(db)
  return createHash('sha256')
    .update(JSON.stringify([revisions, state]))
    .digest('base64url')
}
