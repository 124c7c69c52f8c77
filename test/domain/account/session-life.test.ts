import { expect, test } from 'vitest'
import { isAlive, isDueToBeSeen, oldestAlive } from '~/domain/account/session-life'

const started = '2026-11-21T08:00:00.000Z'

test('a session lives while it is used', () => {
  expect(isAlive({ startedAt: started, seenAt: started }, '2026-11-21T08:29:59.000Z')).toBe(true)
})

test('half an hour untouched ends it', () => {
  expect(isAlive({ startedAt: started, seenAt: started }, '2026-11-21T08:30:00.000Z')).toBe(false)
})

test('eight hours end it however busy it was', () => {
  const session = { startedAt: started, seenAt: '2026-11-21T15:59:00.000Z' }
  expect(isAlive(session, '2026-11-21T15:59:30.000Z')).toBe(true)
  expect(isAlive(session, '2026-11-21T16:00:00.000Z')).toBe(false)
})

test('being seen is noted once a minute', () => {
  const session = { startedAt: started, seenAt: started }
  expect(isDueToBeSeen(session, '2026-11-21T08:00:59.000Z')).toBe(false)
  expect(isDueToBeSeen(session, '2026-11-21T08:01:00.000Z')).toBe(true)
})

test('what is swept away is exactly what is dead', () => {
  const now = '2026-11-21T16:00:00.000Z'
  const { startedAt, seenAt } = oldestAlive(now)
  expect(isAlive({ startedAt, seenAt: now }, now)).toBe(false)
  expect(isAlive({ startedAt: now, seenAt }, now)).toBe(false)
})
