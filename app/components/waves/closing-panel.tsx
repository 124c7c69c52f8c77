import { closeWavePath, wavePath } from '~/http/paths'
import type { Wave } from '~/domain/wave/wave'
import { fieldworkTexts } from '~/texts/management-fieldwork'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { TextField } from '../layout/text-field'

/** The end of a wave: when it comes, and the way to it. */
export function ClosingPanel({ wave }: { readonly wave: Wave }) {
  const texts = useTexts(fieldworkTexts)
  const isClosing = wave.state === 'closing'
  const mayExtend = wave.kind !== 'exit' && !isClosing
  return (
    <>
      {mayExtend && (
        <Panel id="mer-tid" title={texts.extendTitle} sub={texts.extendLead} className="kv-c6">
          <form method="post" action={wavePath(wave.waveId)} className="kv-form">
            <TextField name="closesOn" type="date" label={texts.dates} value={wave.closesOn ?? undefined} />
            <button className="ds-button" data-variant="secondary" type="submit">
              {texts.extend}
            </button>
          </form>
        </Panel>
      )}
      <Panel
        id="stang"
        title={texts.closeTitle}
        sub={isClosing ? texts.closing : texts.closeLead[wave.kind]}
        className={mayExtend ? 'kv-c6' : ''}
      >
        <div className="kv-form__row">
          <a className="ds-button" data-variant="secondary" href={closeWavePath(wave.waveId)}>
            {isClosing ? texts.goOn : texts.close}
          </a>
        </div>
      </Panel>
    </>
  )
}
