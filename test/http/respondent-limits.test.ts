import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RespondentLimits } from '~/http/respondent-limits.server'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('a person who sends page after page is not held up; one code without end is', async () => {
  const limits = new RespondentLimits()
  const visitor = limits.visitorOf('AAAA')
  for (let page = 0; page < 120; page += 1) expect(await limits.secondsToWait(visitor)).toBeUndefined()
  expect(await limits.secondsToWait(visitor)).toBeGreaterThan(0)
  expect(await limits.secondsToWait(limits.visitorOf('BBBB'))).toBeUndefined()
})

test('in a flood of wrong codes new ones wait, those who were let in go on, and after a minute all may try', async () => {
  const limits = new RespondentLimits()
  const known = limits.visitorOf('KNOWN')
  limits.codeWasRight(known)
  for (let wrong = 0; wrong < 600; wrong += 1) await limits.codeWasWrong()
  const stranger = limits.visitorOf('STRANGER')
  expect(await limits.secondsToWait(stranger)).toBeGreaterThan(0)
  expect(await limits.secondsToWait(known)).toBeUndefined()
  vi.advanceTimersByTime(61_000)
  expect(await limits.secondsToWait(stranger)).toBeUndefined()
})

test('a code is known again without being kept, and by this process alone', () => {
  const limits = new RespondentLimits()
  expect(limits.visitorOf('AAAA')).toBe(limits.visitorOf('AAAA'))
  expect(limits.visitorOf('AAAA')).not.toContain('AAAA')
  expect(new RespondentLimits().visitorOf('AAAA')).not.toBe(limits.visitorOf('AAAA'))
})
