import { expect, test } from 'vitest'
import { connectBox } from '#db/connect'
import { countBallots } from '~/repositories/ballot-slot-repository.server'
import { castBallot } from '~/services/cast-ballot.server'
import { beginCasting, commitCasts } from '~/services/cast-together.server'
import { findInvitationByCode } from '~/services/find-invitation-by-code.server'
import { hashCode, spendIdOf } from '~/services/invitation-code.server'
import { lockBox } from '~/services/lock-box.server'
import { reissueCode } from '~/services/reissue-code.server'
import { withdrawInvitation } from '~/services/withdraw-invitation.server'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  anOpenWave,
  aSheet,
  invite,
  opensOn,
} from '../factories/a-fieldwork'
import { eachDialect, type TestDatabases } from '../support/each-dialect'

async function aFieldwork(open: () => Promise<TestDatabases>, count = 1) {
  const installation = anInstallation(await open())
  await aMunicipality(installation)
  const { waveId } = await anOpenWave(installation)
  const invited = await invite(installation, waveId, count)
  const [first] = invited
  if (first === undefined) throw new Error('nobody was invited')
  return { installation, waveId, invited, first, code: first.code }
}

eachDialect('casting a ballot', ({ dialect, open }) => {
  test('a sheet is taken, and the code is spent', async () => {
    const { installation, waveId, code } = await aFieldwork(open)
    const found = await findInvitationByCode(installation, { code, today: opensOn })
    expect(found).toMatchObject({ ok: true, wave: { waveId }, background: { districtId: 'centrum' } })
    const verdict = await castBallot(installation, {
      code,
      sheet: aSheet(1),
      nonce: aNonce(),
      today: opensOn,
    })
    expect(verdict).toEqual({ ok: true, receipt: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/) })
    expect(await countBallots(installation.box, waveId)).toBe(1)
    expect(await findInvitationByCode(installation, { code, today: opensOn })).toMatchObject({
      ok: false,
      reason: 'alreadyAnswered',
    })
  })

  test('the code may be typed in small letters, with spaces, and with O and l for 0 and 1', async () => {
    const { installation, code } = await aFieldwork(open)
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l')} `
    const verdict = await castBallot(installation, {
      code: typed,
      sheet: aSheet(1),
      nonce: aNonce(),
      today: opensOn,
    })
    expect(verdict.ok).toBe(true)
  })

  test('the same sheet handed in again gives the same receipt, another one is refused', async () => {
    const { installation, waveId, code } = await aFieldwork(open)
    const nonce = aNonce()
    const first = await castBallot(installation, { code, sheet: aSheet(1), nonce, today: opensOn })
    expect(await castBallot(installation, { code, sheet: aSheet(1), nonce, today: opensOn })).toEqual(first)
    const another = await castBallot(installation, { code, sheet: aSheet(2), nonce, today: opensOn })
    expect(another).toEqual({ ok: false, reason: 'alreadyAnswered' })
    expect(await countBallots(installation.box, waveId)).toBe(1)
  })

  test('fifty casts of one code at the same moment make one ballot and one receipt', async () => {
    const { installation, waveId, code } = await aFieldwork(open)
    const nonce = aNonce()
    const verdicts = await Promise.all(
      Array.from({ length: 50 }, () =>
        castBallot(installation, { code, sheet: aSheet(3), nonce, today: opensOn }),
      ),
    )
    expect(verdicts.every((verdict) => verdict.ok)).toBe(true)
    expect(new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size).toBe(1)
    expect(await countBallots(installation.box, waveId)).toBe(1)
  })

  test('fifty different sheets with one code at the same moment: one is taken, the others are told so', async () => {
    const { installation, waveId, code } = await aFieldwork(open)
    const verdicts = await Promise.all(
      Array.from({ length: 50 }, (_, step) =>
        castBallot(installation, { code, sheet: aSheet(step), nonce: aNonce(), today: opensOn }),
      ),
    )
    expect(verdicts.filter((verdict) => verdict.ok)).toHaveLength(1)
    expect(verdicts.filter((verdict) => !verdict.ok && verdict.reason === 'alreadyAnswered')).toHaveLength(49)
    expect(await countBallots(installation.box, waveId)).toBe(1)
  })

  test('unknown codes, wrong sheets, early and withdrawn ones are refused, each for its reason', async () => {
    const { installation, waveId, invited, code } = await aFieldwork(open, 2)
    const cast = (changes: object) =>
      castBallot(installation, { code, sheet: aSheet(1), nonce: aNonce(), today: opensOn, ...changes })
    expect(await cast({ code: 'hej' })).toEqual({ ok: false, reason: 'unknownCode' })
    expect(await cast({ code: '0000-0000-0000-0000' })).toEqual({ ok: false, reason: 'unknownCode' })
    expect(await cast({ sheet: { TYN1: { kind: 'option', code: '9' } } })).toEqual({
      ok: false,
      reason: 'invalidSheet',
    })
    expect(await cast({ nonce: 'short' })).toEqual({ ok: false, reason: 'invalidSheet' })
    expect(await cast({ today: '2026-01-14' })).toEqual({ ok: false, reason: 'tooEarly' })
    const other = invited[1]
    if (other === undefined) throw new Error('one too few')
    const { invitationId } = other.invitation
    expect(await withdrawInvitation(installation.register, { invitationId })).toEqual({ ok: true })
    expect(await cast({ code: other.code })).toEqual({ ok: false, reason: 'withdrawn' })
    expect(await countBallots(installation.box, waveId)).toBe(0)
  })

  test('a new code replaces the old one, and neither helps once the answer is in', async () => {
    const { installation, first, code } = await aFieldwork(open)
    const { invitationId } = first.invitation
    const again = await reissueCode(installation, { invitationId })
    if (!again.ok) throw new Error(again.reason)
    const today = opensOn
    expect(await findInvitationByCode(installation, { code, today })).toMatchObject({ reason: 'unknownCode' })
    const sheet = aSheet(1)
    const verdict = await castBallot(installation, {
      code: again.invited.code,
      sheet,
      nonce: aNonce(),
      today,
    })
    expect(verdict.ok).toBe(true)
    expect(await reissueCode(installation, { invitationId })).toEqual({ ok: false, reason: 'notOpen' })
    expect(await withdrawInvitation(installation.register, { invitationId })).toEqual({
      ok: false,
      reason: 'tooLate',
    })
  })

  test('a crash between the register and the box leaves a code that goes on from there', async () => {
    const { installation, waveId, first, code } = await aFieldwork(open)
    await beginCasting(installation.register, [
      {
        invitationId: first.invitation.invitationId,
        ballot: { waveId, spendId: '', digest: Buffer.alloc(0), payload: Buffer.alloc(0) },
      },
    ])
    expect(await findInvitationByCode(installation, { code, today: opensOn })).toMatchObject({ ok: true })
    const verdict = await castBallot(installation, {
      code,
      sheet: aSheet(1),
      nonce: aNonce(),
      today: opensOn,
    })
    expect(verdict.ok).toBe(true)
    expect(await countBallots(installation.box, waveId)).toBe(1)
  })

  test('a crash after the box leaves a ballot that the same code finds again', async () => {
    const { installation, waveId, first, code } = await aFieldwork(open)
    const nonce = aNonce()
    const before = await castBallot(installation, { code, sheet: aSheet(1), nonce, today: opensOn })
    await installation.register
      .updateTable('invitation')
      .set({ state: 'casting' })
      .where('invitationId', '=', first.invitation.invitationId)
      .execute()
    expect(await castBallot(installation, { code, sheet: aSheet(1), nonce, today: opensOn })).toEqual(before)
    expect(await countBallots(installation.box, waveId)).toBe(1)
    expect(await findInvitationByCode(installation, { code, today: opensOn })).toMatchObject({
      reason: 'alreadyAnswered',
    })
  })

  test('once the box is locked a ballot on its way is refused and not acknowledged', async () => {
    const { installation, waveId, first, code } = await aFieldwork(open)
    await lockBox(installation.box, waveId)
    const verdict = await castBallot(installation, {
      code,
      sheet: aSheet(1),
      nonce: aNonce(),
      today: opensOn,
    })
    expect(verdict).toEqual({ ok: false, reason: 'waveClosed' })
    expect(await countBallots(installation.box, waveId)).toBe(0)
    const outcomes = await commitCasts(installation, [
      {
        invitationId: first.invitation.invitationId,
        ballot: {
          waveId,
          spendId: spendIdOf(installation.key, waveId, code),
          digest: Buffer.alloc(32),
          payload: Buffer.alloc(1),
        },
      },
    ])
    expect(outcomes).toEqual(['waveClosed'])
  })

  test('the register keeps no code, and what it keeps does not lead to the ballot', async () => {
    const { installation, waveId, code } = await aFieldwork(open)
    await castBallot(installation, { code, sheet: aSheet(1), nonce: aNonce(), today: opensOn })
    const rows = JSON.stringify(await installation.register.selectFrom('invitation').selectAll().execute())
    const plain = code.replaceAll('-', '')
    expect(rows).not.toContain(plain)
    expect(rows).toContain(hashCode(installation.key, plain))
    expect(rows).not.toContain(spendIdOf(installation.key, waveId, plain))
  })

  test('a database that is gone is said to be unavailable, and nothing is acknowledged', async () => {
    const { installation, code } = await aFieldwork(open)
    const nowhere = connectBox(dialect === 'sqlite' ? '/nowhere/box.db' : 'postgres://kvar@127.0.0.1:1/box')
    const broken = { ...installation, box: nowhere }
    const nonce = aNonce()
    const verdict = await castBallot(broken, { code, sheet: aSheet(1), nonce, today: opensOn })
    expect(verdict).toEqual({ ok: false, reason: 'unavailable' })
    const later = await castBallot(installation, { code, sheet: aSheet(1), nonce, today: opensOn })
    expect(later.ok).toBe(true)
  })
})
