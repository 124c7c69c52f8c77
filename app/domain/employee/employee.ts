import type { Language } from '../instrument/localised-text'
import type { Participant } from '../invitation/participant'
import type { DistrictId, UnitId } from '../organisation/organisation'

/** Somebody on the list of all who may be asked, as the HR system knows them. Nothing here tells who has answered. */
export type Employee = {
  /** The HR system's own number, the same from file to file; never a personal identity number. */
  readonly employeeNumber: string
  readonly name: string
  readonly email: string | null
  readonly mobile: string | null
  readonly districtId: DistrictId
  readonly unitId: UnitId | null
  readonly role: Participant['role']
  /** ISO dates, the last day included; `null` = until further notice. */
  readonly employedFrom: string
  readonly employedTo: string | null
  readonly language: Language
}

export type ListedEmployee = Employee & {
  /** ISO date: when a file last brought other employment dates than were known. */
  readonly datesKnownOn: string
}

export function isEmployedOn(
  { employedFrom, employedTo }: Pick<Employee, 'employedFrom' | 'employedTo'>,
  date: string,
): boolean {
  return employedFrom <= date && (employedTo === null || date <= employedTo)
}
