import type { NewWaveResult } from '~/http/new-wave-result'
import { newWavePath, wavesPath } from '~/http/paths'
import { askingTexts } from '~/texts/management-asking'
import { wavesTexts } from '~/texts/management-waves'
import { NumberField } from '../forms/number-field'
import { ChoiceField } from '../layout/choice-field'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { TextField } from '../layout/text-field'

/** What HR decides when a wave opens. */
export function NewWaveForm({
  waves,
  instruments,
  given,
  faults,
}: {
  readonly waves: number
  readonly instruments: readonly { readonly value: string; readonly label: string }[]
  readonly given: Readonly<Record<string, string>>
  readonly faults: NewWaveResult['faults']
}) {
  const { form: texts } = useTexts(wavesTexts)
  const { person } = useTexts(askingTexts)
  return (
    <form method="post" action={newWavePath} className="kv-grid kv-grid--top">
      <input type="hidden" name="waves" value={waves} />
      <Panel id="omgangen" title={texts.title} className="kv-c7">
        <div className="kv-form">
          <ChoiceField
            name="instrument"
            label={texts.instrument}
            options={instruments}
            chosen={given['instrument'] ?? instruments[0]?.value ?? ''}
            fault={faults['instrument']}
          />
          <TextField
            name="nameSv"
            label={texts.nameSv}
            hint={texts.nameHint}
            value={given['nameSv']}
            fault={faults['nameSv']}
            maxLength={120}
            isRequired={false}
          />
          <TextField
            name="nameEn"
            label={texts.nameEn}
            value={given['nameEn']}
            fault={faults['nameEn']}
            maxLength={120}
            isRequired={false}
          />
          <TextField
            name="opensOn"
            type="date"
            label={texts.opensOn}
            value={given['opensOn']}
            fault={faults['opensOn']}
          />
          <TextField
            name="closesOn"
            type="date"
            label={texts.closesOn}
            hint={texts.closesOnHint}
            value={given['closesOn']}
            fault={faults['closesOn']}
            isRequired={false}
          />
        </div>
      </Panel>
      <Panel id="last" title={texts.frozenTitle} sub={texts.frozenText} className="kv-c5">
        <div className="kv-form">
          <NumberField
            name="minimumCellSize"
            label={texts.k}
            hint={texts.kHint}
            minimum={5}
            value={given['minimumCellSize'] ?? '5'}
            fault={faults['minimumCellSize']}
          />
          <NumberField
            name="minimumDetailSize"
            label={texts.detail}
            hint={texts.detailHint}
            minimum={10}
            value={given['minimumDetailSize'] ?? '10'}
            fault={faults['minimumDetailSize']}
          />
          <div className="kv-form__row">
            <button className="ds-button" data-color="accent" type="submit">
              {texts.submit}
            </button>
            <a className="ds-button" data-variant="secondary" href={wavesPath}>
              {person.cancel}
            </a>
          </div>
        </div>
      </Panel>
    </form>
  )
}
