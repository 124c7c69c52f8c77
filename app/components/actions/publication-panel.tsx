import { publishPath, resultPath } from '~/http/paths'
import { actionsTexts } from '~/texts/actions'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** Whether staff may read about the wave, and the way to where that is decided. */
export function PublicationPanel({
  waveId,
  publishedOn,
}: {
  readonly waveId: string
  readonly publishedOn: string | null
}) {
  const texts = useTexts(actionsTexts)
  return (
    <Panel id="medarbetarna" title={texts.publishTitle} sub={texts.publishSub} className="kv-c6">
      <p>{publishedOn === null ? texts.notPublished : texts.published(publishedOn)}</p>
      <div className="kv-form__row">
        <a
          className="ds-button"
          data-color="accent"
          data-variant={publishedOn === null ? undefined : 'secondary'}
          href={publishPath(waveId)}
        >
          {publishedOn === null ? texts.preview : texts.look}
        </a>
        {publishedOn !== null && (
          <a className="kv-link" href={resultPath(waveId)}>
            {texts.open}
          </a>
        )}
      </div>
    </Panel>
  )
}
