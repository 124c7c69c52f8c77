import type { Answer } from '~/domain/instrument/answer'
import type { Section } from '~/domain/instrument/instrument'
import type { Item } from '~/domain/instrument/item'
import type { Language } from '~/domain/instrument/localised-text'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { answerLines } from './answer-lines'
import { formActions, formFields } from './form-fields'
import { Icon } from './icons'
import { ProgressBar } from './section-parts'

export function ReviewHead({
  language,
  sections,
  given,
  count,
}: {
  readonly language: Language
  readonly sections: number
  readonly given: number
  readonly count: number
}) {
  const texts = respondentPageTexts[language]
  return (
    <>
      <div className="kv-prog">
        <ProgressBar done={sections} count={sections} />
      </div>
      <h1>{texts.reviewTitle}</h1>
      <p className="kv-lead">{texts.answered(given, count)}</p>
    </>
  )
}

/** The heading of one section in the review and the way back to it; the rows follow. */
export function ReviewSectionHead({
  section,
  language,
}: {
  readonly section: Section
  readonly language: Language
}) {
  return (
    <div className="kv-review__head">
      <h2>{section.title[language]}</h2>
      <button className="kv-change" name={formFields.action} value={formActions.change(section.code)}>
        {respondentPageTexts[language].change}
        <span className="kv-unseen"> {section.title[language]}</span>
      </button>
    </div>
  )
}

export function ReviewRow({
  item,
  answer,
  language,
}: {
  readonly item: Item
  readonly answer: Answer | undefined
  readonly language: Language
}) {
  const lines = answerLines(item, answer, language)
  return (
    <div className="kv-review__row">
      <dt>{item.stem[language]}</dt>
      {lines === undefined ? (
        <dd className="kv-review__none">{respondentPageTexts[language].skipped}</dd>
      ) : (
        lines.map((line, index) => <dd key={index}>{line}</dd>)
      )}
    </div>
  )
}

/** `sendTo`: the address that answers with the receipt. */
export function ReviewButtons({
  language,
  sendTo,
}: {
  readonly language: Language
  readonly sendTo: string
}) {
  const texts = respondentPageTexts[language]
  return (
    <>
      <div className="kv-go">
        <button className="kv-button" name={formFields.action} value={formActions.cast} formAction={sendTo}>
          {texts.send} <Icon name="forward" />
        </button>
        <button className="kv-button kv-button--quiet" name={formFields.action} value={formActions.previous}>
          <Icon name="back" /> {texts.previous}
        </button>
      </div>
      <p className="kv-note">
        <Icon name="lock" />
        <span>{texts.sendNote}</span>
      </p>
    </>
  )
}
