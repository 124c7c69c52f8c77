import { askFromFilePath, askPersonPath, posterPath } from '~/http/paths'
import type { Wave } from '~/domain/wave/wave'
import { fieldworkTexts } from '~/texts/management-fieldwork'
import { posterTexts } from '~/texts/management-poster'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** The two ways to invite. */
export function InvitePanel({ wave }: { readonly wave: Wave }) {
  const texts = useTexts(fieldworkTexts)
  const poster = useTexts(posterTexts)
  return (
    <Panel id="bjud-in" title={texts.askTitle} sub={texts.askLead[wave.kind]} className="kv-c5">
      <div className="kv-form__row">
        <a className="ds-button" data-color="accent" href={askPersonPath(wave.waveId)}>
          {texts.askOne}
        </a>
        <a className="ds-button" data-variant="secondary" href={askFromFilePath(wave.waveId)}>
          {texts.askFile}
        </a>
      </div>
      <p className="kv-small">
        <a className="kv-link" href={posterPath(wave.waveId)}>
          {poster.go}
        </a>
      </p>
    </Panel>
  )
}
