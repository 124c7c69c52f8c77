import type { DistrictId, UnitId } from '../organisation/organisation'
import type { LeavingKind } from './leaving-kind'

/**
 * One person's uninterrupted employment in one unit. ISO dates. Personal data: it lies in REGISTER, is never joined with
 * answers, and leaves the register stream only as figures that were disclosed (retention/release-retention.ts).
 */
export type EmploymentSpell = {
  /** Keyed hash of the employee number. The number itself is not kept. */
  readonly employee: string
  readonly districtId: DistrictId
  /** `null`: the file names districts alone. */
  readonly unitId: UnitId | null
  /** A role's code; `null` = not stated. */
  readonly role: string | null
  /** First day in the unit. */
  readonly hiredOn: string
  /**
   * Since when the person has been employed without a break: the first day of the first of the spells that internal moves
   * join to this one. Tenure counts from here.
   */
  readonly employedSince: string
  /** From this day on the person no longer counts; `null` = still there. May lie ahead: notice has been given. */
  readonly leftOn: string | null
  /** `null` exactly when `leftOn` is. */
  readonly leaving: LeavingKind | null
  /** `null` = the file does not say. */
  readonly isPermanent: boolean | null
  /** Where the person came from by an internal move. */
  readonly previousUnitId: UnitId | null
}

/** Whether the person counts on that day: hired by then and not gone by then. */
export function isThereOn({ hiredOn, leftOn }: EmploymentSpell, day: string): boolean {
  return hiredOn <= day && (leftOn === null || leftOn > day)
}

/**
 * Whom turnover and survival are about: permanent staff, and those of whom nobody said. People on fixed terms are told
 * apart, with the ends of their terms.
 */
export function isCounted({ isPermanent }: EmploymentSpell): boolean {
  return isPermanent !== false
}
