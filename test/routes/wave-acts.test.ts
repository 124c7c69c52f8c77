import { expect, test } from 'vitest'
import { loader as wavePage } from '~/routes/omgangar.$waveId._index'
import { action as cancel } from '~/routes/omgangar.$waveId.avbryt'
import { action as remind, loader as remindPage } from '~/routes/omgangar.$waveId.paminn'
import { waveIdSchema } from '~/domain/wave/wave'
import { findWave } from '~/repositories/wave-repository.server'
import { castBallot } from '~/services/cast-ballot.server'
import { beginSession } from '~/services/sign-in.server'
import { openMail } from '~/services/seal-mail.server'
import { aMunicipality, aNonce, anOpenWave, aSheet, invite } from '../factories/a-fieldwork'
import { askRoute, sentTo } from '../support/ask-route'
import { eachDialect, type TestDatabases } from '../support/each-dialect'
import { routeArgs } from '../support/route-args'
import { someAccounts } from '../support/some-accounts'

const waveId = waveIdSchema.parse('halsa-1')
const params = { waveId }
const friday = '2026-11-20T09:00:00.000Z'
const saturday = '2026-11-21T09:00:00.000Z'

/** Thirty people asked in a wave of three districts, of whom twelve have answered. */
async function fieldwork(open: () => Promise<TestDatabases>) {
  const databases = await open()
  const accounts = await someAccounts(databases.register)
  await aMunicipality(databases)
  const { key } = routeArgs(databases).context.settings
  const installation = { ...databases, key }
  await anOpenWave(installation, { waveId, closesOn: '2026-12-15' })
  const invited = await invite(installation, waveId, 30)
  const answer = async (from: number, to: number) => {
    for (const { code } of invited.slice(from, to)) {
      const ballot = { code, sheet: aSheet(1), nonce: aNonce(), today: '2026-11-20' }
      expect((await castBallot(installation, ballot)).ok).toBe(true)
    }
  }
  await answer(0, 12)
  /** HR of the city, signed in at that moment. */
  const hrAt = async (now: string) => ({
    sessionId: await beginSession(databases.register, accounts.hrCity.accountId, now),
    params,
    now,
  })
  return { databases, key, invited, answer, hrAt }
}

eachDialect('acts on a wave', ({ open }) => {
  test('how many have answered is told once a day, by district in steps, whoever asks and after a restart', async () => {
    const { databases, hrAt, answer } = await fieldwork(open)
    const look = async (now: string) => askRoute(wavePage, databases, await hrAt(now))
    const first = await look(friday)
    expect(first).toMatchObject({
      fieldwork: {
        participation: {
          whole: { kind: 'band', from: 10, to: 14 },
          districts: [0, 1, 2].map(() => ({ invited: 10, answers: { from: 0, to: 4 } })),
        },
      },
    })
    await answer(12, 27)
    expect(JSON.stringify(await look('2026-11-20T22:59:00.000Z'))).toBe(JSON.stringify(first))
    expect(await look(saturday)).toMatchObject({
      fieldwork: {
        participation: {
          whole: { kind: 'band', from: 25 },
          districts: [0, 1, 2].map(() => ({ answers: { from: 5, to: 10 } })),
        },
      },
    })
  })

  test('those who have not answered are reminded, once a day and three times at most', async () => {
    const { databases, key, hrAt } = await fieldwork(open)
    const ask = async (now: string, whom = 'open') =>
      askRoute(remind, databases, { ...(await hrAt(now)), fields: { whom } })
    expect(sentTo(await ask(friday))).toBe(`303 /omgangar/${waveId}?klart=paminda`)
    const mails = await databases.register.selectFrom('outbox').selectAll().execute()
    expect(mails).toHaveLength(18)
    expect(mails.every(({ kind, dueAt }) => kind === 'reminder' && dueAt === friday)).toBe(true)
    const body = openMail(key, mails[0]?.mailId ?? '', mails[0]?.sealedBody ?? new Uint8Array())
    expect(body?.text).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/)
    expect(await ask(friday)).toMatchObject({ data: { refused: 'remindedToday' }, init: { status: 409 } })
    expect(await ask(friday, 'nobody')).toMatchObject({ data: { refused: 'badForm' }, init: { status: 400 } })

    // At the weekend it waits for Monday morning.
    expect(await askRoute(remindPage, databases, await hrAt(saturday))).toMatchObject({
      byMail: 30,
      letters: 0,
      sendsAt: { date: '2026-11-23', time: '07:00' },
      plan: { mayRemind: 'yes', remindedOn: ['2026-11-20'] },
    })
    await ask(saturday, 'everyone')
    const due = await databases.register.selectFrom('outbox').select('dueAt').execute()
    expect(due.filter(({ dueAt }) => dueAt === '2026-11-23T06:00:00.000Z')).toHaveLength(30)
    await ask('2026-11-24T09:00:00.000Z')
    expect(await ask('2026-11-25T09:00:00.000Z')).toMatchObject({ data: { refused: 'remindedOften' } })
  })

  test('two who remind at once remind once', async () => {
    const { databases, hrAt } = await fieldwork(open)
    const hr = await hrAt(friday)
    const ask = () => askRoute(remind, databases, { ...hr, fields: { whom: 'everyone' } })
    await Promise.all([ask(), ask(), ask()])
    expect(await databases.register.selectFrom('outbox').selectAll().execute()).toHaveLength(30)
  })

  test('a cancelled wave leaves no person, no mail and no ballot, and its codes lead nowhere', async () => {
    const { databases, key, invited, hrAt } = await fieldwork(open)
    const hr = await hrAt(friday)
    expect(sentTo(await askRoute(cancel, databases, { ...hr, fields: {} }))).toBe('400')
    const done = await askRoute(cancel, databases, { ...hr, fields: { act: 'cancel' } })
    expect(sentTo(done)).toBe('303 /omgangar?klart=avbruten')
    const { register, box } = databases
    for (const table of ['invitation', 'outbox', 'toldParticipation', 'wave'] as const)
      expect(await register.selectFrom(table).selectAll().execute()).toEqual([])
    for (const table of ['seal', 'ballotSlot', 'response', 'release'] as const)
      expect(await box.selectFrom(table).selectAll().execute()).toEqual([])
    const late = { code: invited[29]?.code ?? '', sheet: aSheet(1), nonce: aNonce(), today: '2026-11-21' }
    expect(await castBallot({ ...databases, key }, late)).toEqual({ ok: false, reason: 'unknownCode' })
    expect(await findWave(register, waveId)).toBeUndefined()
  })
})
