import type { Letter } from '~/domain/invitation/invitation-facts'
import { QrPicture } from './qr-picture'

/** One invitation on an A4 page: why, how, the QR code and the code in plain letters. */
export function LetterSheet({ letter }: { readonly letter: Letter }) {
  const { qr, code } = letter
  return (
    <article className="kv-letter" lang={letter.language}>
      <p className="kv-letter__from">{letter.municipality}</p>
      <address className="kv-letter__to">
        {letter.to.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <h2>{letter.heading}</h2>
      <p>{letter.greeting}</p>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div className="kv-letter__way">
        <QrPicture qr={qr} width={160} />
        <div>
          <p>{letter.way}</p>
          {code !== null && (
            <>
              <p>
                {code.label}
                <strong className="kv-letter__code">{code.code}</strong>
              </p>
              <p className="kv-small">{code.note}</p>
            </>
          )}
        </div>
      </div>
      {letter.afterwards !== null && <p>{letter.afterwards}</p>}
      <p>{letter.questions}</p>
    </article>
  )
}
