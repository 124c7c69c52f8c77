import { tableTexts } from '~/texts/management-table'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

export type WordedFault = {
  /** 0: not in the file at all. */
  readonly line: number
  readonly column: string
  /** Whom it is about; "" when the place says it. */
  readonly about: string
  readonly text: string
}

/** More than anybody mends before trying again. */
const mostShown = 200

/** Everything that is wrong with a file, row by row. */
export function RowFaults({
  title,
  lead,
  faults,
}: {
  readonly title: string
  readonly lead: string
  readonly faults: readonly WordedFault[]
}) {
  const texts = useTexts(tableTexts)
  const hidden = faults.length - mostShown
  return (
    <Panel id="fel" title={title} sub={<span role="alert">{lead}</span>}>
      <ol className="kv-faults">
        {faults.slice(0, mostShown).map(({ line, column, about, text }, at) => (
          <li key={at}>
            <b>{line === 0 ? texts.elsewhere : texts.place(line, column)}</b>
            {about !== '' && ` (${about})`}
            <br />
            {text}
          </li>
        ))}
      </ol>
      {hidden > 0 && <p>{texts.more(hidden)}</p>}
    </Panel>
  )
}
