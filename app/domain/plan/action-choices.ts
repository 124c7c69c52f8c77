import type { Instrument } from '../instrument/instrument'
import type { Language } from '../instrument/localised-text'
import { isValidOn, type Organisation } from '../organisation/organisation'
import type { ReleaseScope } from '../release/scope-release'
import type { ActionWords } from './action'
import { mayWriteAction } from './action-scope'

type Option = { readonly value: string; readonly label: string }

/** What the form of an action offers: places that these eyes may write for, and the wave's focus areas. */
export type ActionChoices = { readonly places: readonly Option[]; readonly areas: readonly Option[] }

export function actionChoices(
  { organisation, instrument }: { readonly organisation: Organisation; readonly instrument: Instrument },
  {
    scope,
    today,
    language,
    everywhere,
    kept,
  }: {
    readonly scope: ReleaseScope
    readonly today: string
    readonly language: Language
    /** What the whole city is called. */
    readonly everywhere: string
    /** The place that an action has: it stays to be chosen when it has ended since. */
    readonly kept?: Pick<ActionWords, 'districtId' | 'unitId'>
  },
): ActionChoices {
  const districts = organisation.districts.filter(
    (district) =>
      (isValidOn(district, today) || district.districtId === kept?.districtId) &&
      mayWriteAction(scope, district),
  )
  return {
    places: [
      ...(scope.role === 'hrCity' ? [{ value: '', label: everywhere }] : []),
      ...districts.flatMap(({ districtId, name }) => [
        { value: districtId as string, label: name },
        ...organisation.units
          .filter(
            (unit) =>
              unit.districtId === districtId && (isValidOn(unit, today) || unit.unitId === kept?.unitId),
          )
          .map((unit) => ({ value: `${districtId}/${unit.unitId}`, label: `${name}: ${unit.name}` })),
      ]),
    ],
    areas: instrument.focusAreas.map(({ code, title }) => ({ value: code, label: title[language] })),
  }
}

/** The fields of the form. */
export type ActionFields = Readonly<
  Record<'place' | 'area' | 'textSv' | 'textEn' | 'owner' | 'dueOn' | 'state' | 'why', string>
>

export function actionFields(words: ActionWords): ActionFields {
  const { districtId, unitId, area, dueOn, textSv, textEn, owner, state, why } = words
  const place = unitId === null ? (districtId ?? '') : `${districtId ?? ''}/${unitId}`
  return { place, area: area ?? '', textSv, textEn, owner, dueOn: dueOn ?? '', state, why }
}
