import { expect, test } from 'vitest'
import { waveIdSchema } from '~/domain/wave/wave'
import { insertInstrument } from '~/repositories/instrument-repository.server'
import { getSeal } from '~/repositories/seal-repository.server'
import { findWave, listWaves } from '~/repositories/wave-repository.server'
import { closeWave } from '~/services/close-wave.server'
import { extendWave } from '~/services/extend-wave.server'
import { openWave } from '~/services/open-wave.server'
import {
  aMunicipality,
  anInstallation,
  anOpenWave,
  aShortInstrument,
  opensOn,
  testKey,
} from '../factories/a-fieldwork'
import { eachDialect } from '../support/each-dialect'

const frame = { instrumentCode: 'kort', instrumentVersion: 1, opensOn }

eachDialect('opening a wave', ({ open }) => {
  async function aPlace() {
    const installation = anInstallation(await open())
    await aMunicipality(installation)
    return installation
  }

  test('a wave gets a code, a name, a seal and a box of its own', async () => {
    const installation = await aPlace()
    const first = await anOpenWave(installation)
    const second = await anOpenWave(installation)
    expect([first.waveId, second.waveId]).toEqual(['matning-2026-1', 'matning-2026-2'])
    expect(first).toMatchObject({ state: 'open', minimumCellSize: 5, minimumDetailSize: 10, closesOn: null })
    expect(await listWaves(installation.register)).toEqual([first, second])
    const seals = await Promise.all([first, second].map(({ waveId }) => getSeal(installation.box, waveId)))
    expect(seals[0]?.publicKey).not.toEqual(seals[1]?.publicKey)
    const slots = await installation.box
      .selectFrom('ballotSlot')
      .selectAll()
      .where('waveId', '=', first.waveId)
      .execute()
    expect(slots).toHaveLength(64)
    expect(new Set(slots.map(({ payload }) => payload.length)).size).toBe(1)
  })

  test('the private half does not lie in the box in clear, nor does the key', async () => {
    const installation = await aPlace()
    const { waveId } = await anOpenWave(installation)
    const { sealedPrivateKey } = await getSeal(installation.box, waveId)
    expect(sealedPrivateKey?.length).toBe(12 + 32 + 16)
    expect(JSON.stringify(await installation.box.selectFrom('seal').selectAll().execute())).not.toContain(
      testKey,
    )
  })

  test('what cannot be opened is refused for its reason, and nothing is left of it', async () => {
    const installation = await aPlace()
    await insertInstrument(installation.register, aShortInstrument({ code: 'utkast' }))
    const refuse = async (changes: object, reason: string) =>
      expect(await openWave(installation, { ...frame, ...changes })).toEqual({ ok: false, reason })
    await refuse({ instrumentCode: 'okand' }, 'unknownInstrument')
    await refuse({ instrumentCode: 'utkast' }, 'instrumentNotPublished')
    await refuse({ minimumCellSize: 4 }, 'cellSizeTooLow')
    await refuse({ minimumDetailSize: 5 }, 'cellSizeTooLow')
    await refuse({ closesOn: '2025-12-31' }, 'badDates')
    expect(await listWaves(installation.register)).toEqual([])
    expect(await installation.box.selectFrom('seal').selectAll().execute()).toEqual([])
  })

  test('a code is used once', async () => {
    const installation = await aPlace()
    const waveId = waveIdSchema.parse('hosten')
    const first = await openWave(installation, { ...frame, waveId })
    expect(first.ok).toBe(true)
    const seal = await getSeal(installation.box, waveId)
    expect(await openWave(installation, { ...frame, waveId })).toEqual({ ok: false, reason: 'waveIdTaken' })
    expect(await getSeal(installation.box, waveId)).toEqual(seal)
  })

  test('people are given longer, never shorter', async () => {
    const installation = await aPlace()
    const { register } = installation
    const { waveId } = await anOpenWave(installation, { closesOn: '2026-02-15' })
    expect(await extendWave(register, { waveId, closesOn: '2026-02-14' })).toEqual({
      ok: false,
      reason: 'badDates',
    })
    expect(await extendWave(register, { waveId, closesOn: '2026-03-01' })).toEqual({ ok: true })
    expect(await findWave(register, waveId)).toMatchObject({ closesOn: '2026-03-01' })
    const unknown = waveIdSchema.parse('okand')
    expect(await extendWave(register, { waveId: unknown, closesOn: '2026-03-01' })).toMatchObject({
      ok: false,
    })
    expect(await closeWave(installation, { waveId: unknown, today: opensOn })).toEqual({
      ok: false,
      reason: 'unknownWave',
    })
  })
})
