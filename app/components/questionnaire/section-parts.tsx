import type { Section } from '~/domain/instrument/instrument'
import type { Language } from '~/domain/instrument/localised-text'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { formActions, formFields } from './form-fields'
import { Icon } from './icons'

export type Progress = {
  /** From 1. */
  readonly position: number
  readonly count: number
  readonly minutesLeft: number
}

/** How far one has come, what the section is about. */
export function SectionHead({
  section,
  language,
  progress,
}: {
  readonly section: Section
  readonly language: Language
  readonly progress: Progress
}) {
  const texts = respondentPageTexts[language]
  return (
    <>
      <div className="kv-prog">
        <p>
          <b>{texts.part(progress.position, progress.count)}</b>
          <span>{texts.minutesLeft(progress.minutesLeft)}</span>
        </p>
        <ProgressBar done={progress.position} count={progress.count} />
      </div>
      <h1>{section.title[language]}</h1>
      {section.lead !== undefined && <p className="kv-lead">{section.lead[language]}</p>}
    </>
  )
}

/** What a part of a page is about, where several stand on one. */
export function PartHead({ part, language }: { readonly part: Section; readonly language: Language }) {
  return (
    <div className="kv-part">
      <h2>{part.title[language]}</h2>
      {part.lead !== undefined && <p>{part.lead[language]}</p>}
    </div>
  )
}

/** Said in words beside it. */
export function ProgressBar({ done, count }: { readonly done: number; readonly count: number }) {
  return (
    <div className="kv-prog__bar" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <i key={index} className={index < done ? 'kv-prog__on' : undefined} />
      ))}
    </div>
  )
}

/** The buttons under a section. Forward comes first in the document too. */
export function SectionButtons({
  language,
  next,
  hasPrevious,
  sendTo,
}: {
  readonly language: Language
  /** The title of the section that follows; `review` and `backToReview` lead to the review, `send` hands in. */
  readonly next: { readonly title: string } | 'review' | 'backToReview' | 'send'
  readonly hasPrevious: boolean
  /** The address that answers with the receipt. */
  readonly sendTo: string
}) {
  const texts = respondentPageTexts[language]
  const isLast = next === 'send'
  return (
    <>
      <div className="kv-go">
        <button
          className="kv-button"
          name={formFields.action}
          value={isLast ? formActions.cast : formActions.next}
          formAction={isLast ? sendTo : undefined}
        >
          {labelOf(next, language)} <Icon name="forward" />
        </button>
        {hasPrevious && (
          <button
            className="kv-button kv-button--quiet"
            name={formFields.action}
            value={formActions.previous}
          >
            <Icon name="back" /> {texts.previous}
          </button>
        )}
      </div>
      <p className="kv-note">
        <Icon name="lock" />
        <span>{isLast ? texts.sendNote : texts.nothingStored}</span>
      </p>
    </>
  )
}

function labelOf(
  next: { readonly title: string } | 'review' | 'backToReview' | 'send',
  language: Language,
): string {
  const texts = respondentPageTexts[language]
  if (typeof next === 'object') return texts.next(next.title)
  return { review: texts.toReview, backToReview: texts.backToReview, send: texts.send }[next]
}
