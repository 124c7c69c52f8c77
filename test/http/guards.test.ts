import { expect, test } from 'vitest'
import {
  findSignedIn,
  requireAccount,
  requireAnyPassword,
  requireDistrictAccess,
  requireHrCity,
} from '~/http/guards.server'
import { deactivateAccount } from '~/services/deactivate-account.server'
import { eachDialect } from '../support/each-dialect'
import { routeArgs } from '../support/route-args'
import { someAccounts } from '../support/some-accounts'

async function thrownBy(guard: Promise<unknown>): Promise<Response> {
  return guard.then(
    () => {
      throw new Error('the guard let it pass')
    },
    (thrown: unknown) => {
      if (thrown instanceof Response) return thrown
      throw thrown
    },
  )
}

eachDialect('guards', ({ open }) => {
  test('a stranger is sent to sign in, and told to come back to where they were going', async () => {
    const databases = await open()
    const args = routeArgs(databases, { path: '/distrikt/lundby?omgang=a' })
    const response = await thrownBy(requireAccount(args))
    expect([response.status, response.headers.get('Location')]).toEqual([
      302,
      '/logga-in?till=%2Fdistrikt%2Flundby%3Fomgang%3Da',
    ])
  })

  test('a made-up session is nobody’s', async () => {
    const databases = await open()
    await someAccounts(databases.register)
    const args = routeArgs(databases, { sessionId: 'A'.repeat(43) })
    expect(await findSignedIn(args)).toBeUndefined()
  })

  test('what a route learns of an account is who and what for, no address and no password', async () => {
    const databases = await open()
    const { hrLundby } = await someAccounts(databases.register)
    const account = await requireAccount(routeArgs(databases, { sessionId: hrLundby.sessionId }))
    expect(account).toEqual({
      accountId: hrLundby.accountId,
      name: 'Person 2',
      role: 'hrDistrict',
      districtId: 'lundby',
      hasTemporaryPassword: false,
    })
  })

  test('HR of a district is refused where only HR of the city may go', async () => {
    const databases = await open()
    const { hrCity, hrLundby } = await someAccounts(databases.register)
    expect(
      (await thrownBy(requireHrCity(routeArgs(databases, { sessionId: hrLundby.sessionId })))).status,
    ).toBe(403)
    expect(await requireHrCity(routeArgs(databases, { sessionId: hrCity.sessionId }))).toMatchObject({
      role: 'hrCity',
    })
  })

  test('HR of a district sees its own, and cannot tell a foreign district from one that is not there', async () => {
    const databases = await open()
    const { hrCity, hrLundby } = await someAccounts(databases.register)
    const as = (sessionId: string) => routeArgs(databases, { sessionId })
    expect((await requireDistrictAccess(as(hrLundby.sessionId), 'lundby')).asked).toBe('lundby')
    for (const other of ['centrum', 'finns-inte', '../x', '', undefined])
      expect((await thrownBy(requireDistrictAccess(as(hrLundby.sessionId), other))).status).toBe(403)
    expect((await requireDistrictAccess(as(hrCity.sessionId), 'centrum')).asked).toBe('centrum')
    expect((await thrownBy(requireDistrictAccess(as(hrCity.sessionId), '../x'))).status).toBe(404)
  })

  test('a temporary password opens the page where it is changed and no other', async () => {
    const databases = await open()
    const { newcomer } = await someAccounts(databases.register)
    const args = routeArgs(databases, { sessionId: newcomer.sessionId })
    expect((await thrownBy(requireHrCity(args))).headers.get('Location')).toBe('/mitt-losenord')
    expect(await requireAnyPassword(args)).toMatchObject({ hasTemporaryPassword: true })
  })

  test('a new role counts from the next request, a closed account from the next too', async () => {
    const databases = await open()
    const { hrCity, hrLundby, newcomer } = await someAccounts(databases.register)
    await databases.register
      .updateTable('account')
      .set({ role: 'hrDistrict', districtId: 'centrum' })
      .where('accountId', '=', hrCity.accountId)
      .execute()
    const demoted = routeArgs(databases, { sessionId: hrCity.sessionId })
    expect((await thrownBy(requireHrCity(demoted))).status).toBe(403)
    await deactivateAccount(databases.register, hrLundby.accountId, '2026-11-21')
    const closed = routeArgs(databases, { sessionId: hrLundby.sessionId })
    expect((await thrownBy(requireAccount(closed))).status).toBe(302)
    expect(newcomer.sessionId).toBeDefined()
  })

  test('several loaders of one request ask the database once', async () => {
    const databases = await open()
    const { hrCity } = await someAccounts(databases.register)
    const args = routeArgs(databases, { sessionId: hrCity.sessionId })
    const [first, second] = await Promise.all([findSignedIn(args), findSignedIn(args)])
    expect(first).toBe(second)
  })
})
