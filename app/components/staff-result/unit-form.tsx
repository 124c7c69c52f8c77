import type { Language } from '~/domain/instrument/languages'
import type { StaffResult } from '~/domain/plan/staff-result'
import { staffResultTexts } from '~/texts/staff-result'

/** Where somebody works: an ordinary GET form, so that nothing is sent anywhere before it is pressed. */
export function UnitForm({
  places,
  chosen,
  language,
  action,
}: Pick<StaffResult, 'places' | 'chosen'> & { readonly language: Language; readonly action: string }) {
  const texts = staffResultTexts[language]
  return (
    <form className="kv-pick" method="get" action={`${action}#din-enhet`}>
      <p>{texts.unitLead}</p>
      {language !== 'sv' && <input type="hidden" name="sprak" value={language} />}
      <label htmlFor="plats">{texts.unitLabel}</label>
      <select className="kv-input" id="plats" name="plats" defaultValue={chosen?.value ?? ''}>
        <option value="">{texts.choose}</option>
        {places.map(({ value, label, units }) => (
          <optgroup key={value} label={label}>
            <option value={value}>{texts.wholeDistrict(label)}</option>
            {units.map((unit) => (
              <option key={unit.value} value={unit.value}>
                {unit.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button className="kv-button kv-button--quiet">{texts.show}</button>
      <p className="kv-pick__note">{texts.unseen}</p>
    </form>
  )
}
