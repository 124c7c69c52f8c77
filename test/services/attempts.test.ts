import { expect, test } from 'vitest'
import { findReleaseBody } from '~/repositories/release-repository.server'
import { castBallot } from '~/services/cast-ballot.server'
import { closeWave } from '~/services/close-wave.server'
import { closingSteps } from '~/services/finish-closing.server'
import { loadOverview } from '~/services/load-overview.server'
import { loadRelease } from '~/services/load-release.server'
import { loadResultTable } from '~/services/load-result-table.server'
import { openWave } from '~/services/open-wave.server'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  anOpenWave,
  aSheet,
  aShortInstrument,
  invite,
  opensOn,
} from '../factories/a-fieldwork'
import { eachDialect } from '../support/each-dialect'

/* The attempts of the domain file, 4.4, at what is stored; the others: test/attempts. */

const today = '2026-02-15'

eachDialect('attempts at what is stored', ({ open }) => {
  async function anAnsweredWave() {
    const installation = anInstallation(await open())
    await aMunicipality(installation)
    const { waveId } = await anOpenWave(installation)
    const invited = await invite(installation, waveId, 40)
    const cast = (place: number) =>
      castBallot(installation, {
        code: invited[place]?.code ?? '',
        sheet: aSheet(place),
        nonce: aNonce(),
        today: opensOn,
      })
    for (let place = 0; place < 30; place += 1) expect((await cast(place)).ok).toBe(true)
    return { installation, waveId, cast }
  }

  test('11. k is not lowered afterwards: not below five, not of an open wave, and a closed one opens no more', async () => {
    // Fails when a size can be given that is too small, when it can be changed, or a wave be closed twice.
    const { installation, waveId } = await anAnsweredWave()
    const { code, version } = aShortInstrument()
    const frame = { instrumentCode: code, instrumentVersion: version, opensOn }
    expect(await openWave(installation, { ...frame, minimumCellSize: 4 })).toMatchObject({
      ok: false,
      reason: 'cellSizeTooLow',
    })
    const change = (values: object) =>
      installation.register.updateTable('wave').set(values).where('waveId', '=', waveId).execute()
    await expect(change({ minimumCellSize: 5 - 1 })).rejects.toThrow()
    await closeWave(installation, { waveId, today })
    const body = await findReleaseBody(installation.box, waveId)
    await expect(change({ minimumDetailSize: 5 })).rejects.toThrow()
    await closeWave(installation, { waveId, today: '2026-03-01' })
    expect(await findReleaseBody(installation.box, waveId)).toBe(body)
  })

  test('18. an answer that comes after the freeze is refused, and changes no figure', async () => {
    // Fails when a code can still be spent once the wave has begun to close.
    const { installation, waveId, cast } = await anAnsweredWave()
    await closeWave(installation, { waveId, today })
    const body = await findReleaseBody(installation.box, waveId)
    expect(await cast(35)).toMatchObject({ ok: false })
    expect(await findReleaseBody(installation.box, waveId)).toBe(body)
  })

  test('19. when an answer is deleted nothing is computed anew', async () => {
    // Fails when any figure is counted from responses after the freeze: n and n−1 would be the deleted person.
    const { installation, waveId } = await anAnsweredWave()
    await closeWave(installation, { waveId, today })
    const ask = async () => [
      await loadOverview(installation, { scope: { role: 'hrCity' }, language: 'sv' }),
      await loadResultTable(installation, {
        waveId,
        table: 'fokusomraden',
        scope: { role: 'hrCity' },
        language: 'sv',
      }),
    ]
    const before = await ask()
    const [first] = await installation.box.selectFrom('response').select('responseId').limit(1).execute()
    await installation.box
      .deleteFrom('response')
      .where('responseId', '=', first?.responseId ?? '')
      .execute()
    expect(await ask()).toEqual(before)
    await expect(installation.box.deleteFrom('release').execute()).rejects.toThrow()
  })

  test('27. nothing is told before all has been hidden: whatever is cut off, there is no release or the whole', async () => {
    // Fails when a report can be made of a wave that is open, or between counting and hiding.
    for (const step of closingSteps) {
      const { installation, waveId } = await anAnsweredWave()
      const asked = { waveId, scope: { role: 'hrCity' }, language: 'sv' } as const
      expect(await loadOverview(installation, asked)).toMatchObject({ ok: false })
      const cutOff = closeWave(installation, { waveId, today }, async (done) => {
        if (done === step) throw new Error('cut off')
      })
      await expect(cutOff).rejects.toThrow('cut off')
      const { ok } = await loadOverview(installation, asked)
      expect(ok, step).toBe(step === 'closed')
      const release = await loadRelease(installation.box, waveId)
      if (step === 'locked') expect(release).toBeUndefined()
      else expect(release?.audit, step).toBeDefined()
    }
  })
})
