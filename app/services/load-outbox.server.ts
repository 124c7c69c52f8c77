import type { MailBody } from '~/domain/invitation/mail'
import { listMailsWithBody } from '~/repositories/outbox-repository.server'
import type { Installation } from './installation.server'
import { openMail } from './seal-mail.server'

export type OpenedMail = {
  readonly mailId: string
  readonly to: string
  /** `null`: sealed with another key. */
  readonly body: Pick<MailBody, 'subject' | 'text'> | null
}

/** Mails opened to be looked at. For the demo, whose key everybody knows; real mails are read by nobody here. */
export async function loadDemoOutbox(
  { register, key }: Pick<Installation, 'register' | 'key'>,
  limit: number,
): Promise<readonly OpenedMail[]> {
  const mails = await listMailsWithBody(register, limit)
  return mails.map(({ mailId, toAddress, sealedBody }) => {
    const body = openMail(key, mailId, sealedBody)
    return {
      mailId,
      to: toAddress,
      body: body === undefined ? null : { subject: body.subject, text: body.text },
    }
  })
}
