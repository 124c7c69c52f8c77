import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectRegister, type RegisterDb } from '#db/connect'
import { migrateRegister } from '#db/migrate'
import { demoRegister } from '#db/seeds/demo/demo-register'
import { seededRandom } from '#db/seeds/seeded-random'
import { analyseRetention } from '~/domain/retention/analyse-retention'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { importOrganisation } from '~/services/import-organisation.server'
import { importRegister } from '~/services/import-register.server'
import { countRegister } from '~/services/count-register.server'
import { loadRetention } from '~/services/load-retention.server'
import { readCsv } from '~/services/read-csv.server'

const today = '2026-11-22'
/** Times the demo's staff: about 2 700 and 21 000 employments over ten years. */
const sizes = [1, 8] as const
const city = { role: 'hrCity' } as const

/** Bringing in ten years of employments, counting them, and what a page then reads; beside the small register, as ratios. */
export async function benchRegister(say: (line: string) => void): Promise<void> {
  const measured = []
  for (const size of sizes) measured.push(await measure(size))
  const [small, large] = measured
  if (small === undefined || large === undefined) return
  const line = (what: string, of: (one: Measured) => number, unit = 'ms') => {
    const ratio = of(large) / of(small)
    say(
      `${what}: ${of(large).toFixed(1)} ${unit}, ${of(small).toFixed(1)} for the small one, ratio ${ratio.toFixed(1)}`,
    )
  }
  say(`a register of ${large.employments} employments beside one of ${small.employments}`)
  line('import', (one) => one.importMilliseconds)
  say(
    `  of which only splitting the CSV is ${((100 * large.csvMilliseconds) / large.importMilliseconds).toFixed(0)} %`,
  )
  line('the same file again', (one) => one.againMilliseconds)
  line('counting, disclosing and forecasting all of it, once', (one) => one.firstMilliseconds)
  line('after a change in one district', (one) => one.changedMilliseconds)
  line('what a page reads when nothing has changed', (one) => one.pageMilliseconds)
  line('every figure of one year', (one) => one.yearMilliseconds)
}

type Measured = Awaited<ReturnType<typeof measure>>

async function measure(size: number) {
  const folder = await mkdtemp(join(tmpdir(), 'kvar-bench-'))
  const register = connectRegister(join(folder, 'register.db'))
  try {
    await migrateRegister(register)
    await importOrganisation(register, await readFile('db/seeds/demo/organisation.csv'))
    const { units } = await getOrganisation(register)
    const made = demoRegister(units, today, seededRandom(1947), size)
    const file = Buffer.from(made.spells)
    const [header = '', first = ''] = made.spells.split('\r\n')
    const changed = Buffer.from(`${header}\r\n${first.replace(/^\d+/u, 'another')}`)
    const timed = {
      csvMilliseconds: await milliseconds(() =>
        readCsv(file, { maximumRows: 500_000, maximumMegabytes: 100 }),
      ),
      importMilliseconds: await milliseconds(() => bring(register, file, made.completeFrom)),
      againMilliseconds: await milliseconds(() => bring(register, file, made.completeFrom)),
      firstMilliseconds: await milliseconds(() => countRegister(register)),
    }
    await bring(register, changed, made.completeFrom)
    const changedMilliseconds = await milliseconds(() => countRegister(register))
    const release = await loadRetention(register, city)
    const period = { from: '2025-01-01', to: '2025-12-31' }
    return {
      ...timed,
      changedMilliseconds,
      employments: made.spells.split('\r\n').length - 1,
      pageMilliseconds: await median(() => loadRetention(register, city)),
      yearMilliseconds: await median(() => release && analyseRetention(release, { period })),
    }
  } finally {
    await register.destroy()
    await rm(folder, { recursive: true, force: true })
  }
}

async function bring(register: RegisterDb, spells: Uint8Array, completeFrom: string): Promise<void> {
  const verdict = await importRegister(
    { register, key: 'a key for measuring, thirty-two characters' },
    { spells, asOf: today, completeFrom, mayAddPlaces: false, by: 'bench', now: `${today}T08:00:00.000Z` },
  )
  if (!verdict.ok) throw new Error(`the register could not be brought in: ${verdict.reason}`)
}

async function milliseconds(work: () => unknown): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

async function median(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let time = 0; time < 21; time += 1) times.push(await milliseconds(work))
  return times.sort((a, b) => a - b)[10] ?? 0
}
