import { instrumentsPath, newWavePath, organisationPath } from '~/http/paths'
import { wavesTexts } from '~/texts/management-waves'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** Nothing yet: what to do first. */
export function NoWaves({
  hasOrganisation,
  hasInstrument,
}: {
  readonly hasOrganisation: boolean
  readonly hasInstrument: boolean
}) {
  const texts = useTexts(wavesTexts)
  return (
    <Panel id="borja" title={texts.emptyTitle}>
      <div className="kv-text">
        <p>{texts.emptyText}</p>
        {!hasOrganisation && (
          <p>
            {texts.needsOrganisation}{' '}
            <a className="kv-link" href={organisationPath}>
              {texts.toOrganisation}
            </a>
          </p>
        )}
        {!hasInstrument && (
          <p>
            {texts.needsInstrument}{' '}
            <a className="kv-link" href={instrumentsPath}>
              {texts.toInstruments}
            </a>
          </p>
        )}
        {hasOrganisation && hasInstrument && (
          <div className="kv-form__row">
            <a className="ds-button" data-color="accent" href={newWavePath}>
              {texts.open}
            </a>
          </div>
        )}
      </div>
    </Panel>
  )
}
