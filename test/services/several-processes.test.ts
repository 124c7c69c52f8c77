import { expect, test } from 'vitest'
import { connectBox, connectRegister } from '#db/connect'
import { countBallots } from '~/repositories/ballot-slot-repository.server'
import { listResponses } from '~/repositories/response-repository.server'
import { castBallot } from '~/services/cast-ballot.server'
import { closeWave } from '~/services/close-wave.server'
import type { Installation } from '~/services/installation.server'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  anOpenWave,
  aSheet,
  invite,
  opensOn,
} from '../factories/a-fieldwork'
import { eachDialect, locationsOf, type TestDatabases } from '../support/each-dialect'

const today = '2026-02-15'

/** The same databases opened once more, with a queue and connections of its own, as a second process has them. */
async function withSecond<R>(
  databases: TestDatabases,
  use: (second: Installation) => Promise<R>,
): Promise<R> {
  const [register, box] = locationsOf(databases)
  const second = anInstallation({ register: connectRegister(register), box: connectBox(box) })
  try {
    return await use(second)
  } finally {
    await second.register.destroy()
    await second.box.destroy()
  }
}

eachDialect('several processes on the same databases', ({ open }) => {
  async function aFieldwork(count: number) {
    const databases = await open()
    const installation = anInstallation(databases)
    await aMunicipality(installation)
    const { waveId } = await anOpenWave(installation)
    return { databases, installation, waveId, invited: await invite(installation, waveId, count) }
  }

  test('one code cast in both at the same moment makes one ballot', async () => {
    const { databases, installation, waveId, invited } = await aFieldwork(40)
    await withSecond(databases, async (second) => {
      const verdicts = await Promise.all(
        invited.map(async ({ code }, step) => {
          const cast = (where: Installation, words: string) =>
            castBallot(where, { code, sheet: aSheet(step, words), nonce: aNonce(), today: opensOn })
          return Promise.all([cast(installation, 'här'), cast(second, 'där')])
        }),
      )
      for (const both of verdicts) {
        expect(both.filter(({ ok }) => ok)).toHaveLength(1)
        expect(both.filter((verdict) => !verdict.ok && verdict.reason === 'alreadyAnswered')).toHaveLength(1)
      }
      expect(await countBallots(second.box, waveId)).toBe(40)
    })
  })

  test('closed in one while people cast in the other: acknowledged and counted are the same', async () => {
    const { databases, installation, waveId, invited } = await aFieldwork(120)
    await withSecond(databases, async (second) => {
      const early = invited.slice(0, 10).map(({ code }) => code)
      for (const code of early)
        await castBallot(second, { code, sheet: aSheet(1), nonce: aNonce(), today: opensOn })
      let isClosing = false
      let acknowledged = early.length
      const casts = invited.slice(10).map(async ({ code }, index) => {
        await new Promise((resolve) => setTimeout(resolve, index * 3))
        const verdict = await castBallot(second, {
          code,
          sheet: aSheet(index),
          nonce: aNonce(),
          today: opensOn,
        })
        if (verdict.ok) acknowledged += 1
        else expect(['waveClosed', 'unknownCode'], `while closing: ${isClosing}`).toContain(verdict.reason)
      })
      await new Promise((resolve) => setTimeout(resolve, 120))
      isClosing = true
      const closed = await closeWave(installation, { waveId, today })
      await Promise.all(casts)
      expect(closed).toEqual({ ok: true, ballots: acknowledged, broken: 0 })
      expect(await listResponses(installation.box, waveId)).toHaveLength(acknowledged)
    })
  })
})
