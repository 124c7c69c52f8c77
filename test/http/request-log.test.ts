import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { requestLog } from '~/http/request-log.server'
import { routeNames } from '~/http/route-names.server'
import { listeningApp } from '../support/listening-app'

const module = { default: () => null }
const names = routeNames({
  root: { id: 'root', path: '', module },
  'routes/_index': { id: 'routes/_index', parentId: 'root', index: true, module },
  'routes/distrikt._index': {
    id: 'routes/distrikt._index',
    parentId: 'root',
    path: 'distrikt',
    index: true,
    module,
  },
  'routes/distrikt.$id': { id: 'routes/distrikt.$id', parentId: 'root', path: 'distrikt/:id', module },
  'routes/omgangar': { id: 'routes/omgangar', parentId: 'root', path: 'omgangar', module },
  'routes/omgangar.$id.tabell.$t': { id: 'x', parentId: 'routes/omgangar', path: ':id/tabell/:t', module },
})

test('an address is known by its pattern', () => {
  expect(names('/')).toBe('/')
  expect(names('/distrikt')).toBe('/distrikt')
  expect(names('/distrikt/lundby')).toBe('/distrikt/:id')
  expect(names('/distrikt/lundby.data')).toBe('/distrikt/:id')
  expect(names('/wp-admin/KANARIE')).toBe('unknown')
})

async function loggedFor(path: string, headers: Record<string, string> = {}): Promise<string> {
  let text = ''
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString('utf8')
      done()
    },
  })
  const { origin } = await listeningApp((app) => {
    app.use(requestLog(pino({ base: null }, sink), names))
    app.use((_request, response) => void response.send('x'))
  })
  await fetch(`${origin}${path}`, { headers })
  return text
}

test('of a request of staff four things are kept and no other', async () => {
  const line = await loggedFor('/distrikt/lundby?omgang=KANARIE', {
    'User-Agent': 'KANARIE',
    Referer: 'https://KANARIE.example',
    Cookie: '__Host-kvar=KANARIE',
    'X-Forwarded-For': '192.0.2.77',
  })
  const { level: _level, time: _time, ...kept } = JSON.parse(line)
  expect(kept).toEqual({ method: 'GET', route: '/distrikt/:id', status: 200, ms: expect.any(Number) })
  expect(line).not.toMatch(/KANARIE|lundby|192\.0\.2|127\.0\.0/)
})

test.each([
  '/svara',
  '/svara/avgang-2026-1',
  '/svara/avgang-2026-1/tack',
  '/svara.data',
  '/svara/x.data?_routes=y',
])('where people answer nothing is written at all: %s', async (path) => {
  expect(await loggedFor(path)).toBe('')
})
