import { expect, test } from 'vitest'
import { busyReply, readAddress } from '~/http/respondent-door.server'
import { plainBody } from '~/http/respondent-page-body.server'
import { carriedBy } from '../support/respondent'

test.each([
  ['/svara', { kind: 'entrance' }],
  ['/svara/', { kind: 'entrance' }],
  ['/svara/avgang-2026-1', { kind: 'wave', waveId: 'avgang-2026-1' }],
  ['/svara/avgang-2026-1/', { kind: 'wave', waveId: 'avgang-2026-1' }],
  ['/svara/avgang-2026-1/tack', { kind: 'thanks', waveId: 'avgang-2026-1' }],
  ['/svara/kynxHaq2cyRz.js', { kind: 'script', version: 'kynxHaq2cyRz' }],
  ['/svarar', undefined],
  ['/svara/a/b', undefined],
  ['/svara/a/tack/b', undefined],
  ['/oversikt', undefined],
])('%s leads where it should', (path, address) => {
  expect(readAddress(path)).toEqual(address)
})

test('when too many ask at once, a form comes back whole with a button that sends it again', () => {
  const fields = [
    ['_language', 'en'],
    ['TYN1', '4'],
    ['ORD', 'Mer "tid"'],
  ]
  const posted = new URLSearchParams(fields.map(([name = '', value = '']) => [name, value]))
  const reply = busyReply({ kind: 'thanks', waveId: 'prov' }, posted)
  const text = plainBody(reply.pieces).toString()
  expect(reply.status).toBe(503)
  expect(Number(reply.headers['Retry-After'])).toBeGreaterThan(0)
  expect(text).toContain('action="/svara/prov/tack"')
  expect(text).toContain('Many are answering right now')
  expect(carriedBy({ status: 503, headers: new Headers(), text })).toEqual(fields)
})

test('when too many ask at once, whoever only looks is asked to come back', () => {
  expect(busyReply({ kind: 'entrance' }, undefined).status).toBe(503)
})
