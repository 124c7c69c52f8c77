import { cancelWavePath } from '~/http/paths'
import type { AnswerBand } from '~/domain/wave/answer-band'
import type { Wave } from '~/domain/wave/wave'
import { fieldworkActTexts } from '~/texts/management-fieldwork-acts'
import { useTexts } from '../layout/language'
import { ConfirmPage } from './confirm-page'

export type CancelRefusal = keyof (typeof fieldworkActTexts)['sv']['cancel']['refused']

/** Taking a wave back: what is destroyed, and that nothing brings it back. */
export function CancelPage({
  wave,
  invited,
  answers,
  refused,
}: {
  readonly wave: Wave
  readonly invited: number
  readonly answers: AnswerBand
  readonly refused: CancelRefusal | undefined
}) {
  const { cancel: texts } = useTexts(fieldworkActTexts)
  return (
    <ConfirmPage
      wave={wave}
      title={texts.title}
      refusedTitle={texts.refusedTitle}
      faults={refused === undefined ? [] : [{ text: texts.refused[refused] }]}
      what={[
        texts.people(invited),
        answers.kind === 'few' ? texts.fewAnswers(answers.minimum) : texts.answers(answers.from, answers.to),
        texts.noMail,
        texts.gone,
      ]}
    >
      <form method="post" action={cancelWavePath(wave.waveId)} className="kv-form">
        <input type="hidden" name="act" value="cancel" />
        <button className="ds-button" data-color="danger" type="submit">
          {texts.submit}
        </button>
      </form>
    </ConfirmPage>
  )
}
