import { expect, test } from 'vitest'
import { action as print, loader as page } from '~/routes/omgangar.$waveId.brev'
import type { Letter } from '~/domain/invitation/invitation-facts'
import { waveIdSchema } from '~/domain/wave/wave'
import { listMailStatuses } from '~/repositories/outbox-repository.server'
import { castBallot } from '~/services/cast-ballot.server'
import { closeWave } from '~/services/close-wave.server'
import { inviteParticipants } from '~/services/invite-participants.server'
import { beginSession } from '~/services/sign-in.server'
import { aMunicipality, aNonce, anOpenWave, aParticipant, aSheet, opensOn } from '../factories/a-fieldwork'
import { askRoute, sentTo, told } from '../support/ask-route'
import { eachDialect, type TestDatabases } from '../support/each-dialect'
import { routeArgs } from '../support/route-args'
import { someAccounts } from '../support/some-accounts'

const waveId = waveIdSchema.parse('halsa-1')
const now = '2026-01-15T09:00:00.000Z'
const today = opensOn

/** Two hundred people without an address and ten with one; the first twenty without have answered. */
async function fieldwork(open: () => Promise<TestDatabases>) {
  const databases = await open()
  const accounts = await someAccounts(databases.register)
  await aMunicipality(databases)
  const { key } = routeArgs(databases).context.settings
  const installation = { ...databases, key }
  await anOpenWave(installation, { waveId })
  const participants = Array.from({ length: 210 }, (_, number) =>
    aParticipant(
      number,
      number < 200
        ? {
            email: null,
            unitId: number % 7 === 0 ? null : (`${['centrum', 'hisingen', 'ost'][number % 3]}-barn` as never),
          }
        : {},
    ),
  )
  const verdict = await inviteParticipants(installation, { waveId, participants })
  if (!verdict.ok) throw new Error(verdict.reason)
  const codes = verdict.invited.map(({ code }) => code)
  const answer = (code: string) =>
    castBallot(installation, { code, sheet: aSheet(1), nonce: aNonce(), today })
  for (const code of codes.slice(0, 20)) expect(await answer(code)).toMatchObject({ ok: true })
  const sessionId = await beginSession(databases.register, accounts.hrCity.accountId, now)
  const asked = { sessionId, params: { waveId }, now }
  const letters = async (what: string, districtId = ''): Promise<readonly Letter[]> => {
    const { data } = told(await askRoute(print, databases, { ...asked, fields: { what, districtId } }))
    if (data.kind !== 'letters') throw new Error(data.reason)
    return data.letters
  }
  return { databases, installation, asked, codes, answer, letters }
}

eachDialect('letters in one print run', ({ open }) => {
  test('everybody without an address gets a letter with a new code, by district, unit and name, alike whoever has answered', async () => {
    const { databases, asked, codes, answer, letters } = await fieldwork(open)
    expect(await askRoute(page, databases, asked)).toMatchObject({
      onPaper: 200,
      districts: [{ value: 'centrum' }, { value: 'hisingen' }, { value: 'ost' }],
    })
    const made = await letters('codes')
    expect(made).toHaveLength(200)
    const places = made.map(({ to }) => [to.at(-1), to.length === 3 ? to[1] : ''].join(' '))
    expect(places).toEqual(places.toSorted())
    expect(new Set(made.map(({ code }) => code?.code)).size).toBe(200)
    expect(made.every(({ paragraphs }) => paragraphs.join().includes('Har du fått ett brev tidigare'))).toBe(
      true,
    )
    // Of those who had answered no code works; of the others the new one, once, and not the old one.
    const answered = new Set(Array.from({ length: 20 }, (_, number) => `Namn Nr${number}`))
    const verdicts = new Map<string, boolean>()
    for (const { to, code } of made.slice(0, 60))
      verdicts.set(to[0] ?? '', (await answer(code?.code ?? '')).ok)
    for (const [name, ok] of verdicts) expect(ok).toBe(!answered.has(name))
    expect(await answer(codes[150] ?? '')).toMatchObject({ ok: false, reason: 'unknownCode' })
    expect(await answer(codes[205] ?? '')).toMatchObject({ ok: true })
    expect(await listMailStatuses(databases.register, waveId)).toEqual([])
  })

  test('reminders hold no code, change none, and go to everybody without an address', async () => {
    const { codes, answer, letters } = await fieldwork(open)
    const made = await letters('reminders')
    expect(made).toHaveLength(200)
    expect(JSON.stringify(made)).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/)
    expect(made[0]).toMatchObject({ code: null, way: expect.stringContaining(`/svara/${waveId}`) as string })
    expect(await answer(codes[150] ?? '')).toMatchObject({ ok: true })
  })

  test('one district alone is printed alone, and the codes elsewhere stay', async () => {
    const { codes, answer, letters } = await fieldwork(open)
    const made = await letters('codes', 'hisingen')
    expect(made.every(({ to }) => to.at(-1) === 'hisingen')).toBe(true)
    expect(await answer(codes[30] ?? '')).toMatchObject({ ok: true })
    expect(await answer(codes[31] ?? '')).toMatchObject({ ok: false })
  })

  test('a closed wave prints nothing, nor does a form that says nothing', async () => {
    const { databases, installation, asked } = await fieldwork(open)
    expect(
      told(await askRoute(print, databases, { ...asked, fields: { what: 'all', districtId: '' } })),
    ).toMatchObject({ status: 400 })
    await closeWave(installation, { waveId, today })
    expect(
      told(await askRoute(print, databases, { ...asked, fields: { what: 'codes', districtId: '' } })),
    ).toMatchObject({ status: 409, data: { reason: 'waveClosed' } })
    expect(sentTo(await askRoute(page, databases, asked))).toBe(`302 /omgangar/${waveId}`)
  })
})
