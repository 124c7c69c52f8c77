/** How long a password that somebody else has seen can be used to sign in for the first time. */
export const temporaryPasswordDays = 7

export function temporaryPasswordExpiresOn(today: string): string {
  return new Date(Date.parse(today) + temporaryPasswordDays * 86_400_000).toISOString().slice(0, 10)
}

export function hasExpired(passwordExpiresOn: string | null, today: string): boolean {
  return passwordExpiresOn !== null && passwordExpiresOn < today
}
