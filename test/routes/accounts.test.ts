import { expect, onTestFinished, test } from 'vitest'
import { loader as rootLoader } from '~/root'
import { loader as front } from '~/routes/_index'
import { action as firstRun, loader as firstRunPage } from '~/routes/kom-igang'
import { action as accounts, loader as accountsPage } from '~/routes/konton'
import { action as signInAction } from '~/routes/logga-in'
import { action as signOutAction } from '~/routes/logga-ut'
import { action as ownPassword } from '~/routes/mitt-losenord'
import { action as language } from '~/routes/sprak'
import { hashPassword } from '~/services/password-hash.server'
import { openSqlite } from '../support/each-dialect'
import { routeArgs } from '../support/route-args'
import { someAccounts } from '../support/some-accounts'

const password = 'glas tunnel åtta mörk'

async function open() {
  const cleanUp: (() => Promise<void>)[] = []
  onTestFinished(async () => {
    for (const step of cleanUp.reverse()) await step()
  })
  return openSqlite(cleanUp)
}

function locationOf(answer: unknown): string | null {
  return answer instanceof Response ? answer.headers.get('Location') : null
}

/** `data(…)` of a refusal: what the page is told, and the status. */
function told(answer: unknown): { readonly status: number | undefined; readonly data: unknown } {
  if (typeof answer !== 'object' || answer === null || !('data' in answer) || !('init' in answer))
    throw new Error('no page was given')
  const init = answer.init
  const status =
    typeof init === 'object' && init !== null && 'status' in init ? Number(init.status) : undefined
  return { status, data: answer.data }
}

test('the front door leads to the first run, then to signing in, then to the overview', async () => {
  const databases = await open()
  expect(locationOf(await front(routeArgs(databases)))).toBe('/kom-igang')
  const { hrCity } = await someAccounts(databases.register)
  expect(locationOf(await front(routeArgs(databases)))).toBe('/logga-in')
  expect(locationOf(await front(routeArgs(databases, { sessionId: hrCity.sessionId })))).toBe('/oversikt')
})

test('signing in goes where one was going, never to another site', async () => {
  const databases = await open()
  await someAccounts(databases.register)
  await databases.register
    .updateTable('account')
    .set({ passwordHash: await hashPassword(password) })
    .execute()
  const send = (till: string) =>
    signInAction(routeArgs(databases, { form: { email: ' HR1@kommun.se', password, till } }))
  expect(locationOf(await send('/konton?x=1'))).toBe('/konton?x=1')
  for (const target of ['https://evil.example', '//evil.example', '/\\evil.example', '/..//evil.example'])
    expect(locationOf(await send(target))).toBe('/oversikt')
  const answer = await send('/')
  const cookies = answer instanceof Response ? answer.headers.getSetCookie() : []
  expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['__Host-kvar', '__Host-kvar-enhet'])
})

test('a refused sign-in has its own status and gives back the address alone', async () => {
  const databases = await open()
  await someAccounts(databases.register)
  await databases.register
    .updateTable('account')
    .set({ passwordHash: await hashPassword(password) })
    .execute()
  const answer = await signInAction(
    routeArgs(databases, { form: { email: 'hr1@kommun.se', password: 'fel lösenord' } }),
  )
  expect(told(answer)).toEqual({
    status: 401,
    data: { faults: {}, given: { email: 'hr1@kommun.se' }, refusal: { ok: false, reason: 'wrong' } },
  })
})

test('signing out clears the cookie and what the browser keeps', async () => {
  const databases = await open()
  const { hrCity } = await someAccounts(databases.register)
  const answer = await signOutAction(routeArgs(databases, { sessionId: hrCity.sessionId, form: {} }))
  expect(answer.headers.get('Clear-Site-Data')).toContain('"storage"')
  expect(answer.headers.get('Set-Cookie')).toContain('Max-Age=0')
  expect(
    await databases.register
      .selectFrom('session')
      .where('accountId', '=', hrCity.accountId)
      .selectAll()
      .execute(),
  ).toEqual([])
})

test('the first run is over for good when there is an account', async () => {
  const databases = await open()
  expect(await firstRunPage(routeArgs(databases, { setupCode: 'a' }))).toMatchObject({ hasSetupCode: true })
  await someAccounts(databases.register)
  expect(locationOf(await firstRunPage(routeArgs(databases, { setupCode: 'a' })))).toBe('/logga-in')
  const form = { code: 'a', municipality: 'X', name: 'X', email: 'x@kommun.se', password }
  expect(locationOf(await firstRun(routeArgs(databases, { setupCode: 'a', form })))).toBe('/logga-in')
})

test('the page of accounts holds no hash, and its forms do what they say', async () => {
  const databases = await open()
  const { hrCity, hrLundby } = await someAccounts(databases.register)
  const as = (form?: Record<string, string>) =>
    routeArgs(databases, { sessionId: hrCity.sessionId, ...(form === undefined ? {} : { form }) })
  const page = await accountsPage(as())
  expect(page.accounts.map(({ name }) => name)).toEqual(['Person 1', 'Person 2', 'Person 3'])
  expect(JSON.stringify(page)).not.toMatch(/nobody’s|passwordHash/)
  const added = await accounts(
    as({ act: 'add', name: 'Nils', email: 'nils@kommun.se', role: 'hrDistrict', district: 'centrum' }),
  )
  expect(told(added)).toMatchObject({ status: 200, data: { kind: 'done', act: 'added' } })
  const closed = await accounts(as({ act: 'deactivate', accountId: hrLundby.accountId }))
  expect(told(closed).data).toMatchObject({ kind: 'done', act: 'deactivated', temporary: null })
  const own = await accounts(as({ act: 'deactivate', accountId: hrCity.accountId }))
  expect(told(own)).toEqual({ status: 400, data: { kind: 'refused', reason: 'ownAccount' } })
})

test.each([
  { act: 'add', name: 'N', email: 'n@kommun.se', role: 'hrDistrict', district: '' },
  { act: 'add', name: 'N', email: 'n@kommun.se', role: 'hrAll' },
  { act: 'add', name: 'N', email: 'n@kommun.se', role: 'hrCity', passwordHash: 'x' },
  { act: 'add', name: 'N', email: 'n@kommun.se', role: 'hrDistrict', district: 'finns-inte' },
  { act: 'renew', accountId: '1' },
  { act: 'deactivate', accountId: "' or 1=1 --" },
  { act: 'promote', accountId: '0'.repeat(32) },
  {},
])('a form that was tampered with changes nothing: %j', async (form) => {
  const databases = await open()
  const { hrCity } = await someAccounts(databases.register)
  const before = await databases.register.selectFrom('account').selectAll().execute()
  const given = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value)]))
  const answer = await accounts(routeArgs(databases, { sessionId: hrCity.sessionId, form: given }))
  expect(told(answer).status).toBe(400)
  expect(await databases.register.selectFrom('account').selectAll().execute()).toEqual(before)
})

test('an own password is changed against the old one, in a new session', async () => {
  const databases = await open()
  const { newcomer } = await someAccounts(databases.register)
  await databases.register
    .updateTable('account')
    .set({ passwordHash: await hashPassword(password) })
    .execute()
  const send = (form: Record<string, string>) =>
    ownPassword(routeArgs(databases, { sessionId: newcomer.sessionId, form }))
  expect(told(await send({ password: 'fel', newPassword: 'grön mössa under bron' })).status).toBe(400)
  const answer = await send({ password, newPassword: 'grön mössa under bron' })
  expect(locationOf(answer)).toBe('/oversikt')
  expect(answer instanceof Response && answer.headers.get('Set-Cookie')).not.toContain(newcomer.sessionId)
})

test('a language is remembered and nothing else is', async () => {
  const databases = await open()
  const answer = await language(routeArgs(databases, { form: { sprak: 'en', till: '//evil.example' } }))
  expect(locationOf(answer)).toBe('/')
  expect(answer.headers.get('Set-Cookie')).toContain('kvar-sprak=en')
  const broken = await language(routeArgs(databases, { form: { sprak: 'en; Path=/x', till: '/' } }))
  expect(broken.headers.get('Set-Cookie')).toBeNull()
})

test('the frame names the asker to the asker alone', async () => {
  const databases = await open()
  const { hrCity } = await someAccounts(databases.register)
  expect(await rootLoader(routeArgs(databases))).toMatchObject({ account: null })
  expect(await rootLoader(routeArgs(databases, { sessionId: hrCity.sessionId }))).toEqual({
    language: 'sv',
    municipality: { name: 'Göteborgs Stad', isDemo: false },
    account: { name: 'Person 1', role: 'hrCity' },
  })
})
