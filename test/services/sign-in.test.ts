import { expect, test } from 'vitest'
import type { RegisterDb } from '#db/connect'
import { accountIdSchema } from '~/domain/account/account'
import { insertAccount } from '~/repositories/account-repository.server'
import { deactivateAccount } from '~/services/deactivate-account.server'
import { hashPassword } from '~/services/password-hash.server'
import { resumeSession } from '~/services/resume-session.server'
import { signIn } from '~/services/sign-in.server'
import { signOut } from '~/services/sign-out.server'
import { eachDialect } from '../support/each-dialect'

const key = 'a key of the installation, long enough'
const now = '2026-11-21T08:00:00.000Z'
const password = 'glas tunnel åtta mörk'
const karin = accountIdSchema.parse('0'.repeat(31) + '1')
const berit = accountIdSchema.parse('0'.repeat(31) + '2')
const passwordHash = hashPassword(password)

async function withAccounts(register: RegisterDb): Promise<void> {
  const post = { role: 'hrCity', districtId: null, deactivatedOn: null, passwordExpiresOn: null } as const
  const hash = await passwordHash
  await insertAccount(register, {
    ...post,
    accountId: karin,
    email: 'karin@kommun.se',
    name: 'Karin',
    passwordHash: hash,
  })
  await insertAccount(register, {
    ...post,
    accountId: berit,
    email: 'berit@kommun.se',
    name: 'Berit',
    passwordHash: hash,
  })
}

type Extra = { readonly deviceToken?: string; readonly earlierSessionId?: string; readonly network?: string }

function tryToSignIn(register: RegisterDb, email: string, given: string, at = now, extra: Extra = {}) {
  const { network = 'a network', deviceToken, earlierSessionId } = extra
  return signIn(register, key, { email, password: given, network, deviceToken, earlierSessionId }, at)
}

async function mustSignIn(register: RegisterDb, extra: Extra = {}) {
  const verdict = await tryToSignIn(register, 'karin@kommun.se', password, now, extra)
  if (!verdict.ok) throw new Error(verdict.reason)
  return verdict
}

test('passwords are hashed with argon2id at the strength OWASP asks for, and spelt alike they are alike', async () => {
  expect(await passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

eachDialect('signing in', ({ open }) => {
  test('the right password begins a session that only its hash is stored of', async () => {
    const { register } = await open()
    await withAccounts(register)
    const { sessionId } = await mustSignIn(register)
    expect(sessionId).toMatch(/^[\w-]{43}$/)
    expect((await resumeSession(register, sessionId, now))?.name).toBe('Karin')
    const stored = JSON.stringify(await register.selectFrom('session').selectAll().execute())
    expect(stored).not.toContain(sessionId)
  })

  test('a password typed with a combining ring is the same password', async () => {
    const { register } = await open()
    await withAccounts(register)
    const verdict = await tryToSignIn(register, 'karin@kommun.se', password.normalize('NFD'))
    expect(verdict.ok).toBe(true)
  })

  test('a wrong password, an unknown address and a closed account are answered alike', async () => {
    const { register } = await open()
    await withAccounts(register)
    await deactivateAccount(register, berit, '2026-11-20')
    const wrong = { ok: false, reason: 'wrong' }
    expect(await tryToSignIn(register, 'karin@kommun.se', 'inte detta lösenord')).toEqual(wrong)
    expect(await tryToSignIn(register, 'ingen@kommun.se', password)).toEqual(wrong)
    expect(await tryToSignIn(register, 'berit@kommun.se', password)).toEqual(wrong)
  })

  test('signing in ends the session the browser held before', async () => {
    const { register } = await open()
    await withAccounts(register)
    const first = await mustSignIn(register)
    const second = await mustSignIn(register, { earlierSessionId: first.sessionId })
    expect(second.sessionId).not.toBe(first.sessionId)
    expect(await resumeSession(register, first.sessionId, now)).toBeUndefined()
    expect(await resumeSession(register, second.sessionId, now)).toBeDefined()
  })

  test('signing out ends the session on the server', async () => {
    const { register } = await open()
    await withAccounts(register)
    const { sessionId } = await mustSignIn(register)
    await signOut(register, sessionId)
    expect(await resumeSession(register, sessionId, now)).toBeUndefined()
  })

  test('closing an account ends its sessions at once, not those of others', async () => {
    const { register } = await open()
    await withAccounts(register)
    const { sessionId } = await mustSignIn(register)
    const other = await tryToSignIn(register, 'berit@kommun.se', password)
    await deactivateAccount(register, karin, '2026-11-21')
    expect(await resumeSession(register, sessionId, now)).toBeUndefined()
    expect(other.ok && (await resumeSession(register, other.sessionId, now))?.name).toBe('Berit')
  })

  test('a session nobody used for half an hour is over and gone', async () => {
    const { register } = await open()
    await withAccounts(register)
    const { sessionId } = await mustSignIn(register)
    expect(await resumeSession(register, sessionId, '2026-11-21T08:20:00.000Z')).toBeDefined()
    expect(await resumeSession(register, sessionId, '2026-11-21T08:45:00.000Z')).toBeDefined()
    expect(await resumeSession(register, sessionId, '2026-11-21T09:20:00.000Z')).toBeUndefined()
    expect(await register.selectFrom('session').selectAll().execute()).toEqual([])
  })

  test('guesses from everywhere at one account are stopped, the right password with them', async () => {
    const { register } = await open()
    await withAccounts(register)
    const guesses = Array.from({ length: 30 }, (_, at) =>
      tryToSignIn(register, 'karin@kommun.se', 'en gissning till', now, { network: `network ${at}` }),
    )
    const reasons = (await Promise.all(guesses)).map((verdict) => (verdict.ok ? 'ok' : verdict.reason))
    expect(reasons.filter((reason) => reason === 'wrong')).toHaveLength(20)
    expect(reasons.filter((reason) => reason === 'throttled')).toHaveLength(10)
    const late = await tryToSignIn(register, 'karin@kommun.se', password, now, { network: 'another' })
    expect(late).toEqual({ ok: false, reason: 'throttled', minutes: 15 })
    const after = await tryToSignIn(register, 'karin@kommun.se', password, '2026-11-21T08:15:00.000Z')
    expect(after.ok).toBe(true)
  })

  test('strangers who guess cannot lock out a browser that the account has used before', async () => {
    const { register } = await open()
    await withAccounts(register)
    const { deviceToken } = await mustSignIn(register)
    for (let guess = 0; guess < 21; guess += 1)
      await tryToSignIn(register, 'karin@kommun.se', 'en gissning till', now, { network: 'a stranger' })
    expect((await tryToSignIn(register, 'karin@kommun.se', password, now)).ok).toBe(false)
    expect((await tryToSignIn(register, 'karin@kommun.se', password, now, { deviceToken })).ok).toBe(true)
  })

  test('the mark of a browser is good for its own account alone, and cannot be made up', async () => {
    const { register } = await open()
    await withAccounts(register)
    const { deviceToken } = await mustSignIn(register)
    for (let guess = 0; guess < 21; guess += 1)
      await tryToSignIn(register, 'berit@kommun.se', 'en gissning till', now, { network: 'a stranger' })
    for (const token of [deviceToken, `${'0'.repeat(32)}.x`, 'x', ''])
      expect(
        await tryToSignIn(register, 'berit@kommun.se', password, now, { deviceToken: token }),
      ).toMatchObject({
        reason: 'throttled',
      })
  })

  test('right passwords do not use up a network that many share', async () => {
    const { register } = await open()
    await withAccounts(register)
    for (let time = 0; time < 62; time += 1) await mustSignIn(register)
    expect(
      (await register.selectFrom('signInFailure').selectAll().execute()).every((row) => row.failures === 0),
    ).toBe(true)
  })

  test('nothing in the database tells a name or an address of those who failed', async () => {
    const { register } = await open()
    await withAccounts(register)
    await tryToSignIn(register, 'karin@kommun.se', 'fel lösenord', now, { network: '192.0.2.7' })
    const stored = JSON.stringify(await register.selectFrom('signInFailure').selectAll().execute())
    expect(stored).not.toMatch(/karin|192\.0\.2/)
  })
})
