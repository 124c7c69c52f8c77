import type { Language } from '~/domain/instrument/localised-text'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { Icon } from './icons'
import { Slot } from './slot'

/** The last page. Slot: receipt. */
export function ThanksPage({
  language,
  minimumCellSize,
  hasReceipt,
}: {
  readonly language: Language
  readonly minimumCellSize: number
  readonly hasReceipt: boolean
}) {
  const texts = respondentPageTexts[language]
  if (!hasReceipt)
    return (
      <main className="kv-main kv-notice" id="innehall">
        <h1>{texts.receipt}</h1>
        <p className="kv-lead">{texts.thanksWithout}</p>
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
      <p>{texts.thanksDone}</p>
    </main>
  )
}
