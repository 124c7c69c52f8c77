import type { RegisterDb } from '#db/connect'
import type { Language } from '~/domain/instrument/localised-text'
import type { InvitationLinks, Poster } from '~/domain/invitation/invitation-facts'
import { isValidOn } from '~/domain/organisation/organisation'
import type { Wave } from '~/domain/wave/wave'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { loadAsking } from './ask-people.server'
import { composePoster } from './compose-poster.server'

export type LoadedPoster = {
  readonly poster: Poster
  /** Those there are on the day, under their districts. */
  readonly units: readonly { readonly unitId: string; readonly label: string }[]
  /** "" = anywhere. */
  readonly unitId: string
}

/** A wave's poster for one unit; for all, where the unit is none that there is today. */
export async function loadPoster(
  register: RegisterDb,
  wave: Wave,
  {
    language,
    links,
    today,
    unitId,
  }: {
    readonly language: Language
    readonly links: InvitationLinks
    readonly today: string
    readonly unitId: string
  },
): Promise<LoadedPoster> {
  const organisation = await getOrganisation(register)
  const districtNames = new Map(organisation.districts.map((one) => [one.districtId, one.name]))
  const units = organisation.units
    .filter((unit) => isValidOn(unit, today))
    .map((unit) => ({ ...unit, label: `${districtNames.get(unit.districtId) ?? ''}: ${unit.name}` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'sv'))
  const chosen = units.find((unit) => unit.unitId === unitId)
  return {
    poster: composePoster(language, await loadAsking(register, wave.waveId, links), chosen?.label ?? null),
    units: units.map((unit) => ({ unitId: unit.unitId, label: unit.label })),
    unitId: chosen?.unitId ?? '',
  }
}
