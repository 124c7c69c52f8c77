import type { ReactNode } from 'react'
import type { BriefSentence } from '~/domain/report/brief'
import { RichText } from './rich-text'

/** A district in three sentences. */
export function Brief({
  title,
  sentences,
  children,
}: {
  readonly title: string
  readonly sentences: readonly BriefSentence[]
  /** Where there is more to read. */
  readonly children?: ReactNode
}) {
  return (
    <section className="kv-brief" aria-labelledby="korthet">
      <h2 id="korthet" className="kv-brief__h">
        {title}
      </h2>
      <div>
        <ul>
          {sentences.map(({ direction, text }, place) => (
            <li key={place} data-k={direction}>
              <RichText text={text} />
            </li>
          ))}
        </ul>
        {children}
      </div>
    </section>
  )
}
