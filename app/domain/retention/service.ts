/**
 * One person's time with the employer, as staffing reads it. Days are numbered (`dayNumber`); `group` is the district.
 * `leftDay` is the first day away; `null` = still there, as far as the register knows.
 */
export type Service = {
  readonly group: string
  /** Where tenure is counted from. */
  readonly hiredDay: number
  /** From when the person is counted in this group: later than `hiredDay` after an internal move. */
  readonly fromDay: number
  readonly leftDay: number | null
  /** Leaving counts as a departure; an internal move does not, the person is then just no longer counted here. */
  readonly isDeparture: boolean
}

export const daysPerYear = 365.25

/** Whether the person was there on that day. */
export function isThere({ fromDay, leftDay }: Service, day: number): boolean {
  return fromDay <= day && (leftDay === null || leftDay > day)
}
