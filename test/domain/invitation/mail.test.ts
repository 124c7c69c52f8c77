import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterDelivery } from '~/domain/invitation/mail'

const now = '2026-11-21T10:00:00.000Z'

function minutesUntilDue(attempts: number, chance: number): number {
  const standing = afterDelivery({ kind: 'later', problem: '451' }, { attempts, now, chance })
  if (standing.state !== 'waiting') throw new Error(standing.state)
  return (Date.parse(standing.dueAt) - Date.parse(now)) / 60_000
}

test('a mail that was taken is sent', () => {
  expect(afterDelivery({ kind: 'sent' }, { attempts: 3, now, chance: 0.5 })).toEqual({
    state: 'sent',
    lastProblem: null,
  })
})

test('a mail that has to wait waits twice as long each time, up to an hour', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 20].map((attempts) => {
    return minutesUntilDue(attempts, 0.5)
  })
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
})

test('the wait is spread by a quarter to either side', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 51 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempts, chance) => {
        const minutes = minutesUntilDue(attempts, chance)
        const wait = Math.min(60, 2 ** (attempts - 1))
        expect(minutes).toBeGreaterThanOrEqual(wait * 0.75 - 0.001)
        expect(minutes).toBeLessThanOrEqual(wait * 1.25 + 0.001)
      },
    ),
  )
})

test('after two days of waiting a mail is given up', () => {
  expect(afterDelivery({ kind: 'later', problem: 'ESOCKET' }, { attempts: 52, now, chance: 0 })).toEqual({
    state: 'dead',
    lastProblem: 'ESOCKET',
  })
})

test('what the mail server refuses for good, and what may have gone out, does not wait', () => {
  for (const kind of ['refused', 'maybeSent', 'dead'] as const)
    expect(afterDelivery({ kind, problem: '550 RCPT TO' }, { attempts: 1, now, chance: 0 })).toEqual({
      state: kind,
      lastProblem: '550 RCPT TO',
    })
})
