import { expect, test } from 'vitest'
import { accountIdSchema } from '~/domain/account/account'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { findAccount, listAccounts } from '~/repositories/account-repository.server'
import { findMunicipality, replaceDistricts } from '~/repositories/organisation-repository.server'
import { addAccount } from '~/services/add-account.server'
import { changePassword } from '~/services/change-password.server'
import { deactivateAccount } from '~/services/deactivate-account.server'
import { isFirstRun } from '~/services/is-first-run.server'
import { loadAccounts } from '~/services/load-accounts.server'
import { makeFirstAccount } from '~/services/make-first-account.server'
import { renewPassword } from '~/services/renew-password.server'
import { resumeSession } from '~/services/resume-session.server'
import { beginSession, signIn } from '~/services/sign-in.server'
import { eachDialect, type TestDatabases } from '../support/each-dialect'

const now = '2026-11-21T08:00:00.000Z'
const today = '2026-11-21'
const key = 'a key of the installation, long enough'
const lundby = districtIdSchema.parse('lundby')
const first = {
  municipality: 'Göteborgs Stad',
  name: 'Karin Åberg',
  email: 'karin@kommun.se',
  password: 'glas tunnel åtta mörk',
}
const hrCity = { role: 'hrCity', districtId: null } as const

async function withFirstAccount({ register }: TestDatabases) {
  const verdict = await makeFirstAccount(register, first)
  if (!verdict.ok) throw new Error(verdict.reason)
  await replaceDistricts(register, [
    {
      districtId: lundby,
      name: 'Lundby',
      validFrom: '2011-01-01',
      validTo: null,
      successors: [],
      position: 1,
    },
  ])
  return verdict.accountId
}

function withPassword(register: TestDatabases['register'], email: string, password: string, at = now) {
  const attempt = { email, password, network: 'n', deviceToken: undefined, earlierSessionId: undefined }
  return signIn(register, key, attempt, at)
}

eachDialect('accounts', ({ open }) => {
  test('the first account names the municipality and is HR of the city', async () => {
    const databases = await open()
    const { register } = databases
    expect(await isFirstRun(register)).toBe(true)
    const accountId = await withFirstAccount(databases)
    expect(await isFirstRun(register)).toBe(false)
    expect(await findMunicipality(register)).toEqual({ name: 'Göteborgs Stad', isDemo: false })
    expect(await findAccount(register, accountId)).toMatchObject({ role: 'hrCity', districtId: null })
  })

  test('of many who try to be the first at once, one is, and the municipality bears that one’s name', async () => {
    const { register } = await open()
    const tries = Array.from({ length: 6 }, (_, at) =>
      makeFirstAccount(register, { ...first, email: `${at}@kommun.se`, municipality: `Stad ${at}` }),
    )
    const verdicts = await Promise.all(tries)
    const winners = verdicts.flatMap((verdict, at) => (verdict.ok ? [at] : []))
    expect(winners).toHaveLength(1)
    expect(await findMunicipality(register)).toMatchObject({ name: `Stad ${winners[0]}` })
    expect(await listAccounts(register)).toHaveLength(1)
  })

  test('a first password that is easy to guess is refused and nothing is made', async () => {
    const { register } = await open()
    const verdict = await makeFirstAccount(register, { ...first, password: 'GöteborgsStad2026' })
    expect(verdict).toEqual({ ok: false, reason: 'easyToGuess' })
    expect(await findMunicipality(register)).toBeUndefined()
  })

  test('a new account signs in with a temporary password, until it has run out', async () => {
    const databases = await open()
    await withFirstAccount(databases)
    const { register } = databases
    const added = await addAccount(register, { email: ' Nils@Kommun.se ', name: 'Nils', post: hrCity }, today)
    if (!added.ok) throw new Error(added.reason)
    expect((await withPassword(register, 'nils@kommun.se', added.temporaryPassword)).ok).toBe(true)
    expect(
      await withPassword(register, 'nils@kommun.se', added.temporaryPassword, '2026-11-29T08:00:00.000Z'),
    ).toEqual({ ok: false, reason: 'expired' })
  })

  test('an address can have one account, and a district must be there', async () => {
    const databases = await open()
    await withFirstAccount(databases)
    const { register } = databases
    const again = { email: 'KARIN@kommun.se', name: 'Karin', post: hrCity }
    expect(await addAccount(register, again, today)).toEqual({ ok: false, reason: 'emailTaken' })
    const post = { role: 'hrDistrict', districtId: districtIdSchema.parse('ingenstans') } as const
    const nowhere = { email: 'x@kommun.se', name: 'X', post }
    expect(await addAccount(register, nowhere, today)).toEqual({ ok: false, reason: 'unknownDistrict' })
  })

  test('somebody of HR city must always be able to sign in, also when two close each other at once', async () => {
    const databases = await open()
    const karin = await withFirstAccount(databases)
    const { register } = databases
    expect(await deactivateAccount(register, karin, today)).toEqual({ ok: false, reason: 'lastOfHrCity' })
    const added = await addAccount(register, { email: 'nils@kommun.se', name: 'Nils', post: hrCity }, today)
    if (!added.ok) throw new Error(added.reason)
    const verdicts = await Promise.all([
      deactivateAccount(register, karin, today),
      deactivateAccount(register, added.accountId, today),
    ])
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('a new password ends the sessions, opens a closed account and is temporary', async () => {
    const databases = await open()
    await withFirstAccount(databases)
    const { register } = databases
    const post = { role: 'hrDistrict', districtId: lundby } as const
    const added = await addAccount(register, { email: 'nils@kommun.se', name: 'Nils', post }, today)
    if (!added.ok) throw new Error(added.reason)
    const sessionId = await beginSession(register, added.accountId, now)
    await deactivateAccount(register, added.accountId, today)
    const renewed = await renewPassword(register, added.accountId, today)
    expect(renewed.ok && renewed.temporaryPassword).not.toBe(added.temporaryPassword)
    expect(await resumeSession(register, sessionId, now)).toBeUndefined()
    expect((await loadAccounts(register, today)).accounts.find(({ name }) => name === 'Nils')).toMatchObject({
      district: 'Lundby',
      state: 'waiting',
    })
    const nobody = accountIdSchema.parse('f'.repeat(32))
    expect(await renewPassword(register, nobody, today)).toEqual({ ok: false, reason: 'unknownAccount' })
  })

  test('changing the own password needs the old one, ends every other session and makes it permanent', async () => {
    const databases = await open()
    const karin = await withFirstAccount(databases)
    const { register } = databases
    const elsewhere = await beginSession(register, karin, now)
    const change = (password: string, newPassword: string) =>
      changePassword(register, karin, { password, newPassword }, now)
    expect(await change('fel lösenord här', 'grön mössa under bron')).toEqual({
      ok: false,
      reason: 'wrongPassword',
    })
    expect(await change(first.password, first.password)).toEqual({ ok: false, reason: 'samePassword' })
    expect(await change(first.password, 'Sommar2026!!!!')).toEqual({ ok: false, reason: 'easyToGuess' })
    const changed = await change(first.password, 'grön mössa under bron')
    expect(await resumeSession(register, elsewhere, now)).toBeUndefined()
    expect(
      changed.ok && (await resumeSession(register, changed.sessionId, now))?.passwordExpiresOn,
    ).toBeNull()
    expect((await withPassword(register, first.email, first.password)).ok).toBe(false)
  })
})
