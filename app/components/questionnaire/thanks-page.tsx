import type { Language } from '~/domain/instrument/localised-text'
import { resultPath } from '~/http/paths'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { Icon } from './icons'
import { Slot } from './slot'

/** The last page. Slots: receipt, laterFrom, laterAddress. */
export function ThanksPage({
  language,
  minimumCellSize,
  hasReceipt,
  hasLater = false,
  published,
}: {
  readonly language: Language
  readonly minimumCellSize: number
  readonly hasReceipt: boolean
  /** A leaver may answer once more. */
  readonly hasLater?: boolean
  /** The code of an earlier wave that staff may read about. */
  readonly published: string | null
}) {
  const texts = respondentPageTexts[language]
  const afterwards = published !== null && (
    <p data-elsewhere>
      <a href={resultPath(published, { language })}>{texts.afterwards}</a>
    </p>
  )
  if (!hasReceipt)
    return (
      <main className="kv-main kv-notice" id="innehall">
        <h1>{texts.receipt}</h1>
        <p className="kv-lead">{texts.thanksWithout}</p>
        {afterwards}
      </main>
    )
  return (
    <main className="kv-main kv-notice" id="innehall">
      <p className="kv-done">
        <Icon name="check" />
      </p>
      <h1>{texts.thanksTitle}</h1>
      <p className="kv-lead">{texts.thanksLead(minimumCellSize)}</p>
      <section className="kv-receipt" aria-labelledby="kvitto">
        <h2 id="kvitto">{texts.receipt}</h2>
        <p className="kv-receipt__code">
          <Slot name="receipt" />
        </p>
        <p>{texts.receiptNote}</p>
      </section>
      {hasLater && (
        <section className="kv-receipt" aria-labelledby="senare">
          <h2 id="senare">{texts.laterTitle}</h2>
          <p>
            {texts.laterFrom}{' '}
            <b>
              <Slot name="laterFrom" />
            </b>{' '}
            {texts.laterText}
          </p>
          <p>
            <b>
              <Slot name="laterAddress" />
            </b>
          </p>
          <p>{texts.laterKeep}</p>
        </section>
      )}
      <p>{texts.thanksDone}</p>
      {afterwards}
    </main>
  )
}
