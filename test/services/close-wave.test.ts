import { expect, test } from 'vitest'
import { listResponses } from '~/repositories/response-repository.server'
import { getSeal } from '~/repositories/seal-repository.server'
import { getWave, getWaveFrame } from '~/repositories/wave-repository.server'
import { castBallot } from '~/services/cast-ballot.server'
import { closeWave } from '~/services/close-wave.server'
import { findInvitationByCode } from '~/services/find-invitation-by-code.server'
import { closingSteps } from '~/services/finish-closing.server'
import { inviteParticipants } from '~/services/invite-participants.server'
import { loadRelease } from '~/services/load-release.server'
import type { Installation } from '~/services/installation.server'
import type { Invited } from '~/services/invite-participants.server'
import { WrongKey } from '~/services/wave-seal.server'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  anOpenWave,
  aParticipant,
  aSheet,
  aShortInstrument,
  invite,
  opensOn,
} from '../factories/a-fieldwork'
import { eachDialect } from '../support/each-dialect'

const today = '2026-02-15'

async function answer(installation: Installation, invited: readonly Invited[]) {
  const verdicts = await Promise.all(
    invited.map(({ code }, index) =>
      castBallot(installation, {
        code,
        sheet: aSheet(index, `ord ${index}`),
        nonce: aNonce(),
        today: opensOn,
      }),
    ),
  )
  expect(verdicts.filter((verdict) => !verdict.ok)).toEqual([])
}

eachDialect('closing a wave', ({ open }) => {
  async function anAnsweredWave(answers = 30, invitedCount = 40) {
    const installation = anInstallation(await open())
    await aMunicipality(installation)
    const { waveId } = await anOpenWave(installation)
    const invited = await invite(installation, waveId, invitedCount)
    await answer(installation, invited.slice(0, answers))
    return { installation, waveId, invited }
  }

  test('the answers become responses, comments and a release, and nobody is left in the register', async () => {
    const { installation, waveId, invited } = await anAnsweredWave()
    const { register, box } = installation
    expect(await closeWave(installation, { waveId, today })).toEqual({ ok: true, ballots: 30, broken: 0 })
    const release = await loadRelease(box, waveId)
    expect(release?.releasedOn).toBe(today)
    expect(release?.cells.find(({ cell }) => cell.grouping === 'city')).toMatchObject({
      kind: 'shown',
      respondents: 30,
      invited: 40,
    })
    const responses = await listResponses(box, waveId)
    expect(responses).toHaveLength(30)
    expect(responses.every(({ answers }) => answers['ORD']?.kind === 'skipped')).toBe(true)
    const comments = await box.selectFrom('comment').selectAll().execute()
    expect(comments.map(({ text }) => text).sort()).toEqual(
      invited
        .slice(0, 30)
        .map((_, i) => `ord ${i}`)
        .sort(),
    )
    expect(comments.every(({ districtId, review }) => districtId !== null && review === 'waiting')).toBe(true)
    expect(await register.selectFrom('invitation').selectAll().execute()).toEqual([])
    expect((await getWaveFrame(register, waveId)).size).toBe(3)
    expect(await getWave(register, waveId)).toMatchObject({ state: 'closed', closesOn: today })
    expect(await box.selectFrom('ballotSlot').selectAll().execute()).toEqual([])
    expect(await getSeal(box, waveId)).toMatchObject({ sealedPrivateKey: null, closingStep: 'emptied' })
    const [first] = invited
    const code = first?.code ?? ''
    expect(await findInvitationByCode(installation, { code, waveId, today })).toMatchObject({
      reason: 'waveClosed',
    })
  })

  test('with fewer than k ballots the wave rolls on, and people go on answering', async () => {
    const { installation, waveId, invited } = await anAnsweredWave(4)
    const verdict = await closeWave(installation, { waveId, today })
    expect(verdict).toEqual({ ok: false, reason: 'tooFewBallots', minimum: 5 })
    expect(await getWave(installation.register, waveId)).toMatchObject({ state: 'open', closesOn: null })
    await answer(installation, invited.slice(4, 5))
    expect((await closeWave(installation, { waveId, today })).ok).toBe(true)
  })

  test('an exit batch is not opened before a quarter has gone', async () => {
    const installation = anInstallation(await open())
    await aMunicipality(installation, aShortInstrument({ kind: 'exit' }))
    const { waveId } = await anOpenWave(installation)
    const participants = [0, 1, 2, 3, 4].map((number) => aParticipant(number, { lastDay: '2026-02-01' }))
    const verdict = await inviteParticipants(installation, { waveId, participants })
    if (!verdict.ok) throw new Error(verdict.reason)
    await answer(installation, verdict.invited)
    const early = await closeWave(installation, { waveId, today: '2026-04-14' })
    expect(early).toEqual({ ok: false, reason: 'tooEarly', earliest: '2026-04-15' })
    expect((await closeWave(installation, { waveId, today: '2026-04-15' })).ok).toBe(true)
  })

  test('a broken ballot is counted and stops nobody', async () => {
    const { installation, waveId } = await anAnsweredWave()
    const row = await installation.box
      .selectFrom('ballotSlot')
      .selectAll()
      .where('spendId', '!=', Buffer.alloc(16))
      .limit(1)
      .executeTakeFirstOrThrow()
    await installation.box
      .updateTable('ballotSlot')
      .set({ payload: Buffer.alloc(row.payload.length, 7) })
      .where('slot', '=', row.slot)
      .execute()
    expect(await closeWave(installation, { waveId, today })).toEqual({ ok: true, ballots: 29, broken: 1 })
  })

  test('with another installation key nothing is opened and nothing is lost', async () => {
    const { installation, waveId } = await anAnsweredWave()
    const other = { ...installation, key: 'another key, also at least thirty-two characters' }
    await expect(closeWave(other, { waveId, today })).rejects.toThrow(WrongKey)
    expect(await getWave(installation.register, waveId)).toMatchObject({ state: 'open' })
    expect(await closeWave(installation, { waveId, today })).toEqual({ ok: true, ballots: 30, broken: 0 })
  })

  test('cut off after any step it goes on from there, and there is one set of results', async () => {
    const { installation, waveId } = await anAnsweredWave()
    for (const cutOffAfter of closingSteps) {
      const closing = closeWave(installation, { waveId, today }, async (step) => {
        if (step === cutOffAfter) throw new Error(`cut off after ${step}`)
      })
      await expect(closing).rejects.toThrow(`cut off after ${cutOffAfter}`)
    }
    expect(await closeWave(installation, { waveId, today })).toEqual({ ok: true, ballots: 30, broken: 0 })
    expect(await listResponses(installation.box, waveId)).toHaveLength(30)
    expect(await installation.box.selectFrom('comment').selectAll().execute()).toHaveLength(30)
  })

  test('two who close at the same moment make one set of results', async () => {
    const { installation, waveId } = await anAnsweredWave()
    const verdicts = await Promise.all([1, 2].map(() => closeWave(installation, { waveId, today })))
    for (const verdict of verdicts) expect(verdict).toMatchObject({ ok: true, ballots: 30 })
    expect(await listResponses(installation.box, waveId)).toHaveLength(30)
  })

  test('while people go on casting, every acknowledged ballot is among the results and no other', async () => {
    const { installation, waveId, invited } = await anAnsweredWave(10, 120)
    const casts = invited.slice(10).map(async ({ code }, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 2))
      return castBallot(installation, { code, sheet: aSheet(index), nonce: aNonce(), today: opensOn })
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const closed = await closeWave(installation, { waveId, today })
    const verdicts = await Promise.all(casts)
    const acknowledged = verdicts.filter((verdict) => verdict.ok).length
    const refused = verdicts.flatMap((verdict) => (verdict.ok ? [] : [verdict.reason]))
    expect(closed).toEqual({ ok: true, ballots: 10 + acknowledged, broken: 0 })
    expect(refused.every((reason) => ['waveClosed', 'unknownCode'].includes(reason))).toBe(true)
    expect(await listResponses(installation.box, waveId)).toHaveLength(10 + acknowledged)
  })

  test('what remains of backgrounds is shared by at least k, whatever was known', async () => {
    const installation = anInstallation(await open())
    await aMunicipality(installation)
    const { waveId } = await anOpenWave(installation)
    const rare = (number: number) =>
      aParticipant(number, number < 3 ? { role: 'forste', tenureBand: 'T4' } : {})
    const participants = Array.from({ length: 30 }, (_, number) => rare(number))
    const verdict = await inviteParticipants(installation, { waveId, participants })
    if (!verdict.ok) throw new Error(verdict.reason)
    await answer(installation, verdict.invited)
    await closeWave(installation, { waveId, today })
    const responses = await listResponses(installation.box, waveId)
    const sizes = new Map<string, number>()
    for (const { background } of responses)
      sizes.set(JSON.stringify(background), (sizes.get(JSON.stringify(background)) ?? 0) + 1)
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(5)
    expect(responses.some(({ background }) => background.role === 'forste')).toBe(false)
  })
})
