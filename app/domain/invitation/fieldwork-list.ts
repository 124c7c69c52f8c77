import type { Organisation } from '../organisation/organisation'
import { foldWord } from '../table/fold-word'
import type { MailState } from './mail'

/** Somebody on a wave's list, as HR sees them. Nothing of it tells whether they have answered. */
export type ListedPerson = {
  readonly invitationId: string
  readonly name: string
  readonly email: string | null
  readonly district: string
  readonly unit: string
  readonly lastDay: string | null
  /** How the mail stands; `null` when there is none, because it is a letter. */
  readonly mail: MailState | null
}

export type ListPage = {
  readonly people: readonly ListedPerson[]
  readonly page: number
  readonly pages: number
  readonly found: number
}

type Asked = Omit<ListedPerson, 'district' | 'unit' | 'mail'> & {
  readonly districtId: string
  readonly unitId: string | null
}

const perPage = 100

/** The part of the list that was asked for: those whose name or address holds the words sought. */
export function listPage(
  asked: readonly Asked[],
  {
    organisation,
    mailStates,
    sought,
    page,
  }: {
    readonly organisation: Pick<Organisation, 'districts' | 'units'>
    readonly mailStates: ReadonlyMap<string, MailState>
    readonly sought: string
    readonly page: number
  },
): ListPage {
  const words = foldWord(sought)
  const found = asked.filter(({ name, email }) => foldWord(`${name} ${email ?? ''}`).includes(words))
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const shown = Math.min(Math.max(1, page), pages)
  const districts = new Map<string, string>(organisation.districts.map((one) => [one.districtId, one.name]))
  const units = new Map<string, string>(organisation.units.map((one) => [one.unitId, one.name]))
  return {
    page: shown,
    pages,
    found: found.length,
    people: found.slice((shown - 1) * perPage, shown * perPage).map((person) => ({
      invitationId: person.invitationId,
      name: person.name,
      email: person.email,
      district: districts.get(person.districtId) ?? person.districtId,
      unit: person.unitId === null ? '' : (units.get(person.unitId) ?? person.unitId),
      lastDay: person.lastDay,
      mail: mailStates.get(person.invitationId) ?? null,
    })),
  }
}
