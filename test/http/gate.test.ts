import type { NextFunction, Request, Response } from 'express'
import { expect, test } from 'vitest'
import { gate } from '~/http/gate.server'
import { listeningApp } from '../support/listening-app'
import { rawRequest } from '../support/raw-request'

/** The gate before a page that tells what it was given. */
async function gated() {
  return listeningApp((app, origin) => {
    app.use((request: Request, response: Response, next: NextFunction) =>
      gate(origin())(request, response, next),
    )
    app.use(
      (request, response) => void response.json({ inside: true, method: request.method, ...request.headers }),
    )
  })
}

type Attempt = {
  readonly method?: string
  readonly path?: string
  readonly host?: string
  readonly headers?: readonly string[]
}

async function attempt({ method = 'GET', path = '/', host, headers = [] }: Attempt) {
  const { port } = await gated()
  const hostLine = `Host: ${(host ?? 'localhost:PORT').replace('PORT', String(port))}`
  const lines = headers.map((line) => line.replace('ORIGIN', `http://localhost:${port}`))
  return rawRequest(port, [`${method} ${path} HTTP/1.1`, hostLine, ...lines, 'Content-Length: 0'])
}

test('a page asked for by its own name is given', async () => {
  expect((await attempt({})).status).toBe(200)
})

test.each([
  'evil.example',
  'localhost',
  'localhost:1',
  'localhost:PORT.evil.example',
  'evil.example@localhost:PORT',
  '',
])('another host name is misdirected: %s', async (host) => {
  const { status, text } = await attempt({ host })
  expect(status).toBe(421)
  expect(text).not.toContain('inside')
})

test('two host names, one of them right, are refused or read as the first alone', async () => {
  const { status } = await attempt({ host: 'evil.example', headers: ['Host: localhost:1'] })
  expect([400, 421]).toContain(status)
})

test('what strangers say about proxies is not handed on', async () => {
  const { text } = await attempt({
    headers: [
      'X-Forwarded-Host: evil.example:8080',
      'X-Forwarded-Port: 8080',
      'X-Original-URL: /konton',
      'X-Rewrite-URL: /konton',
      'X-HTTP-Method-Override: DELETE',
    ],
  })
  expect(text).not.toMatch(/evil|8080|konton|DELETE/)
})

test('a whole address in the request line is not an address of ours', async () => {
  expect((await attempt({ path: 'http://evil.example/konton' })).status).toBe(400)
})

test.each(['/%', '/%E0%A4%A', '/distrikt/%FF', '/distrikt/%00'])(
  'an address that cannot be read is refused: %s',
  async (path) => {
    expect((await attempt({ path })).status).toBe(400)
  },
)

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  'a method no page uses is refused: %s',
  async (method) => {
    expect((await attempt({ method })).status).toBe(405)
  },
)

test.each([
  '/?_data=routes%2Fkonton',
  '/konton?x=1&_data=root',
  '/konton?_data',
  '/konton?%5Fdata=root',
  '/konton?_data=a&_data=b',
])('the second door of Remix is walled up: %s', async (path) => {
  expect((await attempt({ path })).status).toBe(403)
  expect((await attempt({ path, method: 'POST', headers: ['Sec-Fetch-Site: same-origin'] })).status).toBe(403)
})

const crossSite: readonly (readonly [string, readonly string[], number])[] = [
  ['a form of our own page', ['Sec-Fetch-Site: same-origin', 'Origin: ORIGIN'], 200],
  ['an old browser on our own page', ['Origin: ORIGIN'], 200],
  ['another site', ['Sec-Fetch-Site: cross-site', 'Origin: https://evil.example'], 403],
  ['another site that claims our origin', ['Sec-Fetch-Site: cross-site', 'Origin: ORIGIN'], 403],
  ['a sibling host', ['Sec-Fetch-Site: same-site', 'Origin: http://other.localhost'], 403],
  ['an address typed in', ['Sec-Fetch-Site: none'], 403],
  ['a sandboxed frame', ['Origin: null'], 403],
  ['a sandboxed frame in a new browser', ['Sec-Fetch-Site: cross-site', 'Origin: null'], 403],
  ['nobody knows who', [], 403],
  ['an old browser on another site', ['Origin: https://evil.example'], 403],
  ['our name on another port', ['Origin: http://localhost:1'], 403],
  ['our name with another scheme', ['Origin: https://localhost'], 403],
  ['a value no browser sends', ['Sec-Fetch-Site: Same-Origin', 'Origin: ORIGIN'], 403],
  ['two values', ['Sec-Fetch-Site: same-origin', 'Sec-Fetch-Site: cross-site'], 403],
]

test.each(crossSite)('a change asked for by %s', async (_who, headers, expected) => {
  expect((await attempt({ method: 'POST', headers })).status).toBe(expected)
})

test('reading is not a change: a link on another site may lead here', async () => {
  const headers = ['Sec-Fetch-Site: cross-site', 'Origin: https://evil.example']
  expect((await attempt({ headers })).status).toBe(200)
  expect((await attempt({ method: 'HEAD', headers })).status).toBe(200)
})

test('the method is what the request line says, whatever a field or header says', async () => {
  const { text } = await attempt({ path: '/?_method=DELETE', headers: ['X-Method-Override: POST'] })
  expect(text).toContain('"method":"GET"')
})
