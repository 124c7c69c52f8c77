import { isEmployedOn, type ListedEmployee } from '../employee/employee'
import { placeOn, placesAndSuccessors } from '../employee/place-on'
import type { Participant } from '../invitation/participant'
import { tenureBandOf } from '../invitation/tenure-band'
import type { Organisation } from '../organisation/organisation'
import type { Programme } from './programme'
import { daysBetween } from './swedish-holidays'

const daysInYear = 365.25

/**
 * As the person is asked: what is known of them, frozen on this day, in the organisation as it then is. `undefined`: the
 * organisation has no place for them.
 */
export function participantOn(
  employee: ListedEmployee,
  organisation: Organisation,
  day: string,
  lastDay: string | null = null,
): Participant | undefined {
  const place = placeOn(organisation, employee, lastDay ?? day)
  if (place === undefined) return undefined
  const { name, email, role, language, employedFrom } = employee
  const years = Math.max(0, daysBetween(employedFrom, lastDay ?? day)) / daysInYear
  return { name, email, ...place, role, tenureBand: tenureBandOf(years), lastDay, language }
}

/** Whether a programme means somebody, by where they work. */
export function belongsTo(
  { places }: Pick<Programme, 'places'>,
  organisation: Organisation,
): (employee: Pick<ListedEmployee, 'districtId' | 'unitId'>) => boolean {
  if (places.length === 0) return () => true
  const meant = placesAndSuccessors(organisation, places)
  return ({ districtId, unitId }) => meant.has(districtId) || (unitId !== null && meant.has(unitId))
}

/** Everybody whom a round asks. */
export function roundPeople(
  employees: readonly ListedEmployee[],
  { programme, organisation, day }: { programme: Programme; organisation: Organisation; day: string },
): readonly { readonly employee: ListedEmployee; readonly participant: Participant }[] {
  const isMeant = belongsTo(programme, organisation)
  return employees.flatMap((employee) => {
    if (!isEmployedOn(employee, day) || !isMeant(employee)) return []
    const participant = participantOn(employee, organisation, day)
    return participant === undefined ? [] : [{ employee, participant }]
  })
}
