import { newDistrictPath, organisationImportPath } from '~/http/paths'
import { organisationTexts } from '~/texts/management-organisation'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** Nothing yet: what to do first, and why. */
export function NoOrganisation() {
  const texts = useTexts(organisationTexts)
  return (
    <Panel id="borja" title={texts.emptyTitle}>
      <div className="kv-text">
        <p>{texts.emptyText}</p>
        <div className="kv-form__row">
          <a className="ds-button" data-color="accent" href={organisationImportPath}>
            {texts.importLink}
          </a>
          <a className="ds-button" data-variant="secondary" href={newDistrictPath}>
            {texts.emptyByHand}
          </a>
        </div>
      </div>
    </Panel>
  )
}
