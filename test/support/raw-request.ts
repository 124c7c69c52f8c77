import { connect } from 'node:net'

export type RawAnswer = { readonly status: number; readonly text: string }

/** Sends exactly these bytes and reads until the other side has nothing more to say. */
export function rawRequest(port: number, lines: readonly string[], body = ''): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    socket.setTimeout(20_000, () => socket.destroy(new Error('no answer within 20 seconds')))
    socket.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever is cut off after an answer has been given still has the answer.
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error)
    })
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text }))
    socket.write(`${[...lines, 'Connection: close', '', ''].join('\r\n')}${body}`)
  })
}
