import type { Programme } from '~/domain/programme/programme'
import type { ItemBank } from '~/domain/programme/item-bank'
import type { ProgrammeFormResult } from '~/http/programme-result'
import { programmesPath } from '~/http/paths'
import { programmeFormTexts } from '~/texts/management-programme-form'
import { CheckboxList } from '../forms/checkbox-list'
import { ChoiceField } from '../layout/choice-field'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { CorePicker } from './core-picker'
import { PlanFields } from './plan-fields'
import { ProgrammeField } from './programme-field'

export type Choice = { readonly value: string; readonly label: string }

/** Everything about a programme in one form. It is looked through first, and stored by a second button. */
export function ProgrammeForm({
  kind,
  action,
  given,
  places,
  core,
  faults,
  instruments,
  banks,
  followUps,
  allPlaces,
}: {
  readonly kind: Programme['plan']['kind']
  readonly action: string
  readonly given: Readonly<Record<string, string>>
  readonly places: readonly string[]
  /** As `bankedItem` names them. */
  readonly core: readonly string[]
  readonly faults: ProgrammeFormResult['faults']
  readonly instruments: readonly Choice[]
  readonly banks: readonly ItemBank[]
  /** What leavers may answer some months later. */
  readonly followUps: readonly Choice[]
  readonly allPlaces: readonly Choice[]
}) {
  const texts = useTexts(programmeFormTexts)
  const setting = { given, faults }
  return (
    <form method="post" action={action} className="kv-grid kv-grid--top">
      <div className="kv-c6 kv-cheat">
        <Panel id="vad" title={texts.askTitle}>
          <div className="kv-form">
            <ProgrammeField name="nameSv" {...setting} />
            <ProgrammeField name="nameEn" {...setting} />
            <ChoiceField
              name="instrument"
              label={texts.label['instrument'] ?? ''}
              options={instruments}
              chosen={given['instrument'] ?? instruments[0]?.value ?? ''}
              fault={faults['instrument']}
            />
            {kind === 'rounds' && (
              <>
                <ChoiceField
                  name="askedHow"
                  label={texts.label['askedHow'] ?? ''}
                  options={(['rotate', 'all', 'core'] as const).map((value) => ({
                    value,
                    label: texts.askedHow[value],
                  }))}
                  chosen={given['askedHow'] ?? 'rotate'}
                  fault={faults['askedHow']}
                />
                <ProgrammeField name="minutes" hint="minutes" minimum={1} {...setting} />
                <CorePicker
                  banks={banks}
                  instrument={given['instrument'] ?? instruments[0]?.value ?? ''}
                  chosen={core}
                />
              </>
            )}
            <CheckboxList
              name="places"
              legend={texts.label['places'] ?? ''}
              hint={texts.hint['places'] ?? ''}
              options={allPlaces}
              chosen={places}
            />
          </div>
        </Panel>
        <Panel id="last" title={texts.frozenTitle} sub={texts.frozenText}>
          <div className="kv-form">
            <ProgrammeField name="minimumCellSize" hint="minimumCellSize" minimum={5} {...setting} />
            <ProgrammeField name="minimumDetailSize" hint="minimumDetailSize" minimum={10} {...setting} />
          </div>
        </Panel>
      </div>
      <Panel id="nar" title={texts.whenTitle} className="kv-c6">
        <div className="kv-form">
          <PlanFields kind={kind} followUps={followUps} {...setting} />
          <ProgrammeField name="opensAt" hint="opensAt" {...setting} />
          <ChoiceField
            name="remindsWhom"
            label={texts.label['remindsWhom'] ?? ''}
            options={(['open', 'everyone'] as const).map((value) => ({
              value,
              label: texts.remindsWhom[value],
            }))}
            chosen={given['remindsWhom'] ?? 'open'}
            fault={faults['remindsWhom']}
          />
          <ProgrammeField name="restDays" hint="restDays" minimum={0} {...setting} />
        </div>
      </Panel>
      <div className="kv-form__row">
        <button className="ds-button" data-variant="secondary" type="submit" name="act" value="preview">
          {texts.preview}
        </button>
        <button className="ds-button" data-color="accent" type="submit" name="act" value="store">
          {texts.store}
        </button>
        <a className="kv-link" href={programmesPath}>
          {texts.cancel}
        </a>
      </div>
    </form>
  )
}
