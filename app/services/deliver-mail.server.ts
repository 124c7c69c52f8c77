import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { z } from 'zod'
import type { DeliveryOutcome, MailBody } from '~/domain/invitation/mail'

export type OutgoingMail = {
  /** Also the Message-ID, the same at every attempt, by which a mail server can drop a repetition. */
  readonly mailId: string
  readonly to: string
  readonly body: MailBody
}

/** Hands one mail over to the outer world and says what came of it; never throws. */
export type DeliverMail = (mail: OutgoingMail) => Promise<DeliveryOutcome>

export type SmtpSettings = {
  readonly smtpUrl: string
  readonly mailFrom: string
  /** How long the mail server may be silent. */
  readonly silenceMilliseconds?: number
}

/**
 * Delivery over SMTP, a connection for each mail. Without TLS nothing is handed over: the code is in it. Who runs a mail
 * server on the same machine says so in the address (`?requireTLS=false`).
 */
export function smtpDelivery({ smtpUrl, mailFrom, silenceMilliseconds = 30_000 }: SmtpSettings): DeliverMail {
  return async (mail) => {
    const progress = { isHandedOver: false }
    try {
      const { envelope, message } = await compose(mail, mailFrom)
      await send(smtpUrl, silenceMilliseconds, envelope, watched(message, progress))
      return { kind: 'sent' }
    } catch (error) {
      return outcomeOf(error, progress.isHandedOver)
    }
  }
}

type Envelope = { readonly from: string; readonly to: readonly string[] }

/** The message as it goes over the line. No tracking: no pictures, no links but the one in the text. */
async function compose(
  { mailId, to, body }: OutgoingMail,
  mailFrom: string,
): Promise<{ envelope: Envelope; message: Buffer }> {
  const domain = /@([^\s@>]+)>?\s*$/u.exec(mailFrom)?.[1] ?? 'localhost'
  const { answers, senderName, ...content } = body
  const earlier = `<${answers ?? ''}@${domain}>`
  const thread = answers === undefined ? {} : { inReplyTo: earlier, references: earlier }
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { envelope, message } = await composer.sendMail({
    from: senderName === undefined ? mailFrom : { name: senderName, address: addressOf(mailFrom) },
    to,
    ...content,
    ...thread,
    messageId: `<${mailId}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  if (!Buffer.isBuffer(message) || envelope.from === false) throw new Error('MAIL_FROM is not an address')
  return { envelope: { from: envelope.from, to: envelope.to }, message }
}

/** "Kvar <kvar@example.se>" or the bare address. */
function addressOf(mailFrom: string): string {
  return /<([^<>]+)>\s*$/u.exec(mailFrom)?.[1] ?? mailFrom.trim()
}

/** Nothing is read from it before the mail server has said that it takes the message. */
function watched(message: Buffer, progress: { isHandedOver: boolean }): Readable {
  async function* parts(): AsyncGenerator<Buffer> {
    yield message
    progress.isHandedOver = true
  }
  return Readable.from(parts(), { objectMode: false })
}

function send(url: string, silence: number, envelope: Envelope, message: Readable): Promise<void> {
  const { auth, ...options } = parseConnectionUrl(url)
  const connection = new SMTPConnection({
    connectionTimeout: silence,
    greetingTimeout: silence,
    dnsTimeout: silence,
    socketTimeout: silence,
    requireTLS: true,
    ...options,
  })
  return new Promise<void>((resolve, reject) => {
    const transmit = (): void =>
      connection.send({ from: envelope.from, to: [...envelope.to] }, message, (error) => {
        if (error) return reject(error)
        resolve()
      })
    connection.on('error', reject)
    connection.connect((error) => {
      if (error) return reject(error)
      if (auth === undefined) return transmit()
      connection.login(auth, (refusal) => (refusal ? reject(refusal) : transmit()))
    })
  }).finally(() => connection.quit())
}

const smtpFaultSchema = z.object({
  responseCode: z.number().optional(),
  command: z.string().optional(),
  code: z.string().optional(),
})

/**
 * Only what the server says about this very message ends it. What is wrong with the server, the line, the sign-in or
 * the sender's address will be mended some day, and the mail waits.
 */
function outcomeOf(error: unknown, isHandedOver: boolean): DeliveryOutcome {
  const { responseCode, command, code } = smtpFaultSchema.catch({}).parse(error)
  if (responseCode === undefined)
    return { kind: isHandedOver ? 'maybeSent' : 'later', problem: code ?? 'unknown' }
  const problem = `${responseCode} ${command ?? ''}`.trim()
  const isFinal = responseCode >= 500
  if (isFinal && command === 'RCPT TO') return { kind: 'refused', problem }
  if (isFinal && command === 'DATA') return { kind: 'dead', problem }
  return { kind: 'later', problem }
}
