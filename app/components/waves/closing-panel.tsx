import { cancelWavePath, closeWavePath, extendWavePath } from '~/http/paths'
import type { Wave } from '~/domain/wave/wave'
import { fieldworkTexts } from '~/texts/management-fieldwork'
import { fieldworkActTexts } from '~/texts/management-fieldwork-acts'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** The end of a wave: later, now, or taken back. Each leads to a page that says what happens. */
export function ClosingPanel({ wave }: { readonly wave: Wave }) {
  const texts = useTexts(fieldworkTexts)
  const { extend, cancel } = useTexts(fieldworkActTexts)
  const isClosing = wave.state === 'closing'
  return (
    <Panel id="stang" title={texts.closeTitle} sub={isClosing ? texts.closing : texts.closeLead[wave.kind]}>
      <div className="kv-form__row">
        <a className="ds-button" data-variant="secondary" href={closeWavePath(wave.waveId)}>
          {isClosing ? texts.goOn : texts.close}
        </a>
        {wave.kind !== 'exit' && !isClosing && (
          <a className="ds-button" data-variant="secondary" href={extendWavePath(wave.waveId)}>
            {extend.go}
          </a>
        )}
        {!isClosing && (
          <a
            className="ds-button"
            data-variant="secondary"
            data-color="danger"
            href={cancelWavePath(wave.waveId)}
          >
            {cancel.go}
          </a>
        )}
      </div>
    </Panel>
  )
}
