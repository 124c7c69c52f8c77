import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type MailBody, mailBodySchema } from '~/domain/invitation/mail'
import { deriveKey } from './derive-key.server'

const nonceLength = 12
const tagLength = 16

/** Mails hold codes: in the outbox they lie encrypted (AES-256-GCM) under a key that is in no database. */
export function sealMail(installationKey: string, mailId: string, body: MailBody): Uint8Array {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', deriveKey(installationKey, 'outbox', mailId), nonce)
  return Buffer.concat([
    nonce,
    cipher.update(JSON.stringify(body), 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ])
}

/** `undefined` when it was sealed with another key, has been changed, or has been erased. */
export function openMail(installationKey: string, mailId: string, sealed: Uint8Array): MailBody | undefined {
  const end = sealed.length - tagLength
  if (end < nonceLength) return undefined
  const key = deriveKey(installationKey, 'outbox', mailId)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength))
  decipher.setAuthTag(sealed.subarray(end))
  try {
    const text = Buffer.concat([decipher.update(sealed.subarray(nonceLength, end)), decipher.final()])
    return mailBodySchema.parse(JSON.parse(text.toString('utf8')))
  } catch {
    return undefined
  }
}
