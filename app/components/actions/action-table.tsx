import type { ActionRow } from '~/domain/plan/action-row'
import { actionPath } from '~/http/paths'
import { actionsTexts } from '~/texts/actions'
import { useLanguage, useTexts } from '../layout/language'
import { ScrollArea } from '../layout/table-toggle'
import { ActionStateTag } from './action-state-tag'

/** The actions of a wave; what may be changed leads to where it is changed. */
export function ActionTable({
  label,
  rows,
}: {
  readonly label: string
  readonly rows: readonly ActionRow[]
}) {
  const texts = useTexts(actionsTexts)
  return (
    <ScrollArea label={label}>
      <table className="ds-table kv-table">
        <thead>
          <tr>
            <th scope="col">{texts.action}</th>
            <th scope="col">{texts.area}</th>
            <th scope="col">{texts.owner}</th>
            <th scope="col">{texts.dueOn}</th>
            <th scope="col">{texts.stateHead}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.actionId}>
              <th scope="row">
                <ActionName row={row} />
                <span className="kv-pairs__kind">{row.place}</span>
              </th>
              <td>{row.area ?? texts.noArea}</td>
              <td>{row.owner}</td>
              <td>{row.dueOn ?? texts.noDue}</td>
              <td>
                <ActionStateTag state={row.state} />
                {row.why !== '' && <span className="kv-pairs__kind">{texts.because(row.why)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function ActionName({ row }: { readonly row: ActionRow }) {
  const texts = useTexts(actionsTexts)
  const isForeign = row.language !== useLanguage()
  const text = <span lang={isForeign ? row.language : undefined}>{row.text}</span>
  return (
    <>
      {row.mayWrite ? (
        <a className="kv-link" href={actionPath(row.actionId)}>
          {text}
        </a>
      ) : (
        text
      )}
      {isForeign && <span className="kv-pairs__kind">{texts.swedishOnly}</span>}
    </>
  )
}
