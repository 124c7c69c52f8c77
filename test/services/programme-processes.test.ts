import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { seededRandom } from '#db/seeds/seeded-random'
import { dueTasks } from '~/domain/programme/due-tasks'
import { loadProgrammesState } from '~/services/load-programmes-state.server'
import { anInstallation, testKey } from '../factories/a-fieldwork'
import { type ChildProgram, endOf, onLines, startProgram } from '../support/child-program'
import { locationsOf, openPostgres } from '../support/each-dialect'
import { isFullSize } from '../support/test-size'
import { aTown, expectWhatWasSaid, liveThrough } from '../support/programme-year'

const cleanUp: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const step of cleanUp.reverse()) await step()
})

type Worker = { readonly child: ChildProgram; readonly lines: string[]; readonly ready: Promise<unknown> }

function startWorker(locations: readonly [string, string]): Worker {
  const child = startProgram('test/support/jobs-process.ts', [...locations, testKey])
  const lines: string[] = []
  onLines(child, (line) => lines.push(line))
  return { child, lines, ready: once(child.stdout, 'data') }
}

/** One round in one process; over when it answers or is killed. */
async function round({ child, lines }: Worker, now: string): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const before = lines.length
  child.stdin.write(`${now}\n`)
  while (lines.length === before && child.exitCode === null && child.signalCode === null) await wait(2)
}

test(
  'the same on PostgreSQL with three server processes, one of which is killed and started at random',
  { timeout: 2_400_000 },
  async () => {
    const databases = await openPostgres(cleanUp)
    const locations = locationsOf(databases)
    const town = await aTown(anInstallation(databases), isFullSize ? 1_200 : 60)
    const random = seededRandom(20260329)
    const workers = Array.from({ length: 3 }, () => startWorker(locations))
    // The next to be started is on its way already: a start takes seconds, and nothing is to be learnt from them.
    let spare = startWorker(locations)
    cleanUp.push(async () => {
      for (const { child } of [...workers, spare]) child.kill('SIGKILL')
    })
    await Promise.all(workers.map(({ ready }) => ready))
    let kills = 0
    const lived = await liveThrough(town, async (now) => {
      // Where nothing is due none of them would do anything.
      if (dueTasks(await loadProgrammesState(databases.register), now).length === 0) return
      const isKilled = random() < 0.1
      const victim = Math.floor(random() * workers.length)
      const rounds = workers.map((worker) => round(worker, now))
      const unlucky = workers[victim]
      if (isKilled && unlucky !== undefined) {
        await wait(random() * 120)
        unlucky.child.kill('SIGKILL')
        await endOf(unlucky.child)
        kills += 1
        await spare.ready
        workers[victim] = spare
        spare = startWorker(locations)
      }
      await Promise.all(rounds)
      if (!isKilled) return
      // A quarter of an hour later the dead process's claims have run out.
      const later = new Date(Date.parse(now) + 900_000).toISOString()
      await Promise.all(workers.map((worker) => round(worker, later)))
    })
    expect(kills).toBeGreaterThan(10)
    await expectWhatWasSaid(town, lived)
  },
)
