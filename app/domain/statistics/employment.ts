/** One uninterrupted employment in the personnel register. ISO dates; `null` = still there. */
export type Employment = {
  readonly hireDate: string
  readonly exitDate: string | null
  readonly exitType: string | null
  /** Since when tenure counts, when that is before `hireDate`: the person came by an internal move. */
  readonly employedSince?: string
}

/** The number of a day, so that days can be subtracted. Reads nothing but the date given. */
export function dayNumber(isoDate: string): number {
  return Math.round(Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) / 86_400_000)
}
