import type { Letter } from '~/domain/invitation/invitation-facts'
import { QrPicture } from './qr-picture'

/** One invitation on an A4 page: why, how, the QR code and the code in plain letters. */
export function LetterSheet({ letter }: { readonly letter: Letter }) {
  const { qr } = letter
  return (
    <article className="kv-letter" lang={letter.language}>
      <p className="kv-letter__from">{letter.municipality}</p>
      <h2>{letter.heading}</h2>
      <p>{letter.greeting}</p>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div className="kv-letter__way">
        <QrPicture qr={qr} width={160} />
        <div>
          <p>{letter.way}</p>
          <p>
            {letter.codeLabel}
            <strong className="kv-letter__code">{letter.code}</strong>
          </p>
          <p className="kv-small">{letter.codeNote}</p>
        </div>
      </div>
      {letter.afterwards !== null && <p>{letter.afterwards}</p>}
      <p>{letter.questions}</p>
    </article>
  )
}
