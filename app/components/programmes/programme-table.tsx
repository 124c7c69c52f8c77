import type { Programme } from '~/domain/programme/programme'
import { programmePath } from '~/http/paths'
import { programmesTexts } from '~/texts/management-programmes'
import { useLanguage, useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

/** Every programme, and when it next asks somebody. */
export function ProgrammeTable({
  rows,
}: {
  readonly rows: readonly { readonly programme: Programme; readonly nextOn: string | null }[]
}) {
  const texts = useTexts(programmesTexts)
  const language = useLanguage()
  return (
    <Panel id="programmen" title={texts.title}>
      <ScrollArea label={texts.title}>
        <table className="ds-table kv-table">
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.stateHead}</th>
              <th scope="col">{texts.next}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ programme, nextOn }) => (
              <tr key={programme.programmeId}>
                <th scope="row">
                  <a className="kv-link" href={programmePath(programme.programmeId)}>
                    {programme.name[language]}
                  </a>
                </th>
                <td>{texts.kind[programme.plan.kind]}</td>
                <td>{texts.state[programme.state]}</td>
                <td className="kv-nowrap">{nextOn ?? texts.nothingNext}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  )
}
