import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const top = fileURLToPath(new URL('../..', import.meta.url))
const mostMilliseconds = 60_000

export type ServerProcess = {
  readonly origin: string
  readonly child: ChildProcess
  /** What it has said so far, on both ways out. */
  readonly said: () => string
  /** SIGTERM, or another signal; comes back when the process is gone. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>
}

/** The production build as a process of its own on a free port, ready to answer. */
export async function startServer(
  environment: Readonly<Record<string, string>>,
  { folder = top, port }: { readonly folder?: string; readonly port?: number } = {},
): Promise<ServerProcess> {
  const chosen = port ?? (await freePort())
  const origin = `http://localhost:${chosen}`
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['build/index.js'], {
    cwd: folder,
    env: { PATH, HOME, NODE_ENV: 'production', PORT: String(chosen), KVAR_ORIGIN: origin, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await answers(origin, child, () => said)
  return {
    origin,
    child,
    said: () => said,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await gone
    },
  }
}

async function answers(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  const deadline = Date.now() + mostMilliseconds
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the server ended before it answered:\n${said()}`)
    const isThere = await fetch(`${origin}/healthz`).then(
      (response) => response.ok,
      () => false,
    )
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill('SIGKILL')
  throw new Error(`the server did not answer within ${mostMilliseconds / 1000} seconds:\n${said()}`)
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port is free')),
      )
    })
  })
}
