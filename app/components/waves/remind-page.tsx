import { remindPath } from '~/http/paths'
import type { WavePlan } from '~/domain/programme/wave-plan'
import type { Wave } from '~/domain/wave/wave'
import { fieldworkActTexts } from '~/texts/management-fieldwork-acts'
import { sendingTexts } from '~/texts/management-sending'
import { ChoiceField } from '../layout/choice-field'
import { useLanguage, useTexts } from '../layout/language'
import { plainDate } from '../questionnaire/plain-date'
import { ConfirmPage } from './confirm-page'

export type RemindRefusal = keyof (typeof fieldworkActTexts)['sv']['remind']['refused']

/** Reminding by hand: how many get a mail at most, and when. */
export function RemindPage({
  wave,
  byMail,
  letters,
  plan,
  sendsAt,
  refused,
}: {
  readonly wave: Wave
  readonly byMail: number
  readonly letters: number
  readonly plan: WavePlan
  /** On the wall in Sweden; `null` = at once. */
  readonly sendsAt: { readonly date: string; readonly time: string } | null
  readonly refused: RemindRefusal | undefined
}) {
  const { remind: texts } = useTexts(fieldworkActTexts)
  const { sending } = useTexts(sendingTexts)
  const language = useLanguage()
  const { mayRemind, remindsOn, remindedOn } = plan
  const dates = (days: readonly string[]) => days.map((day) => plainDate(day, language)).join(', ')
  const barrier = mayRemind === 'yes' ? (byMail === 0 ? 'nobody' : undefined) : mayRemind
  return (
    <ConfirmPage
      wave={wave}
      title={texts.title}
      refusedTitle={texts.refusedTitle}
      faults={refused === undefined ? [] : [{ text: texts.refused[refused] }]}
      what={
        barrier !== undefined
          ? [barrier === 'nobody' ? texts.nobody : sending.mayNot[barrier]]
          : [
              texts.everyone(byMail),
              texts.open(byMail),
              sendsAt === null ? texts.now : texts.later(plainDate(sendsAt.date, language), sendsAt.time),
              texts.times(remindedOn.length + 1),
              ...(letters > 0 ? [texts.letters(letters)] : []),
              ...(remindsOn.length > 0 ? [texts.planned(dates(remindsOn))] : []),
              texts.noCode,
            ]
      }
    >
      {barrier === undefined && (
        <form method="post" action={remindPath(wave.waveId)} className="kv-form">
          <ChoiceField
            name="whom"
            label={texts.whom}
            chosen={plan.remindsWhom}
            options={(['open', 'everyone'] as const).map((value) => ({ value, label: sending.whom[value] }))}
          />
          <button className="ds-button" data-color="accent" type="submit">
            {texts.submit}
          </button>
        </form>
      )}
    </ConfirmPage>
  )
}
