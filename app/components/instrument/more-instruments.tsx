import type { LocalisedText } from '~/domain/instrument/localised-text'
import { instrumentTexts } from '~/texts/management-instrument'
import { useLanguage, useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ShipForm } from './ship-form'

/** Questionnaires that came with a later version of Kvar. */
export function MoreInstruments({ titles }: { readonly titles: readonly LocalisedText[] }) {
  const texts = useTexts(instrumentTexts)
  const language = useLanguage()
  return (
    <Panel id="fler" title={texts.moreTitle}>
      <div className="kv-text">
        <p>{texts.more(titles.map((title) => title[language]).join(', '))}</p>
        <ShipForm />
      </div>
    </Panel>
  )
}
