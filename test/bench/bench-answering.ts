import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Instrument, instrumentSchema } from '~/domain/instrument/instrument'
import { inviteParticipants } from '~/services/invite-participants.server'
import { aParticipant } from '../factories/a-fieldwork'
import { text } from '../factories/an-instrument'
import { freePort, startServer } from '../support/server-process'
import { openWaveOf, prepareInstallation } from '../support/surveys'
import { playAll, Visitor } from './people'
import { Timings } from './timings'

const people = 3_000
const warmingUp = 300
const atOnce = 32
const sections = ['A', 'B', 'C', 'D']
const itemsPerSection = 6
const waveId = 'matning'

/** Whole people over HTTP: how many complete answers a second, and how that compares with the bare machine. */
export async function benchAnswering(say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kvar-bench-'))
  try {
    const codes = await prepare(join(folder, 'data'))
    const kvar = await measureKvar(codes)
    const floor = await measureFloor(folder, kvar.pageBytes)
    for (const line of report(kvar.perSecond, floor.perSecond, kvar.timings)) say(line)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Prepared = { readonly environment: Readonly<Record<string, string>>; readonly codes: readonly string[] }

async function prepare(folder: string): Promise<Prepared> {
  const { installation, environment, close } = await prepareInstallation(folder, [anInstrumentOf24()])
  const frame = { instrumentCode: 'matning', instrumentVersion: 1, opensOn: '2026-01-01' }
  const wave = await openWaveOf(installation, waveId, frame)
  const participants = Array.from({ length: warmingUp + people }, (_, at) => aParticipant(at))
  const verdict = await inviteParticipants(installation, { waveId: wave.waveId, participants })
  if (!verdict.ok) throw new Error(JSON.stringify(verdict))
  await close()
  return { environment, codes: verdict.invited.map(({ code }) => code) }
}

function anInstrumentOf24(): Instrument {
  const title = text('Ett avsnitt')
  const stem = text('Jag har tid att träffa barnen så ofta som de behöver.')
  return instrumentSchema.parse({
    code: 'matning',
    version: 1,
    kind: 'other',
    title: text('Mätning'),
    heading: text('Hur har du det på jobbet?'),
    lead: text('Dina svar visar vad som gör att socialsekreterare vill vara kvar.'),
    durationMinutes: 5,
    sections: sections.map((code) => ({
      code,
      title,
      items: Array.from({ length: itemsPerSection }, (_, at) => ({
        kind: 'agreement',
        code: `${code}${at}`,
        stem,
      })),
    })),
    focusAreas: [],
  })
}

async function measureKvar({ environment, codes }: Prepared) {
  const server = await startServer(environment)
  try {
    await playAll(codes.slice(0, warmingUp), atOnce, (code) => playPerson(server.origin, code, new Timings()))
    const timings = new Timings()
    const startedAt = performance.now()
    await playAll(codes.slice(warmingUp), atOnce, (code) => playPerson(server.origin, code, timings))
    const perSecond = people / ((performance.now() - startedAt) / 1000)
    const page = await fetch(`${server.origin}/svara/${waveId}`)
    return { perSecond, timings, pageBytes: (await page.arrayBuffer()).byteLength }
  } finally {
    await server.stop()
  }
}

async function playPerson(origin: string, code: string, timings: Timings): Promise<void> {
  const visitor = new Visitor(origin)
  const path = `/svara/${waveId}`
  const take = async (step: string, work: () => Promise<{ status: number; text: string }>, sign: string) => {
    const reply = await timings.measure(step, work)
    if (reply.status !== 200 || !reply.text.includes(sign))
      throw new Error(`${step}: ${reply.status} ${reply.text.slice(0, 2000)}`)
    return reply.text
  }
  await take('first page', () => visitor.get(path), 'Hur har du det på jobbet?')
  const start = [
    ['_code', code],
    ['_do', 'start'],
  ] as const
  let page = await take('start', () => visitor.post(path, start), 'Del 1 av 4')
  for (const [at, section] of sections.entries()) {
    const answers = Array.from(
      { length: itemsPerSection },
      (_, item) => [`${section}${item}`, String(1 + ((item + at) % 5))] as const,
    )
    const fields = [...carried(page), ...answers, ['_do', 'next'] as const]
    const sign = at + 1 < sections.length ? `Del ${at + 2} av 4` : 'Skicka in svaren'
    page = await take(`section ${at + 1}`, () => visitor.post(path, fields), sign)
  }
  const cast = [...carried(page), ['_do', 'cast'] as const]
  await take('cast', () => visitor.post(`${path}/tack`, cast), 'Ditt kvitto')
  visitor.close()
}

/** The hidden fields of a page, to be sent along with the next. */
function carried(page: string): readonly (readonly [string, string])[] {
  return [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  )
}

async function measureFloor(folder: string, pageBytes: number) {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      'test/bench/floor-server.ts',
      String(port),
      join(folder, 'floor.db'),
      String(pageBytes),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  try {
    await once(child.stdout, 'data')
    const numbers = Array.from({ length: people }, (_, number) => number)
    const play = async () => {
      const visitor = new Visitor(`http://localhost:${port}`)
      await visitor.get('/')
      for (let at = 0; at <= sections.length; at += 1) await visitor.post('/', [['answer', 'x'.repeat(300)]])
      await visitor.post('/cast', [['answer', 'x'.repeat(1000)]])
      visitor.close()
    }
    await playAll(numbers.slice(0, warmingUp), atOnce, play)
    const startedAt = performance.now()
    await playAll(numbers, atOnce, play)
    return { perSecond: people / ((performance.now() - startedAt) / 1000) }
  } finally {
    child.kill()
  }
}

function report(kvar: number, floor: number, timings: Timings): readonly string[] {
  const items = sections.length * itemsPerSection
  return [
    `answering: ${people} people, ${atOnce} at once, ${items} items in ${sections.length} sections`,
    `  ${kvar.toFixed(0)} complete answers per second`,
    `  ${floor.toFixed(0)} with bare node:http and SQLite, ${(floor / kvar).toFixed(1)} times as many`,
    ...timings.lines(),
    `  ${'any step'.padEnd(12)} p99 ${timings.percentile(0.99).toFixed(1)} ms`,
  ]
}
