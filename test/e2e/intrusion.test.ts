import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoAccounts } from '~/cli/demo/demo-accounts'
import { accountIdSchema } from '~/domain/account/account'
import { beginSession } from '~/services/sign-in.server'
import { type DemoServer, startDemoServer } from '../support/demo-server'
import { rawRequest } from '../support/raw-request'

let server: DemoServer
let cookie = ''

beforeAll(async () => {
  server = await startDemoServer(async (register) => {
    const { accountId } = await register
      .selectFrom('account')
      .select('accountId')
      .where('role', '=', 'hrCity')
      .executeTakeFirstOrThrow()
    const sessionId = await beginSession(register, accountIdSchema.parse(accountId), new Date().toISOString())
    cookie = `__Host-kvar=${sessionId}`
  })
})

afterAll(() => server.close())

const port = () => Number(new URL(server.origin).port)
const host = () => `Host: localhost:${port()}`

async function isAlive(): Promise<boolean> {
  return (await fetch(`${server.origin}/readyz`)).ok
}

test.each([
  '/build/../package.json',
  '/build/..%2f..%2fpackage.json',
  '/build/%2e%2e/%2e%2e/package.json',
  '/build/..\\..\\package.json',
  '/build/%00',
  '/.git/config',
  '/.env',
  '/data/register.db',
  '/build/index.js',
  '/build/metafile.js.json',
  '//build//..//package.json',
])('no path leads to a file that is not for browsers: %s', async (path) => {
  const { status, text } = await rawRequest(port(), [`GET ${path} HTTP/1.1`, host()])
  expect([301, 400, 403, 404]).toContain(status)
  expect(text).not.toMatch(/"dependencies"|SQLite format|\[core\]/)
})

test.each([
  '/%',
  '/%E0%A4%A',
  '/distrikt/%00',
  '/distrikt/%FF',
  `/${'a'.repeat(8000)}`,
  '/distrikt/..;/konton',
  '/KONTON',
  '/konton/',
  '/konton//',
  '/.data',
  '/konton.data.data',
])('an address that nobody would write breaks nothing: %s', async (path) => {
  const { status } = await rawRequest(port(), [`GET ${path} HTTP/1.1`, host()])
  expect(status).toBeGreaterThanOrEqual(200)
  expect(status).toBeLessThan(500)
  expect(await isAlive()).toBe(true)
})

test('two ways to say how long a body is are one too many', async () => {
  const lines = [
    'POST /logga-in HTTP/1.1',
    host(),
    'Sec-Fetch-Site: same-origin',
    'Content-Length: 4',
    'Transfer-Encoding: chunked',
  ]
  expect((await rawRequest(port(), lines, '0\r\n\r\nGET /konton HTTP/1.1\r\n\r\n')).status).toBe(400)
})

test('headers without end are cut off', async () => {
  const { status } = await rawRequest(port(), ['GET / HTTP/1.1', host(), `X: ${'x'.repeat(100_000)}`])
  expect([0, 400, 431]).toContain(status)
  expect(await isAlive()).toBe(true)
})

const scripts = [
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '</script><script>alert(1)</script>',
  '{{7*7}}',
  '\u2028alert(1)',
]

test.each(scripts)('what is asked for is not written into the page as it is: %j', async (script) => {
  const given = encodeURIComponent(script)
  for (const path of [
    `/logga-in?till=/${given}`,
    `/${given}`,
    `/oversikt?omgang=${given}`,
    `/distrikt/${given}`,
  ]) {
    const response = await fetch(`${server.origin}${path}`, { headers: { Cookie: cookie } })
    const text = await response.text()
    expect(text).not.toContain('<script>alert(1)')
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[^']+'/)
  }
})

test('names with markup in them are shown as text', async () => {
  const form = { act: 'add', name: '<img src=x onerror=alert(1)>', email: 'x@kommun.se', role: 'hrCity' }
  const response = await fetch(`${server.origin}/konton`, {
    method: 'POST',
    headers: { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams(form),
  })
  const text = await response.text()
  expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(text).not.toContain('<img src=x')
})

test('a nonce is of one response alone', async () => {
  const nonces = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const response = await fetch(`${server.origin}/logga-in`)
      return /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
    }),
  )
  expect(new Set(nonces).size).toBe(20)
})

test('no page allows inline styles, and none has one', async () => {
  for (const path of [
    '/oversikt',
    '/distrikt',
    '/konton',
    '/logga-in',
    '/sa-skyddas-svaren',
    '/finns-inte',
  ]) {
    const response = await fetch(`${server.origin}${path}`, { headers: { Cookie: cookie } })
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(await response.text()).not.toMatch(/<[^>]+ style="/)
  }
})

test('a session that was planted before signing in is not the one that is signed in', async () => {
  const planted = 'P'.repeat(43)
  const response = await fetch(`${server.origin}/logga-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: `__Host-kvar=${planted}`, 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({
      email: demoAccounts[0]?.email ?? '',
      password: demoAccounts[0]?.password ?? '',
    }),
  })
  expect(response.status).toBe(302)
  expect(response.headers.getSetCookie().join()).not.toContain(planted)
  const as = await fetch(`${server.origin}/konton`, {
    redirect: 'manual',
    headers: { Cookie: `__Host-kvar=${planted}` },
  })
  expect(as.status).toBe(302)
})
