import { closeWavePath, wavePath, wavesPath } from '~/http/paths'
import type { AnswerBand } from '~/domain/wave/answer-band'
import type { Wave } from '~/domain/wave/wave'
import type { CloseRefusal } from '~/http/close-refusal'
import { fieldworkActTexts } from '~/texts/management-fieldwork-acts'
import { managingTexts } from '~/texts/management-managing'
import { wavesTexts } from '~/texts/management-waves'
import { FaultSummary } from '../forms/fault-summary'
import { useLanguage, useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { Panel } from '../layout/panel'
import { plainDate } from '../questionnaire/plain-date'

/** What closing a wave does, before it is done. */
export function ClosePage({
  wave,
  invited,
  answers,
  refused,
}: {
  readonly wave: Wave
  /** `null` when the closing has begun. */
  readonly invited: number | null
  readonly answers: AnswerBand | null
  readonly refused: CloseRefusal | undefined
}) {
  const { close: texts } = useTexts(managingTexts)
  const { title } = useTexts(wavesTexts)
  const name = wave.name[useLanguage()]
  return (
    <StaffPage>
      <PageHead
        title={texts.title}
        lead={name}
        crumbs={[
          { label: title, href: wavesPath },
          { label: name, href: wavePath(wave.waveId) },
        ]}
      />
      {refused !== undefined && (
        <FaultSummary title={texts.refusedTitle} faults={[{ text: refusalText(refused) }]} />
      )}
      <div className="kv-grid">
        <Panel id="vad" title={texts.whatTitle} className="kv-c8">
          <div className="kv-text">
            <Standing wave={wave} invited={invited} answers={answers} />
            <ol>
              {texts.what.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p>
              <b>{texts.noWayBack}</b> {texts.takesTime}
            </p>
            <div className="kv-form__row">
              <form method="post" action={closeWavePath(wave.waveId)}>
                <input type="hidden" name="act" value="close" />
                <button className="ds-button" data-color="accent" type="submit">
                  {texts.submit}
                </button>
              </form>
              <a className="ds-button" data-variant="secondary" href={wavePath(wave.waveId)}>
                {texts.cancel}
              </a>
            </div>
          </div>
        </Panel>
      </div>
    </StaffPage>
  )

  function refusalText(refusal: CloseRefusal): string {
    if (refusal.reason === 'tooFewBallots') return texts.tooFew(refusal.minimum)
    return refusal.reason === 'tooEarly' ? texts.tooEarly(refusal.earliest) : texts[refusal.reason]
  }
}

/** The numbers and the day that the closing is about. */
function Standing({
  wave,
  invited,
  answers,
}: {
  readonly wave: Wave
  readonly invited: number | null
  readonly answers: AnswerBand | null
}) {
  const { close: texts } = useTexts(fieldworkActTexts)
  const language = useLanguage()
  if (invited === null || answers === null) return null
  return (
    <p>
      {texts.invited(invited)}{' '}
      {answers.kind === 'few' ? texts.fewAnswers(answers.minimum) : texts.answers(answers.from, answers.to)}{' '}
      {wave.closesOn !== null && texts.before(plainDate(wave.closesOn, language))}
    </p>
  )
}
