import type { RegisterDb } from '#db/connect'
import { deleteSession } from '~/repositories/session-repository.server'
import { sessionHashOf } from './resume-session.server'

/** Ends a session on the server, so that its cookie opens nothing any more wherever it lies. */
export async function signOut(db: RegisterDb, sessionId: string): Promise<void> {
  await deleteSession(db, sessionHashOf(sessionId))
}
