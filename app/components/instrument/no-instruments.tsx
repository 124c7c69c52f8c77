import { instrumentTexts } from '~/texts/management-instrument'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ShipForm } from './ship-form'

/** Nothing yet: those that ship are one press away. */
export function NoInstruments({ mayAdd }: { readonly mayAdd: boolean }) {
  const texts = useTexts(instrumentTexts)
  return (
    <Panel id="borja" title={texts.emptyTitle}>
      <div className="kv-text">
        <p>{texts.empty}</p>
        {mayAdd && <ShipForm />}
      </div>
    </Panel>
  )
}
