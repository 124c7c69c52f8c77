/** Failed sign-ins are counted in windows that begin with the first failure. */
export const throttleWindowMinutes = 15

/** What is counted, and how many failures fit into a window before everybody else waits for the next. */
export type ThrottleSubject = { readonly subject: string; readonly limit: number }

/**
 * A browser that has signed in as this account before is counted by itself alone, so that strangers who guess
 * at somebody's password cannot lock that person out of it. All other attempts at an account are counted
 * together, and so are all attempts from one network.
 */
export function throttleSubjects(attempt: {
  readonly email: string
  readonly network: string
  /** `undefined` = a browser the account has not used before. */
  readonly device: string | undefined
}): readonly ThrottleSubject[] {
  if (attempt.device !== undefined) return [{ subject: `device:${attempt.device}`, limit: 10 }]
  return [
    { subject: `network:${attempt.network}`, limit: 60 },
    { subject: `account:${attempt.email}`, limit: 20 },
  ]
}

/** The instant before which a window has ended. */
export function throttleWindowStart(now: string): string {
  return new Date(Date.parse(now) - throttleWindowMinutes * 60_000).toISOString()
}

export function minutesLeft(firstFailureAt: string, now: string): number {
  const passed = (Date.parse(now) - Date.parse(firstFailureAt)) / 60_000
  return Math.max(1, Math.ceil(throttleWindowMinutes - passed))
}
