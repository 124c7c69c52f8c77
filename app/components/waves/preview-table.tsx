import type { PreviewRow } from '~/http/asking-result'
import { askingTexts } from '~/texts/management-asking'
import { peopleTexts } from '~/texts/management-people'
import { useTexts } from '../layout/language'
import { ScrollArea } from '../layout/table-toggle'

/** The people of a file as they were understood. */
export function PreviewTable({
  label,
  rows,
  isExit,
}: {
  readonly label: string
  readonly rows: readonly PreviewRow[]
  readonly isExit: boolean
}) {
  const { person: texts, file } = useTexts(askingTexts)
  const people = useTexts(peopleTexts)
  return (
    <ScrollArea label={label}>
      <table className="ds-table kv-table kv-people">
        <thead>
          <tr>
            <th scope="col" className="kv-r">
              {file.line}
            </th>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.email}</th>
            <th scope="col">{texts.district}</th>
            <th scope="col">{texts.unit}</th>
            <th scope="col">{texts.role}</th>
            <th scope="col">{texts.tenure}</th>
            {isExit && <th scope="col">{texts.lastDay}</th>}
            <th scope="col">{texts.language}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, person, district, unit }) => (
            <tr key={line}>
              <td className="kv-r">{line}</td>
              <th scope="row">{person.name}</th>
              <td>{person.email ?? file.letter}</td>
              <td>{district}</td>
              <td>{unit}</td>
              <td>{person.role === null ? '' : people.role[person.role]}</td>
              <td>{person.tenureBand === null ? '' : people.tenure[person.tenureBand]}</td>
              {isExit && <td className="kv-nowrap">{person.lastDay}</td>}
              <td>{people.language[person.language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
