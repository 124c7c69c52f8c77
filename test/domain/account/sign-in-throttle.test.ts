import { expect, test } from 'vitest'
import { minutesLeft, throttleSubjects, throttleWindowStart } from '~/domain/account/sign-in-throttle'

test('an unknown browser is counted by account and by network', () => {
  const subjects = throttleSubjects({ email: 'a@b.se', network: 'n', device: undefined })
  expect(subjects.map(({ subject }) => subject)).toEqual(['network:n', 'account:a@b.se'])
})

test('a browser the account knows is counted by itself, so that strangers cannot lock it out', () => {
  const subjects = throttleSubjects({ email: 'a@b.se', network: 'n', device: 'd' })
  expect(subjects.map(({ subject }) => subject)).toEqual(['device:d'])
})

test('the wait is told in whole minutes, at least one', () => {
  expect(minutesLeft('2026-11-21T08:00:00.000Z', '2026-11-21T08:00:00.000Z')).toBe(15)
  expect(minutesLeft('2026-11-21T08:00:00.000Z', '2026-11-21T08:14:59.000Z')).toBe(1)
  expect(minutesLeft('2026-11-21T08:00:00.000Z', '2026-11-21T08:20:00.000Z')).toBe(1)
})

test('a window is a quarter of an hour', () => {
  expect(throttleWindowStart('2026-11-21T08:15:00.000Z')).toBe('2026-11-21T08:00:00.000Z')
})
