import { expect, test } from 'vitest'
import { instantOf } from '~/domain/programme/wall-clock'
import { waveIdSchema } from '~/domain/wave/wave'
import { replaceEmployees } from '~/repositories/employee-repository.server'
import { insertInstrument, markPublished } from '~/repositories/instrument-repository.server'
import { listStandingWaves, replaceProgramme } from '~/repositories/programme-repository.server'
import { getWave } from '~/repositories/wave-repository.server'
import { askForProgramme } from '~/services/ask-for-programme.server'
import { cancelWave } from '~/services/cancel-wave.server'
import { castBallot } from '~/services/cast-ballot.server'
import { findInvitationByCode } from '~/services/find-invitation-by-code.server'
import { loadFieldwork } from '~/services/load-fieldwork.server'
import { loadResultBasis } from '~/services/load-result-basis.server'
import { loadRelease } from '~/services/load-release.server'
import { printLetters } from '~/services/print-letters.server'
import { renewCode } from '~/services/renew-code.server'
import { runDueTasks } from '~/services/run-due-tasks.server'
import { takeOffList } from '~/services/take-off-list.server'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  aParticipant,
  aSheet,
  aShortInstrument,
} from '../factories/a-fieldwork'
import { anEmployee } from '../factories/an-employee'
import { aProgramme } from '../factories/a-programme'
import { eachDialect, type TestDatabases } from '../support/each-dialect'
import { type Delivered, emptyOutbox, townLinks } from '../support/programme-town'
import { aRespondent } from '../support/respondent'

const exit = waveIdSchema.parse('avgang-2026-03-10')
const later = waveIdSchema.parse('avgang-uppf-2026-03-10')
const followUp = { instrumentCode: 'efter', instrumentVersion: 1 }

/** Twelve who leave on the twentieth of March, asked ten days before. */
async function leavers(open: () => Promise<TestDatabases>, plan: object = { followUp }) {
  const databases = await open()
  const installation = anInstallation(databases)
  const { register } = installation
  await aMunicipality(installation)
  for (const [code, kind] of [
    ['slut', 'exit'],
    ['efter', 'other'],
  ] as const) {
    const instrument = aShortInstrument({ code, kind })
    await insertInstrument(register, instrument)
    await markPublished(register, instrument, '2026-01-01')
  }
  const people = Array.from({ length: 12 }, (_, at) => anEmployee(at, { employedTo: '2026-03-20' }))
  await replaceEmployees(register, people)
  await replaceProgramme(register, aProgramme('leaving', { ...plan }, { instrumentCode: 'slut' }))
  const run = async (date: string, time = '08:05') => {
    const now = instantOf({ date, time })
    const outcomes = await runDueTasks(installation, { now: () => now, links: townLinks })
    for (const outcome of outcomes) if (!outcome.ok) throw outcome.error
    return outcomes.map(({ task }) => task.kind)
  }
  await run('2026-03-10')
  const mails = await emptyOutbox(installation)
  const rows = () => register.selectFrom('invitation').selectAll().execute()
  const answer = (mail: Delivered | undefined, today: string, waveId = exit, nonce = aNonce()) =>
    castBallot(installation, { code: mail?.code ?? '', waveId, sheet: aSheet(1), nonce, today })
  return { databases, installation, register, run, mails, rows, answer }
}

const at = (rows: readonly { readonly waveId: string }[], waveId: string) =>
  rows.filter((row) => row.waveId === waveId)

eachDialect('the follow-up of leavers', ({ open }) => {
  test('is made together with the invitation, for everybody, and holds no person: a district and a month', async () => {
    const { mails, rows } = await leavers(open)
    expect(mails).toHaveLength(12)
    for (const { text, code } of mails) {
      expect(text).toContain(`/svara/${later}#${code}`)
      expect(text).toContain('Från 2026-07-01 kan du')
    }
    const all = await rows()
    const [first, second] = [at(all, exit), at(all, later)] as [typeof all, typeof all]
    expect(second).toHaveLength(12)
    for (const row of second)
      expect(row).toMatchObject({
        ...{ name: '', email: null, unitId: null, role: null, tenureBand: null, lastDay: null },
        ...{ numberMark: null, emailMark: null, nameMark: null, language: 'sv' },
        ...{ state: 'open', answersFrom: '2026-07-01' },
      })
    expect(new Set(first.map((row) => row.followUpId))).toEqual(
      new Set(second.map((row) => row.invitationId)),
    )
    const hashes = new Set(all.map((row) => row.codeHash))
    expect(hashes.size).toBe(24)
  })

  test('can be switched off', async () => {
    const { mails, rows } = await leavers(open, { followUp: null })
    expect(mails).toHaveLength(12)
    expect(mails.every(({ text }) => !text.includes('-uppf-'))).toBe(true)
    expect(at(await rows(), exit)).toHaveLength(12)
    expect(await rows()).toHaveLength(12)
  })

  test('whoever answers is told when and where; the door says kindly that it is too early, and lets in from the month on', async () => {
    const { databases, answer, mails, installation } = await leavers(open)
    const [mail] = mails
    const nonce = aNonce()
    const first = await answer(mail, '2026-03-11', exit, nonce)
    expect(first).toMatchObject({ ok: true, followUp: { waveId: later, from: '2026-07-01' } })
    const fields = [
      ['_code', mail?.code ?? ''],
      ['_language', 'sv'],
      ['_action', 'start'],
    ] as const
    const june = aRespondent(databases, { today: '2026-06-30' })
    for (const path of ['/svara', `/svara/${later}`]) {
      const page = await june.post(path, fields)
      expect([page.status, page.text.includes('Från och med 1 juli 2026')]).toEqual([403, true])
    }
    expect(await answer(mail, '2026-06-30', later)).toEqual({
      ...{ ok: false, reason: 'followUpTooEarly' },
      from: '2026-07-01',
    })
    const july = aRespondent(databases, { today: '2026-07-01' })
    expect((await july.post('/svara', fields)).text).toContain(`action="/svara/${later}"`)
    expect(await answer(mail, '2026-07-01', later)).toMatchObject({ ok: true })
    // The first answer's receipt is the same as ever, and each box takes one.
    expect(await answer(mail, '2026-07-02', exit, nonce)).toMatchObject({
      ok: true,
      receipt: first.ok ? first.receipt : '',
    })
    expect(await answer(mail, '2026-07-02', later)).toMatchObject({ ok: false })
    expect(
      await findInvitationByCode(installation, { code: mail?.code ?? '', today: '2026-07-02' }),
    ).toMatchObject({ ok: false, reason: 'alreadyAnswered', wave: { waveId: later } })
  })

  test('whoever has not answered at the door yet is asked about leaving first', async () => {
    const { installation, mails } = await leavers(open)
    const asked = { code: mails[3]?.code ?? '', today: '2026-07-02' }
    expect(await findInvitationByCode(installation, asked)).toMatchObject({
      ok: true,
      wave: { waveId: exit },
    })
    expect(await findInvitationByCode(installation, { ...asked, waveId: later })).toMatchObject({
      ok: true,
      wave: { waveId: later },
    })
  })

  test('goes on without a name when the first is closed, comes into a batch of its own, and is opened with enough', async () => {
    const { installation, register, run, mails, answer, rows } = await leavers(open)
    for (const mail of mails.slice(0, 6)) expect((await answer(mail, '2026-03-11')).ok).toBe(true)
    await run('2026-06-10')
    await run('2026-06-12', '00:30')
    expect((await getWave(register, exit)).state).toBe('closed')
    const left = await rows()
    expect(at(left, exit)).toEqual([])
    expect(at(left, later)).toHaveLength(12)
    for (const table of ['invitation', 'outbox', 'wave', 'programmeWave'] as const) {
      const held = JSON.stringify(await register.selectFrom(table).selectAll().execute())
      expect(held).not.toMatch(/Namn Nr|provkoping\.example/)
      for (const { code } of mails) expect(held).not.toContain(code)
    }
    // Nobody is written to, then or later; answers come from those who kept the code, whether they answered before or not.
    for (const mail of mails.slice(4, 10)) expect((await answer(mail, '2026-07-03', later)).ok).toBe(true)
    await run('2026-07-06')
    const standing = (await listStandingWaves(register)).find(({ waveId }) => waveId === later)
    expect(standing).toMatchObject({ part: 'followUp', endsOn: '2026-08-30' })
    expect(await run('2026-08-31', '00:30')).toContain('close')
    expect((await getWave(register, later)).state).toBe('closed')
    expect(await rows()).toEqual([])
    const release = await loadRelease(installation.box, later)
    expect(release?.cells.find(({ cell }) => cell.grouping === 'city')?.kind).toBe('shown')
    expect(await emptyOutbox(installation)).toEqual([])
    // Unasked, results begin with what was said when people left.
    const shown = await loadResultBasis(installation, { scope: { role: 'hrCity' } })
    expect(shown.ok && shown.basis.wave.waveId).toBe(exit)
  })

  test('with too few answers it waits, and later leavers come into the same batch', async () => {
    const { register, run, mails, answer } = await leavers(open)
    for (const mail of mails.slice(0, 3)) expect((await answer(mail, '2026-07-03', later)).ok).toBe(true)
    await run('2026-07-06')
    await replaceEmployees(register, [anEmployee(40, { employedTo: '2026-08-14' })])
    await run('2026-08-04')
    const waves = (await listStandingWaves(register)).filter(({ part }) => part === 'followUp')
    expect(waves).toMatchObject([{ waveId: later, endsOn: null, state: 'open' }])
    const rows = await register.selectFrom('invitation').selectAll().where('waveId', '=', later).execute()
    expect(
      rows
        .map(({ answersFrom }) => answersFrom)
        .toSorted()
        .at(-1),
    ).toBe('2026-12-01')
  })

  test('is asked for together or not at all', async () => {
    const { installation, rows } = await leavers(open)
    const before = await rows()
    const employee = anEmployee(50)
    const participant = aParticipant(50, { lastDay: '2026-03-20' })
    const chosen = [{ employee, participant, occasion: '2026-03-20', answerBy: '2026-04-03' }]
    const { programmeId } = aProgramme('leaving')
    await expect(
      askForProgramme(installation, { programmeId, waveId: exit, followUpWaveId: later }, chosen, {
        ...{ links: townLinks, now: '2026-03-10T08:00:00.000Z', today: '2026-03-10' },
        alongside: () => Promise.reject(new Error('cut off')),
      }),
    ).rejects.toThrow('cut off')
    expect(await rows()).toHaveLength(before.length)
  })

  test('a new code is its code too; whoever is taken off, or whose wave is cancelled, has none', async () => {
    const { installation, register, mails, rows } = await leavers(open)
    const [mail, other] = mails
    const person = async (to: string | undefined) =>
      (await rows()).find(({ email }) => email === to)?.invitationId ?? ''
    const now = '2026-03-12T08:00:00.000Z'
    const renewing = { waveId: exit, invitationId: await person(mail?.to) }
    expect(await renewCode(installation, renewing, { links: townLinks, now })).toMatchObject({ ok: true })
    const [renewed] = await emptyOutbox(installation)
    expect(renewed?.text).toContain(`/svara/${later}#${renewed?.code}`)
    const asked = (code: string | undefined) =>
      findInvitationByCode(installation, { code: code ?? '', waveId: later, today: '2026-07-01' })
    expect(await asked(mail?.code)).toMatchObject({ ok: false, reason: 'unknownCode' })
    expect(await asked(renewed?.code)).toMatchObject({ ok: true, wave: { waveId: later } })
    await takeOffList(register, { waveId: exit, invitationId: await person(other?.to) })
    expect(await asked(other?.code)).toMatchObject({ ok: false, reason: 'withdrawn' })
    expect(await asked(mails[5]?.code)).toMatchObject({ ok: true })
    await cancelWave(installation, exit)
    expect(await asked(mails[5]?.code)).toMatchObject({ ok: false, reason: 'withdrawn' })
  })

  test('printed letters say the same to those who have answered, and their codes open the follow-up', async () => {
    const { installation, register, mails, answer } = await leavers(open)
    expect((await answer(mails[0], '2026-03-11')).ok).toBe(true)
    await register.updateTable('invitation').set({ email: null }).where('waveId', '=', exit).execute()
    const asked = { waveId: exit, districtId: null, what: 'codes' } as const
    const printed = await printLetters(installation, asked, { links: townLinks })
    const letters = printed.ok ? printed.letters : []
    expect(letters).toHaveLength(12)
    expect(new Set(letters.map(({ paragraphs }) => JSON.stringify(paragraphs))).size).toBe(1)
    expect(letters[0]?.paragraphs.join()).toContain('Från 2026-07-01 kan du')
    for (const { code } of letters)
      expect(
        await findInvitationByCode(installation, {
          ...{ code: code?.code ?? '', waveId: later, today: '2026-07-01' },
        }),
      ).toMatchObject({ ok: true, wave: { waveId: later } })
  })

  test('HR sees how many it is for, and no list', async () => {
    const { installation } = await leavers(open)
    const setting = { today: '2026-03-11', language: 'sv', sought: '', page: 1 } as const
    const fieldwork = await loadFieldwork(installation, later, setting)
    expect(fieldwork).toMatchObject({ isFollowUp: true, invited: 12, byMail: 0, rates: null })
    expect(JSON.stringify(fieldwork)).not.toMatch(/Namn Nr/)
  })
})
