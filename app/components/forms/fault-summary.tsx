import { Notice } from '../layout/notice'

export type SummarisedFault = {
  /** The id of the field; none when no single field is at fault. */
  readonly anchor?: string
  readonly text: string
}

/** All that keeps a form from being taken, each leading to its field. Read out when the page opens. */
export function FaultSummary({
  title,
  faults,
}: {
  readonly title: string
  readonly faults: readonly SummarisedFault[]
}) {
  if (faults.length === 0) return null
  return (
    <div className="kv-notices">
      <Notice kind="fault">
        <h2 className="kv-notice__title">{title}</h2>
        <ul className="kv-notice__list">
          {faults.map(({ anchor, text }, at) => (
            <li key={at}>{anchor === undefined ? text : <a href={`#${anchor}`}>{text}</a>}</li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
