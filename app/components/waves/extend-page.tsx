import { extendWavePath } from '~/http/paths'
import type { Wave } from '~/domain/wave/wave'
import { fieldworkTexts } from '~/texts/management-fieldwork'
import { fieldworkActTexts } from '~/texts/management-fieldwork-acts'
import { useLanguage, useTexts } from '../layout/language'
import { TextField } from '../layout/text-field'
import { plainDate } from '../questionnaire/plain-date'
import { ConfirmPage } from './confirm-page'

export type ExtendRefusal = keyof (typeof fieldworkTexts)['sv']['extendRefused']

/** A later last day: first which, then what that means. */
export function ExtendPage({
  wave,
  invited,
  closesOn,
  refused,
}: {
  readonly wave: Wave
  readonly invited: number
  /** The day that has been chosen and would do; `null` = none yet. */
  readonly closesOn: string | null
  readonly refused: ExtendRefusal | undefined
}) {
  const { extendRefused } = useTexts(fieldworkTexts)
  const { extend: texts } = useTexts(fieldworkActTexts)
  const language = useLanguage()
  const before = wave.closesOn === null ? texts.noDay : plainDate(wave.closesOn, language)
  const fault = refused === undefined ? undefined : extendRefused[refused]
  return (
    <ConfirmPage
      wave={wave}
      title={texts.title}
      refusedTitle={texts.refusedTitle}
      faults={fault === undefined ? [] : [{ anchor: 'till', text: fault }]}
      what={
        closesOn === null
          ? [texts.choose(before)]
          : [
              texts.moves(before, plainDate(closesOn, language)),
              texts.invited(invited),
              texts.noMail,
              texts.later,
            ]
      }
    >
      {closesOn === null ? (
        <form method="get" action={extendWavePath(wave.waveId)} className="kv-form">
          <TextField
            name="till"
            type="date"
            label={texts.day}
            value={wave.closesOn ?? undefined}
            faultText={fault}
          />
          <button className="ds-button" data-variant="secondary" type="submit">
            {texts.look}
          </button>
        </form>
      ) : (
        <form method="post" action={extendWavePath(wave.waveId)} className="kv-form">
          <input type="hidden" name="closesOn" value={closesOn} />
          <button className="ds-button" data-color="accent" type="submit">
            {texts.submit}
          </button>
        </form>
      )}
    </ConfirmPage>
  )
}
