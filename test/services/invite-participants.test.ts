import { expect, test } from 'vitest'
import { countBallots } from '~/repositories/ballot-slot-repository.server'
import { listInvitations } from '~/repositories/invitation-repository.server'
import { getSeal } from '~/repositories/seal-repository.server'
import { castBallot } from '~/services/cast-ballot.server'
import { closeWave } from '~/services/close-wave.server'
import { inviteParticipants } from '~/services/invite-participants.server'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  anOpenWave,
  aParticipant,
  aSheet,
  invite,
  opensOn,
} from '../factories/a-fieldwork'
import { eachDialect } from '../support/each-dialect'

eachDialect('asking people', ({ open }) => {
  async function aWave() {
    const installation = anInstallation(await open())
    await aMunicipality(installation)
    const { waveId } = await anOpenWave(installation)
    return { installation, waveId }
  }

  test('everybody gets a code of their own, once', async () => {
    const { installation, waveId } = await aWave()
    const invited = await invite(installation, waveId, 20)
    expect(new Set(invited.map(({ code }) => code)).size).toBe(20)
    for (const { code } of invited) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    const stored = await listInvitations(installation.register, waveId)
    expect(stored.map(({ name }) => name)).toEqual(invited.map(({ invitation }) => invitation.name).sort())
  })

  test('one person in the list who cannot be asked stops the whole list', async () => {
    const { installation, waveId } = await aWave()
    await invite(installation, waveId, 1)
    const participants = [aParticipant(5), aParticipant(0), aParticipant(7)]
    expect(await inviteParticipants(installation, { waveId, participants })).toEqual({
      ok: false,
      reason: 'badParticipants',
      problems: [{ index: 1, field: 'email', problem: 'alreadyInvited' }],
    })
    expect(await listInvitations(installation.register, waveId)).toHaveLength(1)
  })

  test('what goes alongside is in the same transaction', async () => {
    const { installation, waveId } = await aWave()
    const failing = inviteParticipants(installation, { waveId, participants: [aParticipant(1)] }, () =>
      Promise.reject(new Error('no room in the outbox')),
    )
    await expect(failing).rejects.toThrow('no room in the outbox')
    expect(await listInvitations(installation.register, waveId)).toEqual([])
  })

  test('two who ask the same person at the same moment: one does', async () => {
    const { installation, waveId } = await aWave()
    const verdicts = await Promise.all(
      [1, 2].map(() => inviteParticipants(installation, { waveId, participants: [aParticipant(1)] })),
    )
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await listInvitations(installation.register, waveId)).toHaveLength(1)
  })

  test('the box grows with those asked, and the ballots in it stay and are found again', async () => {
    const { installation, waveId } = await aWave()
    const first = await invite(installation, waveId, 30)
    const casts = first.map(({ code }, step) => ({
      code,
      sheet: aSheet(step, `ord ${step}`),
      nonce: aNonce(),
      today: opensOn,
    }))
    const receipts = await Promise.all(casts.map((cast) => castBallot(installation, cast)))
    await Promise.all([100, 200, 300].map((from) => invite(installation, waveId, 80, from)))
    const { slots } = await getSeal(installation.box, waveId)
    expect(slots).toBeGreaterThanOrEqual(1.5 * 270)
    const lying = await installation.box.selectFrom('ballotSlot').select('slot').execute()
    expect(lying.map(({ slot }) => slot).sort((a, b) => a - b)).toEqual(
      Array.from({ length: slots }, (_, slot) => slot),
    )
    expect(await countBallots(installation.box, waveId)).toBe(30)
    expect(await Promise.all(casts.map((cast) => castBallot(installation, cast)))).toEqual(receipts)
    expect(await closeWave(installation, { waveId, today: opensOn })).toEqual({
      ok: true,
      ballots: 30,
      broken: 0,
    })
  })

  test('nobody is asked in a wave that is closed, and nobody is no list', async () => {
    const { installation, waveId } = await aWave()
    expect(await inviteParticipants(installation, { waveId, participants: [] })).toEqual({
      ok: false,
      reason: 'nobody',
    })
    const invited = await invite(installation, waveId, 5)
    for (const { code } of invited)
      await castBallot(installation, { code, sheet: aSheet(1), nonce: aNonce(), today: opensOn })
    await closeWave(installation, { waveId, today: opensOn })
    expect(await inviteParticipants(installation, { waveId, participants: [aParticipant(9)] })).toEqual({
      ok: false,
      reason: 'waveClosed',
    })
  })
})
