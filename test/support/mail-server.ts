import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { mailCertificate } from './mail-certificate'

export type ReceivedMail = {
  readonly from: string
  readonly to: readonly string[]
  readonly source: string
  readonly isEncrypted: boolean
}

/** What the server does with a mail to an address: takes it, answers with a number at a step, or cuts the line. */
export type Manner =
  | 'take'
  | { readonly step: 'sender' | 'recipient' | 'data'; readonly answer: number }
  | 'cutAfterData'
  | 'cutAtRecipient'

export type MailServer = {
  readonly url: string
  readonly received: readonly ReceivedMail[]
  readonly stop: () => Promise<void>
}

/** A real SMTP server on this machine. What it took is in `received`, also when it cuts the line after that. */
export async function startMailServer(
  mannerOf: (address: string) => Manner = () => 'take',
  { port = 0, withTls = false }: { readonly port?: number; readonly withTls?: boolean } = {},
): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const sockets = new Set<Socket>()
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  const refusal = (code: number): Error => Object.assign(new Error('no'), { responseCode: code })
  const options: SMTPServerOptions = {
    ...(withTls ? mailCertificate : {}),
    authOptional: true,
    disabledCommands: withTls ? ['AUTH'] : ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, callback) => {
      const manner = mannerOf(address)
      if (manner === 'cutAtRecipient') return cut()
      if (typeof manner === 'object' && manner.step === 'recipient') return callback(refusal(manner.answer))
      callback()
    },
    onData: (stream, session, callback) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        const manner = mannerOf(to[0] ?? '')
        if (typeof manner === 'object' && manner.step === 'data') return callback(refusal(manner.answer))
        const sender = session.envelope.mailFrom
        received.push({
          from: sender ? sender.address : '',
          to,
          isEncrypted: session.secure,
          source: Buffer.concat(parts).toString('utf8'),
        })
        if (manner === 'cutAfterData') return cut()
        callback()
      })
    },
  }
  const server = new SMTPServer(options)
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  const address = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${address.port}${withTls ? '' : '?requireTLS=false'}`,
    received,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        cut()
      }),
  }
}
