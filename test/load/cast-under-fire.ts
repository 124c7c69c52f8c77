import { z } from 'zod'
import { seededRandom, shuffled } from '#db/seeds/seeded-random'
import type { WaveId } from '~/domain/wave/wave'
import type { Installation } from '~/services/installation.server'
import { aMunicipality, anInstallation, anOpenWave, aSheet, invite, opensOn } from '../factories/a-fieldwork'
import { type ChildProgram, endOf, onLines, startProgram } from '../support/child-program'
import { locationsOf, type TestDatabases } from '../support/each-dialect'

export type Fire = {
  readonly answers: number
  readonly clients: number
  readonly seed: number
  /** How long the casting process lives each time before `kill -9`; `null` = it is left alone. */
  readonly lifeMilliseconds: number | null
}

export type FireReport = {
  readonly installation: Installation
  readonly waveId: WaveId
  /** By the words on the sheet: which were acknowledged, with their receipts (several where the first was lost on the way). */
  readonly receipts: ReadonlyMap<string, ReadonlySet<string>>
  readonly refused: readonly string[]
  readonly kills: number
  readonly seconds: number
}

const verdictSchema = z.object({
  id: z.number(),
  verdict: z.union([
    z.object({ ok: z.literal(true), receipt: z.string() }),
    z.object({ ok: z.literal(false), reason: z.string() }),
  ]),
})
type Verdict = z.infer<typeof verdictSchema>['verdict']

type Answer = { readonly code: string; readonly words: string; readonly step: number; readonly nonce: string }

/**
 * So many people answer at once, each client handing in again whatever was not acknowledged, and every tenth handing
 * in twice, while the process that casts is killed again and again.
 */
export async function castUnderFire(databases: TestDatabases, fire: Fire): Promise<FireReport> {
  const installation = anInstallation(databases)
  await aMunicipality(installation)
  const { waveId } = await anOpenWave(installation)
  const random = seededRandom(fire.seed)
  const invited = await invite(installation, waveId, fire.answers)
  const waiting = shuffled(random, invited).map(({ code }, index): Answer => {
    const nonce = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
    return { code, words: `ord ${index}`, step: index, nonce }
  })
  const caster = new Caster(databases, installation.key, fire.lifeMilliseconds)
  const receipts = new Map<string, Set<string>>()
  const refused: string[] = []
  await caster.start()
  const started = performance.now()
  async function client(): Promise<void> {
    for (let answer = waiting.pop(); answer !== undefined; answer = waiting.pop()) {
      const times = answer.step % 10 === 0 ? 2 : 1
      for (let time = 0; time < times; time += 1) {
        const verdict = await caster.castUntilAnswered(answer)
        if (verdict.ok)
          receipts.set(answer.words, (receipts.get(answer.words) ?? new Set()).add(verdict.receipt))
        else refused.push(verdict.reason)
      }
    }
  }
  await Promise.all(Array.from({ length: fire.clients }, client))
  const seconds = (performance.now() - started) / 1000
  await caster.stop()
  return { installation, waveId, receipts, refused, kills: caster.kills, seconds }
}

/** The process that casts, started again whenever it has been killed. */
class Caster {
  readonly #databases: TestDatabases
  readonly #key: string
  readonly #life: number | null
  readonly #pending = new Map<number, (verdict: Verdict | undefined) => void>()
  #child: ChildProgram | undefined
  #ready: Promise<void> = Promise.resolve()
  #isStopping = false
  #lastId = 0
  kills = 0

  constructor(databases: TestDatabases, key: string, life: number | null) {
    this.#databases = databases
    this.#key = key
    this.#life = life
  }

  start(): Promise<void> {
    const child = startProgram('test/load/casting-process.ts', [...locationsOf(this.#databases), this.#key])
    this.#child = child
    // What is written to a process that has just been killed goes nowhere; it is cast again.
    child.stdin.on('error', () => {})
    this.#ready = new Promise((resolve) => {
      onLines(child, (line) => {
        if (line !== 'ready') return this.#answered(line)
        resolve()
        if (this.#life !== null) setTimeout(() => child.kill('SIGKILL'), this.#life)
      })
    })
    void endOf(child).then(() => this.#ended())
    return this.#ready
  }

  /** Again and again until some process answers; "busy" and "unavailable" are answers to wait a little. */
  async castUntilAnswered({ code, words, step, nonce }: Answer): Promise<Verdict> {
    for (;;) {
      await this.#ready
      const id = (this.#lastId += 1)
      const verdict = await new Promise<Verdict | undefined>((resolve) => {
        this.#pending.set(id, resolve)
        const request = { id, code, sheet: aSheet(step, words), nonce, today: opensOn }
        this.#child?.stdin.write(`${JSON.stringify(request)}\n`)
      })
      if (verdict === undefined) continue
      if (verdict.ok || !['busy', 'unavailable'].includes(verdict.reason)) return verdict
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    if (this.#child === undefined) return
    const end = endOf(this.#child)
    this.#child.kill('SIGKILL')
    await end
  }

  #answered(line: string): void {
    const { id, verdict } = verdictSchema.parse(JSON.parse(line))
    this.#pending.get(id)?.(verdict)
    this.#pending.delete(id)
  }

  #ended(): void {
    if (this.#isStopping) return
    this.kills += 1
    void this.start()
    for (const resolve of this.#pending.values()) resolve(undefined)
    this.#pending.clear()
  }
}
