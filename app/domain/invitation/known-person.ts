import type { InvitationState } from './invitation'

/** By what somebody is known again in one wave, as keyed hashes. `null`: not known. */
export type PersonMarks = {
  readonly numberMark: string | null
  readonly emailMark: string | null
  readonly nameMark: string | null
}

/** Somebody who was taken off the list, without name and address. */
export type TakenOff = PersonMarks & { readonly invitationId: string; readonly state: InvitationState }

const ways = ['numberMark', 'emailMark', 'nameMark'] as const

/**
 * The one taken off who is this person: by the employee number, else by the address, else by name, district and last day.
 * Two numbers that differ are two people, whatever else is alike. Of several who would do, one who has answered.
 */
export function knownPerson(person: PersonMarks, takenOff: readonly TakenOff[]): TakenOff | undefined {
  const mayBe = takenOff.filter(
    ({ numberMark }) => numberMark === null || person.numberMark === null || numberMark === person.numberMark,
  )
  for (const way of ways) {
    const alike = mayBe.filter((one) => person[way] !== null && one[way] === person[way])
    const found = alike.find(({ state }) => state === 'spent' || state === 'casting') ?? alike[0]
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Whether a person is among those on a list. Stricter than for those taken off: two addresses that differ are two people,
 * who may share a name.
 */
export function anyOnList(listed: readonly PersonMarks[]): (person: PersonMarks) => boolean {
  const byMark = new Map<string, PersonMarks[]>()
  for (const one of listed)
    for (const way of ways) {
      const mark = one[way]
      if (mark !== null) byMark.set(mark, [...(byMark.get(mark) ?? []), one])
    }
  return (person) =>
    ways.some((way) => (byMark.get(person[way] ?? '') ?? []).some((one) => isSame(person, one)))
}

/** The first mark that is known of both decides. */
function isSame(person: PersonMarks, other: PersonMarks): boolean {
  const way = ways.find((one) => person[one] !== null && other[one] !== null)
  return way !== undefined && person[way] === other[way]
}
