import type { LettersResult } from '~/http/asking-result'
import { lettersPath } from '~/http/paths'
import type { Wave } from '~/domain/wave/wave'
import { lettersTexts } from '~/texts/management-letters'
import { ChoiceField } from '../layout/choice-field'
import { useTexts } from '../layout/language'
import { ConfirmPage } from './confirm-page'

/** What printing the letters of a wave does, before it is done. */
export function PrintLettersPage({
  wave,
  onPaper,
  districts,
  refused,
}: {
  readonly wave: Wave
  readonly onPaper: number
  /** Those in which somebody gets a letter. */
  readonly districts: readonly { readonly value: string; readonly label: string }[]
  readonly refused: Extract<LettersResult, { kind: 'refused' }>['reason'] | undefined
}) {
  const texts = useTexts(lettersTexts)
  return (
    <ConfirmPage
      wave={wave}
      title={texts.title}
      refusedTitle={texts.refusedTitle}
      faults={refused === undefined ? [] : [{ text: texts.refused[refused] }]}
      what={
        onPaper === 0
          ? [texts.nobody]
          : [texts.count(onPaper), texts.codes, texts.reminders, texts.alike, texts.once]
      }
    >
      {onPaper > 0 && (
        <form method="post" action={lettersPath(wave.waveId)} className="kv-form">
          <ChoiceField
            name="what"
            label={texts.what}
            chosen="codes"
            options={(['codes', 'reminders'] as const).map((value) => ({ value, label: texts.kinds[value] }))}
          />
          <ChoiceField
            name="districtId"
            label={texts.district}
            chosen=""
            options={[{ value: '', label: texts.everywhere }, ...districts]}
          />
          <button className="ds-button" data-color="accent" type="submit">
            {texts.submit}
          </button>
        </form>
      )}
    </ConfirmPage>
  )
}
