import { expect, test } from 'vitest'
import { itemsOf } from '~/domain/instrument/items-of'
import type { Programme } from '~/domain/programme/programme'
import { instantOf } from '~/domain/programme/wall-clock'
import { waveIdSchema } from '~/domain/wave/wave'
import { listAskings } from '~/repositories/asking-repository.server'
import { replaceEmployees } from '~/repositories/employee-repository.server'
import { insertInstrument, markPublished } from '~/repositories/instrument-repository.server'
import { listInvitations } from '~/repositories/invitation-repository.server'
import { listMailStatuses } from '~/repositories/outbox-repository.server'
import { replaceProgramme } from '~/repositories/programme-repository.server'
import { findWave, getWave, listWaves } from '~/repositories/wave-repository.server'
import { castBallot } from '~/services/cast-ballot.server'
import type { Installation } from '~/services/installation.server'
import { loadWaveInstrument } from '~/services/load-instrument.server'
import { loadReleasedWave } from '~/services/load-released-wave.server'
import { openRound, programmeWaveId } from '~/services/open-round.server'
import { runDueTasks, type TaskOutcome } from '~/services/run-due-tasks.server'
import { sendOutbox } from '~/services/send-outbox.server'
import { completeSheet } from '~/domain/ballot/answer-sheet'
import { text } from '../factories/an-instrument'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  anOpenWave,
  aParticipant,
  aSheet,
  aShortInstrument,
} from '../factories/a-fieldwork'
import { anEmployee } from '../factories/an-employee'
import { aProgramme } from '../factories/a-programme'
import { eachDialect, type TestDatabases } from '../support/each-dialect'
import { emptyOutbox, townLinks } from '../support/programme-town'
import { inviteParticipants } from '~/services/invite-participants.server'
import { settleProgrammeWave } from '~/repositories/programme-repository.server'

/** Two focus areas of two items each, and one item in every round. */
const rotated = aShortInstrument({
  code: 'rot',
  kind: 'pulse',
  sections: ['AAA', 'BBB', 'KKK'].map((section) => ({
    code: section,
    title: text(section),
    items: [1, 2].map((number) => ({
      kind: 'agreement' as const,
      code: `${section}${number}`,
      stem: text(`${section}${number}`),
      required: false,
      mayBeNotApplicable: true,
    })),
  })),
  focusAreas: ['AAA', 'BBB'].map((area) => ({
    code: area,
    title: text(area),
    description: text(area),
    items: [1, 2].map((number) => ({ code: `${area}${number}`, reversed: false })),
    minimumAnsweredFraction: 0.5,
    role: 'driver' as const,
    inIndex: true,
  })),
})

async function aTown(open: () => Promise<TestDatabases>, programme: Programme, people = 12) {
  const installation = anInstallation(await open())
  await aMunicipality(installation)
  for (const instrument of [rotated, aShortInstrument({ code: 'slut', kind: 'exit' })]) {
    await insertInstrument(installation.register, instrument)
    await markPublished(installation.register, instrument, '2026-01-01')
  }
  const employees = Array.from({ length: people }, (_, number) => anEmployee(number))
  await replaceEmployees(installation.register, employees)
  await replaceProgramme(installation.register, programme)
  return installation
}

async function at(installation: Installation, date: string, time = '08:00'): Promise<readonly TaskOutcome[]> {
  const now = instantOf({ date, time })
  return runDueTasks(installation, { now: () => now, links: townLinks })
}

const noteOf = (outcomes: readonly TaskOutcome[]): unknown[] =>
  outcomes.map((outcome) => (outcome.ok ? [outcome.task.kind, outcome.note] : String(outcome.error)))

async function everybodyAnswers(installation: Installation, date: string): Promise<void> {
  for (const [step, { code, waveId, kind }] of (await emptyOutbox(installation)).entries()) {
    if (kind !== 'invitation') continue
    const wave = await getWave(installation.register, waveIdSchema.parse(waveId))
    const instrument = await loadWaveInstrument(installation.register, wave)
    const answers = Object.fromEntries(
      itemsOf(instrument).map((item) => [
        item.code,
        { kind: 'option' as const, code: String((step % 5) + 1) },
      ]),
    )
    const sheet = completeSheet(instrument, answers, { role: null, tenureBand: null })
    expect(await castBallot(installation, { code, sheet, nonce: aNonce(), today: date })).toMatchObject({
      ok: true,
    })
  }
}

eachDialect('what is due by the clock', ({ open }) => {
  test('rounds ask the core and the rest in turn, and release what they asked', async () => {
    const rotation = { core: ['KKK1'], asksBank: true, minutes: 1 }
    const programme = aProgramme('rounds', { rotation }, { instrumentCode: 'rot' })
    const installation = await aTown(open, programme)
    const { register } = installation
    for (const [opens, closes] of [
      ['2026-02-10', '2026-02-24'],
      ['2026-03-10', '2026-03-24'],
    ] as const) {
      expect(noteOf(await at(installation, opens))).toContainEqual(['openRound', ''])
      await everybodyAnswers(installation, opens)
      expect(noteOf(await at(installation, closes, '00:00'))).toEqual([['close', 'closed']])
    }
    const waves = (await listWaves(register)).toReversed()
    expect(waves.map(({ waveId, askedItems, state }) => [waveId, askedItems, state])).toEqual([
      ['puls-2026-02-10', ['AAA1', 'AAA2', 'KKK1'], 'closed'],
      ['puls-2026-03-10', ['BBB1', 'BBB2', 'KKK1'], 'closed'],
    ])
    const [first] = waves
    const released = first && (await loadReleasedWave(installation, first))
    expect(released?.instrument.focusAreas.map(({ code }) => code)).toEqual(['AAA'])
    expect(released?.analysis.city).toMatchObject({ kind: 'shown', scales: { AAA: { kind: 'shown' } } })
    await expect(
      register
        .updateTable('wave')
        .set({ askedItems: '["BBB1"]' })
        .where('waveId', '=', 'puls-2026-02-10')
        .execute(),
    ).rejects.toThrow('what a wave asks never changes')
  })

  test('two processes at the same moment open one round and write one mail to each', async () => {
    const installation = await aTown(open, aProgramme('rounds'))
    const both = await Promise.all([at(installation, '2026-02-10'), at(installation, '2026-02-10')])
    expect(both.flat().filter(({ ok }) => ok)).toHaveLength(1)
    const mails = await emptyOutbox(installation)
    expect(mails).toHaveLength(12)
    expect(new Set(mails.map(({ to }) => to)).size).toBe(12)
    expect(await at(installation, '2026-02-10', '09:00')).toEqual([])
  })

  test('a process that died between opening and asking is made up for when its claim has run out', async () => {
    const programme = aProgramme('rounds')
    const installation = await aTown(open, programme)
    const { register } = installation
    const waveId = programmeWaveId(programme, '2026-02-10')
    await register
      .insertInto('taskClaim')
      .values({
        taskId: 'open puls 2026-02-10',
        state: 'claimed',
        claimedUntil: instantOf({ date: '2026-02-10', time: '08:10' }),
      })
      .execute()
    const { opensOn } = await anOpenWave(installation, {
      waveId,
      opensOn: '2026-02-10',
      closesOn: '2026-02-23',
    })
    await settleProgrammeWave(register, {
      programmeId: programme.programmeId,
      occasion: '2026-02-10',
      waveId,
      opensOn,
      endsOn: '2026-02-23',
      part: 'asking',
    })
    expect(await at(installation, '2026-02-10', '08:05')).toEqual([])
    expect(await emptyOutbox(installation)).toEqual([])
    expect(noteOf(await at(installation, '2026-02-10', '08:15'))).toEqual([['openRound', '']])
    expect(await emptyOutbox(installation)).toHaveLength(12)
    expect(await listWaves(register)).toHaveLength(1)
  })

  test('whoever lost the lease while at work has done nothing', async () => {
    const programme = aProgramme('rounds')
    const installation = await aTown(open, programme)
    const round = { occasion: '2026-02-10', opensOn: '2026-02-10', closesOn: '2026-02-23', remindsOn: [] }
    const now = instantOf({ date: '2026-02-10', time: '08:00' })
    const lease = {
      settle: () => Promise.reject(new Error('somebody else has it')),
      release: () => Promise.resolve(),
    }
    if (programme.plan.kind !== 'rounds') throw new Error('no rounds')
    await expect(
      openRound(
        installation,
        { programme: { ...programme, plan: programme.plan }, round },
        { links: townLinks, now, today: '2026-02-10', lease },
      ),
    ).rejects.toThrow('somebody else has it')
    expect(await emptyOutbox(installation)).toEqual([])
    expect(await listAskings(installation.register, [programme.programmeId])).toEqual([])
  })

  test('with too few answers people get a week more, three times, and then HR decides', async () => {
    const installation = await aTown(open, aProgramme('rounds'))
    await at(installation, '2026-02-10')
    const ends: (string | null)[] = []
    for (const date of ['2026-02-24', '2026-03-03', '2026-03-10', '2026-03-17']) {
      const closings = (await at(installation, date, '00:00')).filter(({ task }) => task.kind === 'close')
      const { closesOn, state } = await getWave(installation.register, waveIdSchema.parse('puls-2026-02-10'))
      expect(state).toBe('open')
      ends.push(closesOn, ...noteOf(closings).map(String))
    }
    expect(ends).toEqual([
      '2026-03-02',
      'close,extended',
      '2026-03-09',
      'close,extended',
      '2026-03-16',
      'close,extended',
      '2026-03-16',
      'close,tooFew',
    ])
  })

  test('a reminder goes to those who have not answered, holds no code, and leaves nothing behind', async () => {
    const installation = await aTown(open, aProgramme('rounds'), 6)
    const { register, key } = installation
    await at(installation, '2026-02-10')
    const [first] = await emptyOutbox(installation)
    if (first === undefined) throw new Error('no mail')
    const cast = { code: first.code, sheet: aSheet(1), nonce: aNonce(), today: '2026-02-10' }
    expect(await castBallot(installation, cast)).toMatchObject({ ok: true })
    expect(noteOf(await at(installation, '2026-02-16'))).toEqual([['remind', '']])
    const invitations = await listMailStatuses(register, waveIdSchema.parse(first.waveId))
    expect(invitations).toHaveLength(6)
    const sent: { readonly to: string; readonly answers: string | undefined; readonly text: string }[] = []
    await sendOutbox({
      register,
      key,
      deliver: async ({ to, body }) => {
        sent.push({ to, answers: body.answers, text: body.text })
        return { kind: 'sent' }
      },
      perMinute: 60,
      now: () => instantOf({ date: '2026-02-16', time: '08:01' }),
      chance: () => 0,
    })
    expect(sent.map(({ to }) => to)).not.toContain(first.to)
    expect(sent).toHaveLength(5)
    for (const { answers, text: words } of sent) {
      expect(invitations.map(({ mailId }) => mailId)).toContain(answers)
      expect(words).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/)
      expect(words).toContain('https://kvar.provkoping.example/svara/puls-2026-02-10')
    }
    expect(await register.selectFrom('outbox').selectAll().where('kind', '=', 'reminder').execute()).toEqual(
      [],
    )
  })

  test('everybody is reminded where the programme says so', async () => {
    const installation = await aTown(open, aProgramme('rounds', {}, { remindsWhom: 'everyone' }), 6)
    await at(installation, '2026-02-10')
    const [first] = await emptyOutbox(installation)
    const code = first?.code ?? ''
    await castBallot(installation, { code, sheet: aSheet(1), nonce: aNonce(), today: '2026-02-10' })
    expect(noteOf(await at(installation, '2026-02-16'))).toEqual([['remind', '']])
    expect(await emptyOutbox(installation)).toHaveLength(6)
  })

  test('whom a round asked is forgotten by the clock once the wave is over and the rest time too', async () => {
    const installation = await aTown(open, aProgramme('rounds', {}, { instrumentCode: 'rot' }))
    const { register } = installation
    const asked = () => register.selectFrom('asking').select('employeeNumber').execute()
    await at(installation, '2026-02-10')
    await everybodyAnswers(installation, '2026-02-10')
    expect(noteOf(await at(installation, '2026-02-24', '00:00'))).toEqual([['close', 'closed']])
    expect(await asked()).toHaveLength(12)
    expect(noteOf(await at(installation, '2026-02-25', '00:00'))).toEqual([['forgetLeavers', '']])
    expect(await asked()).toEqual([])
    expect(await at(installation, '2026-02-25', '00:01')).toEqual([])
  })

  test('what is known of people is frozen when the wave opens, whatever the list says later', async () => {
    const installation = await aTown(open, aProgramme('rounds'), 2)
    const { register } = installation
    await at(installation, '2026-02-10')
    const waveId = waveIdSchema.parse('puls-2026-02-10')
    const before = await listInvitations(register, waveId)
    const moved = anEmployee(2, { employeeNumber: '10000', role: 'forste', email: 'ny@example.se' })
    await replaceEmployees(register, [moved])
    await at(installation, '2026-02-16')
    expect(await listInvitations(register, waveId)).toEqual(before)
    expect(before[0]?.background).toMatchObject({
      districtId: 'centrum',
      role: 'utredning',
      tenureBand: 'T2',
    })
  })

  test('a batch of leavers ends with enough answers, and the next leaver comes into a new one', async () => {
    const programme = aProgramme('leaving', {}, { instrumentCode: 'slut' })
    const installation = await aTown(open, programme, 0)
    const { register } = installation
    const leaver = (number: number, employedTo: string) => anEmployee(number, { employedTo })
    const early = Array.from({ length: 6 }, (_, number) => leaver(number, '2026-02-20'))
    await replaceEmployees(register, [...early, leaver(7, '2026-05-22')])
    expect(noteOf(await at(installation, '2026-02-10'))).toEqual([['askPeople', '6']])
    const mails = await emptyOutbox(installation)
    for (const [step, { code }] of mails.slice(0, 4).entries())
      await castBallot(installation, { code, sheet: aSheet(step), nonce: aNonce(), today: '2026-02-11' })
    const ending = (date: string) => at(installation, date, '00:00').then(noteOf)
    expect(await ending('2026-05-11')).toContainEqual(['endBatch', 'tooFew'])
    // Too few: the batch goes on, and takes the next leaver too.
    expect(noteOf(await at(installation, '2026-05-12'))).toEqual([['askPeople', '1']])
    expect(await listWaves(register)).toHaveLength(1)
    const [late] = await emptyOutbox(installation)
    const cast = { code: late?.code ?? '', sheet: aSheet(1), nonce: aNonce(), today: '2026-05-13' }
    expect(await castBallot(installation, cast)).toMatchObject({ ok: true })
    expect(await ending('2026-06-01')).toContainEqual(['endBatch', 'ended'])
    await replaceEmployees(register, [leaver(8, '2026-06-30')])
    expect(noteOf(await at(installation, '2026-06-18'))).toContainEqual(['askPeople', '1'])
    const waves = await listWaves(register)
    expect(waves.map(({ waveId, state }) => [waveId, state])).toEqual([
      ['avgang-2026-06-18', 'open'],
      ['avgang-2026-02-10', 'closed'],
    ])
  })

  test('a round without anybody to ask opens nothing, and opens when the list has come', async () => {
    const installation = await aTown(open, aProgramme('rounds'), 0)
    expect(noteOf(await at(installation, '2026-02-10'))).toEqual([['openRound', 'nobody']])
    expect(await listWaves(installation.register)).toEqual([])
    await replaceEmployees(installation.register, [anEmployee(1), anEmployee(2)])
    expect(noteOf(await at(installation, '2026-02-11'))).toEqual([['openRound', '']])
    expect(await emptyOutbox(installation)).toHaveLength(2)
  })

  test('whom HR has invited to the batch by hand is not written to again', async () => {
    const programme = aProgramme('leaving', {}, { instrumentCode: 'slut' })
    const installation = await aTown(open, programme, 0)
    const { register } = installation
    await replaceEmployees(register, [
      anEmployee(1, { employedTo: '2026-02-20' }),
      anEmployee(2, { employedTo: '2026-02-27' }),
    ])
    await at(installation, '2026-02-10')
    const waveId = waveIdSchema.parse('avgang-2026-02-10')
    const byHand = aParticipant(2, { lastDay: '2026-02-27' })
    await inviteParticipants(installation, { waveId, participants: [byHand] })
    await emptyOutbox(installation)
    await at(installation, '2026-02-17')
    expect((await emptyOutbox(installation)).filter(({ kind }) => kind === 'invitation')).toEqual([])
    const askings = await listAskings(register, [programme.programmeId])
    expect(askings.map(({ employeeNumber }) => employeeNumber)).toEqual(['10001', '10002'])
    expect(await findWave(register, waveId)).toMatchObject({ closesOn: null, state: 'open' })
  })
})
