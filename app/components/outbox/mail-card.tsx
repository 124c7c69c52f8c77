import { outboxTexts } from '~/texts/management-outbox'
import { useTexts } from '../layout/language'

export type ShownMail = {
  readonly mailId: string
  readonly to: string
  readonly body: { readonly subject: string; readonly text: string } | null
}

/** A mail as its reader would see it, the link to be clicked. */
export function MailCard({ mail, isOpen }: { readonly mail: ShownMail; readonly isOpen: boolean }) {
  const texts = useTexts(outboxTexts)
  const { to, body } = mail
  return (
    <details className="ds-details kv-mail" open={isOpen}>
      <summary>
        {to}
        <span className="kv-mail__subject">{body?.subject}</span>
      </summary>
      <p className="kv-mail__text">
        {body === null
          ? texts.unreadable
          : body.text
              .trim()
              .split(/(https?:\/\/\S+)/u)
              .map((part, at) =>
                /^https?:\/\//u.test(part) ? (
                  <a className="kv-link" href={part} key={at}>
                    {part}
                  </a>
                ) : (
                  part
                ),
              )}
      </p>
    </details>
  )
}
