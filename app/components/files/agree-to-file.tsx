import type { ReactNode } from 'react'
import { tableTexts } from '~/texts/management-table'
import { useTexts } from '../layout/language'

/** The button that takes in a file that was reviewed. The page carries its text; nothing is kept meanwhile. */
export function AgreeToFile({
  action,
  review,
  agree,
  cancelPath = action,
  children,
}: {
  readonly action: string
  readonly review: { readonly text: string; readonly fingerprint?: string }
  /** What the button says. */
  readonly agree: string
  readonly cancelPath?: string
  readonly children?: ReactNode
}) {
  const { choosing } = useTexts(tableTexts)
  return (
    <form method="post" action={action} encType="multipart/form-data" className="kv-form">
      <input type="hidden" name="act" value="store" />
      <input type="hidden" name="text" value={review.text} />
      {review.fingerprint !== undefined && (
        <input type="hidden" name="fingerprint" value={review.fingerprint} />
      )}
      {children}
      <div className="kv-form__row">
        <button className="ds-button" data-color="accent" type="submit">
          {agree}
        </button>
        <a className="ds-button" data-variant="secondary" href={cancelPath}>
          {choosing.cancel}
        </a>
      </div>
    </form>
  )
}
