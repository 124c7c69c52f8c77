import { instrumentPath, overviewPath } from '~/http/paths'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import type { AnswerBand } from '~/domain/wave/answer-band'
import type { Wave } from '~/domain/wave/wave'
import { fieldworkTexts } from '~/texts/management-fieldwork'
import { wavesTexts } from '~/texts/management-waves'
import { useLanguage, useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { AnswerBandText } from './answer-band-text'
import { FactList } from './fact-list'

/** How a wave stands: who is asked how, how many have answered, what is locked. */
export function WaveFacts({
  wave,
  instrumentTitle,
  invited,
  answers,
}: {
  readonly wave: Wave
  readonly instrumentTitle: LocalisedText
  readonly invited: number
  readonly answers: AnswerBand | null
}) {
  const texts = useTexts(fieldworkTexts)
  const waves = useTexts(wavesTexts)
  const language = useLanguage()
  const isClosed = wave.state === 'closed'
  const answersNote = answers?.kind === 'few' ? texts.answersNoteFew : texts.answersNote
  return (
    <Panel
      id="fakta"
      title={texts.factsTitle[wave.state]}
      sub={isClosed ? (wave.origin === 'imported' ? texts.importedLead : texts.closedLead) : undefined}
      className="kv-c7"
    >
      <FactList
        facts={[
          ...(wave.origin === 'imported' ? [] : [{ name: texts.invited, value: invited }]),
          ...(answers === null
            ? []
            : [{ name: texts.answers, value: <AnswerBandText band={answers} />, note: answersNote }]),
          {
            name: texts.dates,
            value:
              wave.closesOn === null
                ? `${waves.from(wave.opensOn)} ${texts.untilClosed}`
                : waves.between(wave.opensOn, wave.closesOn),
          },
          {
            name: texts.instrument,
            value: (
              <a className="kv-link" href={instrumentPath(wave.instrumentCode, wave.instrumentVersion)}>
                {instrumentTitle[language]}
              </a>
            ),
          },
          { name: texts.k, value: wave.minimumCellSize, note: texts.locked },
          { name: texts.detail, value: wave.minimumDetailSize, note: texts.locked },
        ]}
      />
      {isClosed && (
        <div className="kv-form__row">
          <a className="ds-button" data-color="accent" href={overviewPath(wave.waveId)}>
            {texts.results}
          </a>
        </div>
      )}
    </Panel>
  )
}
