import { connect, createServer, type Server, type Socket } from 'node:net'

/** A line to a database that can be cut and mended. */
export type BreakableLine = {
  readonly port: number
  readonly cut: () => Promise<void>
  readonly mend: () => Promise<void>
}

export async function breakableLine(target: number): Promise<BreakableLine> {
  const open = new Set<Socket>()
  let server: Server | undefined
  let port = 0
  async function mend(): Promise<void> {
    server = createServer((near) => {
      const far = connect(target, '127.0.0.1')
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        open.add(one)
        one.pipe(other)
        one.on('error', () => other.destroy())
        one.on('close', () => {
          open.delete(one)
          other.destroy()
        })
      }
    })
    const listening = server
    await new Promise<void>((resolve) => listening.listen(port, '127.0.0.1', resolve))
    const address = listening.address()
    port = address !== null && typeof address === 'object' ? address.port : 0
  }
  async function cut(): Promise<void> {
    const closing = server
    server = undefined
    for (const socket of open) socket.destroy()
    if (closing !== undefined) await new Promise<void>((resolve) => closing.close(() => resolve()))
  }
  await mend()
  return { port, cut, mend }
}
