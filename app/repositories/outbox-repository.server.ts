import type { RegisterDb } from '#db/connect'
import { steppingOverLocked } from '#db/dialects/step-over-locked'
import type { MailStanding, MailState } from '~/domain/invitation/mail'
import { type WaveId, waveIdSchema } from '~/domain/wave/wave'

export type OutboxMail = {
  /** 128 random bits; the Message-ID is made of it, the same at every attempt. */
  readonly mailId: string
  readonly waveId: WaveId
  readonly invitationId: string
  readonly kind: 'invitation' | 'reminder'
  readonly toAddress: string
  /** Empty once the mail has been sent. */
  readonly sealedBody: Uint8Array
  readonly attempts: number
}

const columns = ['mailId', 'waveId', 'invitationId', 'kind', 'toAddress', 'sealedBody', 'attempts'] as const
const erased = new Uint8Array(0)
const rowsPerStatement = 500

export async function insertMails(
  db: RegisterDb,
  mails: readonly OutboxMail[],
  dueAt: string,
): Promise<void> {
  for (let first = 0; first < mails.length; first += rowsPerStatement) {
    const rows = mails
      .slice(first, first + rowsPerStatement)
      .map((mail) => ({ ...mail, state: 'waiting' as const, dueAt, claimedUntil: null, lastProblem: null }))
    await db.insertInto('outbox').values(rows).execute()
  }
}

/** Which mails go out now: reminders have hours of their own. */
type Due = { readonly now: string; readonly kinds: readonly OutboxMail['kind'][] }

/** Whether there is anything to claim. */
export async function hasDueMail(db: RegisterDb, { now, kinds }: Due): Promise<boolean> {
  const row = await db
    .selectFrom('outbox')
    .select('mailId')
    .where('state', '=', 'waiting')
    .where('dueAt', '<=', now)
    .where('kind', 'in', kinds)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** One mail that is due, for this sender alone until the lease ends. One statement: no two senders get the same. */
export async function claimMail(
  db: RegisterDb,
  lease: Due & { readonly until: string },
): Promise<OutboxMail | undefined> {
  const due = steppingOverLocked(
    db,
    db
      .selectFrom('outbox')
      .select('mailId')
      .where('state', '=', 'waiting')
      .where('dueAt', '<=', lease.now)
      .where('kind', 'in', lease.kinds)
      .orderBy('dueAt')
      .orderBy('mailId')
      .limit(1),
  )
  const row = await db
    .updateTable('outbox')
    .set((eb) => ({ state: 'claimed', claimedUntil: lease.until, attempts: eb('attempts', '+', 1) }))
    .where('mailId', '=', due)
    .returning(columns)
    .executeTakeFirst()
  return row && toMail(row)
}

/**
 * Puts down what came of it. False when the claim had run out and somebody has decided otherwise. A reminder that was sent
 * leaves nothing behind: it would tell who had not answered by then.
 */
export async function settleMail(
  db: RegisterDb,
  mailId: string,
  claimedUntil: string,
  standing: MailStanding,
): Promise<boolean> {
  const result = await db
    .updateTable('outbox')
    .set({ ...standing, claimedUntil: null, ...(standing.state === 'sent' ? { sealedBody: erased } : {}) })
    .where('mailId', '=', mailId)
    .where('state', '=', 'claimed')
    .where('claimedUntil', '=', claimedUntil)
    .executeTakeFirst()
  if (standing.state === 'sent')
    await db
      .deleteFrom('outbox')
      .where('mailId', '=', mailId)
      .where('kind', '=', 'reminder')
      .where('state', '=', 'sent')
      .execute()
  return result.numUpdatedRows > 0n
}

/** A claim that ran out belonged to a sender that died: its mail may have gone out. Answers how many. */
export async function giveUpLostClaims(db: RegisterDb, now: string): Promise<number> {
  const result = await db
    .updateTable('outbox')
    .set({ state: 'maybeSent', claimedUntil: null, lastProblem: 'interrupted' })
    .where('state', '=', 'claimed')
    .where('claimedUntil', '<', now)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** One mail once more, because a person asked for it. False when it is sent or on its way. */
export async function requeueMail(
  db: RegisterDb,
  { mailId, waveId, dueAt }: { readonly mailId: string; readonly waveId: WaveId; readonly dueAt: string },
): Promise<boolean> {
  const result = await db
    .updateTable('outbox')
    .set({ state: 'waiting', dueAt, attempts: 0 })
    .where('mailId', '=', mailId)
    .where('waveId', '=', waveId)
    .where('state', 'in', ['waiting', 'refused', 'maybeSent', 'dead'])
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Mails to one person: when the code in them is no longer the right one. */
export async function deleteMails(db: RegisterDb, invitationId: string): Promise<void> {
  await db.deleteFrom('outbox').where('invitationId', '=', invitationId).execute()
}

export type MailStatus = {
  readonly mailId: string
  readonly invitationId: string
  readonly state: MailState
  readonly lastProblem: string | null
}

/** How the invitations of a wave stand. Nothing here tells who has answered: everybody asked by mail has one. */
export async function listMailStatuses(db: RegisterDb, waveId: WaveId): Promise<readonly MailStatus[]> {
  return db
    .selectFrom('outbox')
    .select(['mailId', 'invitationId', 'state', 'lastProblem'])
    .where('waveId', '=', waveId)
    .where('kind', '=', 'invitation')
    .orderBy('mailId')
    .execute()
}

/** How the invitation of one person stands; a letter has none. */
export async function findMailStatus(db: RegisterDb, invitationId: string): Promise<MailStatus | undefined> {
  return db
    .selectFrom('outbox')
    .select(['mailId', 'invitationId', 'state', 'lastProblem'])
    .where('invitationId', '=', invitationId)
    .where('kind', '=', 'invitation')
    .executeTakeFirst()
}

/** Mails that still have a body, the latest first; for the demo's outbox page. */
export async function listMailsWithBody(db: RegisterDb, limit: number): Promise<readonly OutboxMail[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(columns)
    .where('state', '!=', 'sent')
    .orderBy('dueAt', 'desc')
    .orderBy('mailId')
    .limit(limit)
    .execute()
  return rows.map(toMail)
}

function toMail(row: Omit<OutboxMail, 'waveId'> & { readonly waveId: string }): OutboxMail {
  return { ...row, waveId: waveIdSchema.parse(row.waveId) }
}
