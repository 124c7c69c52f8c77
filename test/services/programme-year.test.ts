import { afterAll, expect, test } from 'vitest'
import { runDueTasks } from '~/services/run-due-tasks.server'
import { anInstallation } from '../factories/a-fieldwork'
import { openSqlite } from '../support/each-dialect'
import { townLinks } from '../support/programme-town'
import { isFullSize } from '../support/test-size'
import { aTown, expectWhatWasSaid, liveThrough } from '../support/programme-year'

const cleanUp: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const step of cleanUp.reverse()) await step()
})

test(
  'a year of a municipality of 1 200 (150 where there is little time), a fifth of whom leave: everybody gets just what the programmes say',
  { timeout: 600_000 },
  async () => {
    const town = await aTown(anInstallation(await openSqlite(cleanUp)), isFullSize ? 1_200 : 150)
    const done: string[] = []
    const lived = await liveThrough(town, async (now) => {
      for (const outcome of await runDueTasks(town.installation, { now: () => now, links: townLinks })) {
        if (!outcome.ok) throw outcome.error
        done.push(outcome.task.id)
      }
    })
    expect(new Set(done).size).toBe(done.length)
    await expectWhatWasSaid(town, lived)
  },
)
