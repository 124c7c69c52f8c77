import { openMail } from '~/services/seal-mail.server'
import { invitationLinks } from '~/http/invitation-links'
import type { InvitationLinks } from '~/domain/invitation/invitation-facts'
import type { Installation } from '~/services/installation.server'

export const townLinks: InvitationLinks = invitationLinks('https://kvar.provkoping.example')

export type Delivered = {
  readonly to: string
  readonly waveId: string
  readonly kind: 'invitation' | 'reminder'
  /** ISO instant at which it was put into the outbox. */
  readonly at: string
  readonly text: string
  /** "" in a reminder. */
  readonly code: string
}

/** Takes everything out of the outbox at once, as a mail server that never fails, and says what it was. */
export async function emptyOutbox({ register, key }: Installation): Promise<Delivered[]> {
  const rows = await register.selectFrom('outbox').selectAll().where('state', '=', 'waiting').execute()
  if (rows.length === 0) return []
  await register.deleteFrom('outbox').where('kind', '=', 'reminder').execute()
  await register
    .updateTable('outbox')
    .set({ state: 'sent', sealedBody: new Uint8Array(0) })
    .where('state', '=', 'waiting')
    .execute()
  return rows.map((row) => {
    const text = openMail(key, row.mailId, row.sealedBody)?.text ?? ''
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(text)?.[0] ?? ''
    return { to: row.toAddress, waveId: row.waveId, kind: row.kind, at: row.dueAt, text, code }
  })
}
