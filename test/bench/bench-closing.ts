import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { addAccount } from '~/services/add-account.server'
import { changePassword } from '~/services/change-password.server'
import { startServer } from '../support/server-process'
import { prepareBenchCity } from './bench-city'

const few = 100
const many = 10_000
const most = 100_000
const pages = ['/oversikt', '/distrikt/d0', '/fokusomraden/HAN'] as const
const timesEach = 60

const measuredSchema = z.object({
  ballots: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  megabytes: z.number(),
})

/**
 * Closing waves of 46 items, in ten districts with four units each, crossed with roles and tenure bands; and how the pages
 * of the largest are served beside those of the smallest.
 */
export async function benchClosing(say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kvar-bench-'))
  try {
    const cpuSeconds = new Map<number, number>()
    for (const answers of [few, many, most]) {
      run(folder, answers, 'fill')
      const measured = measuredSchema.parse(JSON.parse(run(folder, answers, 'close')))
      cpuSeconds.set(answers, measured.cpuSeconds)
      say(
        `closing ${measured.ballots} answers: ${measured.seconds.toFixed(1)} s, of these ` +
          `${measured.cpuSeconds.toFixed(1)} s at work, at most ${Math.round(measured.megabytes)} MB`,
      )
    }
    const ratio = (cpuSeconds.get(most) ?? NaN) / (cpuSeconds.get(many) ?? NaN)
    say(`work for ${most} answers beside ${many}: ratio ${ratio.toFixed(1)}`)
    await benchPages(folder, say)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function run(folder: string, answers: number, step: 'fill' | 'close'): string {
  const words = ['--import', 'tsx', 'test/bench/closing-program.ts', folder, String(answers), step]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the wave of ${answers} could not be prepared (${step}):\n${stderr}`)
  return stdout
}

async function benchPages(folder: string, say: (line: string) => void): Promise<void> {
  const { environment, password, email } = await anAccount(folder)
  const server = await startServer(environment)
  try {
    const cookie = await signIn(server.origin, email, password)
    for (const page of pages) {
      const small = await medianMilliseconds(`${server.origin}${page}?omgang=puls-${few}`, cookie)
      const large = await medianMilliseconds(`${server.origin}${page}?omgang=puls-${most}`, cookie)
      say(
        `${page}: ${large.toFixed(1)} ms for ${most} answers, ${small.toFixed(1)} ms for ${few}, ratio ${(large / small).toFixed(2)}`,
      )
    }
  } finally {
    await server.stop()
  }
}

async function anAccount(folder: string) {
  const { installation, environment, close } = await prepareBenchCity(folder)
  const email = 'hr@bench.example'
  const password = 'tre korta ord och ett'
  const now = new Date().toISOString()
  const post = { role: 'hrCity', districtId: null } as const
  const added = await addAccount(installation.register, { email, name: 'HR', post }, now.slice(0, 10))
  if (!added.ok) throw new Error(added.reason)
  const change = { password: added.temporaryPassword, newPassword: password }
  const changed = await changePassword(installation.register, added.accountId, change, now)
  if (!changed.ok) throw new Error(changed.reason)
  await close()
  return { environment, email, password }
}

async function signIn(origin: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${origin}/logga-in`, {
    method: 'POST',
    headers: { Origin: origin },
    body: new URLSearchParams({ email, password }),
    redirect: 'manual',
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error(`could not sign in: ${response.status}`)
  return cookie
}

/** The server's own time as the one who asks sees it, one request at a time, the first few left out. */
async function medianMilliseconds(url: string, cookie: string): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < timesEach; i++) {
    const start = performance.now()
    const response = await fetch(url, { headers: { cookie } })
    const text = await response.text()
    if (response.status !== 200 || !text.includes('kv-')) throw new Error(`${url}: ${response.status}`)
    if (i >= 10) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}
