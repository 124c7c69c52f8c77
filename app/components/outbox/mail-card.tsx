import { outboxTexts } from '~/texts/management-outbox'
import { useTexts } from '../layout/language'

export type ShownMail = {
  readonly mailId: string
  readonly to: string
  readonly body: { readonly subject: string; readonly text: string } | null
}

/** A mail as its reader would see it, the link to be clicked. */
export function MailCard({ mail }: { readonly mail: ShownMail }) {
  const texts = useTexts(outboxTexts)
  const { to, body } = mail
  return (
    <article className="ds-card kv-panel kv-mail" data-color="neutral">
      <p className="kv-small kv-subtle">
        {texts.to}: {to}
      </p>
      {body === null ? (
        <p>{texts.unreadable}</p>
      ) : (
        <>
          <h2>{body.subject}</h2>
          <p className="kv-mail__text">
            {body.text
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
        </>
      )}
    </article>
  )
}
