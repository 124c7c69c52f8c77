import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countFailure } from '~/http/respondent-failures.server'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('failures are told once a minute as a number and their kinds, never what they were about', () => {
  const said: string[] = []
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  countFailure(Object.assign(new Error('code 7XQ2-… of Anna'), { code: 'SQLITE_FULL' }))
  countFailure(new TypeError('the answer "4"'))
  countFailure(new TypeError('the answer "5"'))
  vi.advanceTimersByTime(61_000)
  write.mockRestore()
  expect(said.map((line) => JSON.parse(line))).toEqual([
    {
      level: 'error',
      event: 'respondent requests failed',
      count: 3,
      kinds: ['Error SQLITE_FULL', 'TypeError'],
    },
  ])
})
