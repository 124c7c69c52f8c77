import { instrumentsPath } from '~/http/paths'
import { instrumentTexts } from '~/texts/management-instrument'
import { useTexts } from '../layout/language'

/** Puts in those that ship and are not there. */
export function ShipForm() {
  const texts = useTexts(instrumentTexts)
  return (
    <form method="post" action={`${instrumentsPath}?index`} className="kv-form__row">
      <input type="hidden" name="act" value="ship" />
      <button className="ds-button" data-color="accent" type="submit">
        {texts.ship}
      </button>
    </form>
  )
}
