import type { Letter } from '~/domain/invitation/invitation-facts'

/** White squares around a QR code, as its standard wants them. */
const quiet = 4

/** One invitation on an A4 page: why, how, the QR code and the code in plain letters. */
export function LetterSheet({ letter }: { readonly letter: Letter }) {
  const { qr } = letter
  const side = qr.size + 2 * quiet
  return (
    <article className="kv-letter" lang={letter.language}>
      <p className="kv-letter__from">{letter.municipality}</p>
      <h2>{letter.heading}</h2>
      <p>{letter.greeting}</p>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div className="kv-letter__way">
        <svg
          viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
          width="160"
          height="160"
          role="img"
          aria-label={qr.label}
          shapeRendering="crispEdges"
        >
          <path d={`M${-quiet} ${-quiet}h${side}v${side}h${-side}z`} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
        <div>
          <p>{letter.way}</p>
          <p>
            {letter.codeLabel}
            <strong className="kv-letter__code">{letter.code}</strong>
          </p>
          <p className="kv-small">{letter.codeNote}</p>
        </div>
      </div>
      <p>{letter.questions}</p>
    </article>
  )
}
