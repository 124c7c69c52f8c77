import { instrumentsPath } from '~/http/paths'
import { instrumentTexts } from '~/texts/management-instrument'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** Nothing yet: those that ship are one press away. */
export function NoInstruments({ mayAdd }: { readonly mayAdd: boolean }) {
  const texts = useTexts(instrumentTexts)
  return (
    <Panel id="borja" title={texts.emptyTitle}>
      <div className="kv-text">
        <p>{texts.empty}</p>
        {mayAdd && (
          <form method="post" action={`${instrumentsPath}?index`} className="kv-form__row">
            <input type="hidden" name="act" value="ship" />
            <button className="ds-button" data-color="accent" type="submit">
              {texts.ship}
            </button>
          </form>
        )}
      </div>
    </Panel>
  )
}
