import { expect, test } from 'vitest'
import { listResponses } from '~/repositories/response-repository.server'
import { getSeal } from '~/repositories/seal-repository.server'
import { getWave } from '~/repositories/wave-repository.server'
import { castBallot } from '~/services/cast-ballot.server'
import { closeWave } from '~/services/close-wave.server'
import { closingSteps } from '~/services/finish-closing.server'
import { loadRelease } from '~/services/load-release.server'
import { seededRandom } from '#db/seeds/seeded-random'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  anOpenWave,
  aSheet,
  invite,
  opensOn,
} from '../factories/a-fieldwork'
import { endOf, startProgram } from '../support/child-program'
import { eachDialect, locationsOf } from '../support/each-dialect'
import { isFullSize } from '../support/test-size'

const today = '2026-02-15'
const answers = 60
const killsByLot = isFullSize ? 6 : 2

eachDialect('kill -9 while a wave is closing', ({ open }) => {
  async function anAnsweredWave() {
    const databases = await open()
    const installation = anInstallation(databases)
    await aMunicipality(installation)
    const { waveId } = await anOpenWave(installation)
    const invited = await invite(installation, waveId, answers)
    await Promise.all(
      invited.map(({ code }, index) =>
        castBallot(installation, {
          code,
          sheet: aSheet(index, `ord ${index}`),
          nonce: aNonce(),
          today: opensOn,
        }),
      ),
    )
    const closeAndDie = (killAt: string) => {
      const locations = locationsOf(databases)
      return endOf(
        startProgram('test/support/closing-process.ts', [
          ...locations,
          installation.key,
          waveId,
          today,
          killAt,
        ]),
      )
    }
    const expectOneSetOfResults = async () => {
      expect(await closeWave(installation, { waveId, today })).toEqual({
        ok: true,
        ballots: answers,
        broken: 0,
      })
      const { register, box } = installation
      const words = (await box.selectFrom('comment').select('text').execute()).map(({ text }) => text)
      expect(words.sort()).toEqual(invited.map((_, index) => `ord ${index}`).sort())
      expect(await listResponses(box, waveId)).toHaveLength(answers)
      expect((await loadRelease(box, waveId))?.cells.length).toBeGreaterThan(0)
      expect(await getSeal(box, waveId)).toMatchObject({ sealedPrivateKey: null, closingStep: 'emptied' })
      expect(await getWave(register, waveId)).toMatchObject({ state: 'closed' })
      expect(await box.selectFrom('ballotSlot').selectAll().execute()).toEqual([])
      expect(await register.selectFrom('invitation').selectAll().execute()).toEqual([])
    }
    return { installation, waveId, closeAndDie, expectOneSetOfResults }
  }

  test('after each of its steps: the next one goes on, and there is one set of results', async () => {
    const { installation, waveId, closeAndDie, expectOneSetOfResults } = await anAnsweredWave()
    for (const step of closingSteps) {
      expect(await closeAndDie(step)).toBe('SIGKILL')
      const { sealedPrivateKey } = await getSeal(installation.box, waveId)
      const results = await listResponses(installation.box, waveId)
      expect(results.length, `responses after ${step}`).toBe(step === 'locked' ? 0 : answers)
      expect(sealedPrivateKey === null, `key destroyed after ${step}`).toBe(
        step !== 'locked' && step !== 'opened',
      )
    }
    await expectOneSetOfResults()
  })

  test('at moments drawn by lot: the key outlives the box until the results are there', async () => {
    const { installation, waveId, closeAndDie, expectOneSetOfResults } = await anAnsweredWave()
    const random = seededRandom(9)
    for (let kill = 0; kill < killsByLot; kill += 1) {
      await closeAndDie(String(Math.floor(random() * 120)))
      const { sealedPrivateKey } = await getSeal(installation.box, waveId)
      const results = await listResponses(installation.box, waveId)
      expect([0, answers]).toContain(results.length)
      expect(sealedPrivateKey !== null || results.length === answers).toBe(true)
    }
    await expectOneSetOfResults()
  })
})
