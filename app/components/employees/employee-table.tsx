import type { EmployeeListPage } from '~/domain/employee/employee-list'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import { employeeListPath } from '~/http/paths'
import { employeesTexts } from '~/texts/management-employees'
import { useLanguage, useTexts } from '../layout/language'
import { calendarTexts } from '~/texts/management-calendar'
import { ListPages } from '../layout/list-pages'
import { ListSearch } from '../layout/list-search'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

type Question = { readonly on: string; readonly name: LocalisedText }
/** By employee number. */
type Calendars = Readonly<Record<string, readonly Question[]>>

/** Everybody who may be asked, a hundred at a time. */
export function EmployeeTable({
  list,
  calendars,
  sought,
}: {
  readonly list: EmployeeListPage
  readonly calendars: Calendars
  readonly sought: string
}) {
  const texts = useTexts(employeesTexts)
  return (
    <Panel id="listan" title={texts.title} sub={texts.count(list.found)}>
      <ListSearch label={texts.search} find={texts.find} sought={sought} />
      {list.employees.length === 0 ? <p>{texts.nobodyFound}</p> : <Rows list={list} calendars={calendars} />}
      <ListPages
        label={texts.title}
        list={list}
        pathOf={(page) => employeeListPath(page, sought)}
        texts={texts}
      />
    </Panel>
  )
}

function Rows({ list, calendars }: { readonly list: EmployeeListPage; readonly calendars: Calendars }) {
  const texts = useTexts(employeesTexts)
  const { coming } = useTexts(calendarTexts)
  return (
    <ScrollArea label={texts.title}>
      <table className="ds-table kv-table kv-people">
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.way}</th>
            <th scope="col">{texts.place}</th>
            <th scope="col">{texts.employed}</th>
            <th scope="col">{texts.number}</th>
            <th scope="col">{coming}</th>
          </tr>
        </thead>
        <tbody>
          {list.employees.map((one) => (
            <tr key={one.employeeNumber}>
              <th scope="row">{one.name}</th>
              <td>{one.email ?? texts.noAddress}</td>
              <td>
                {one.district}
                {one.unit !== '' && `, ${one.unit}`}
              </td>
              <td className="kv-nowrap">
                {one.employedFrom} – {one.employedTo ?? ''}
              </td>
              <td>{one.employeeNumber}</td>
              <td>
                <Coming questions={calendars[one.employeeNumber] ?? []} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

/** The next question, and all others of the coming year for whoever opens them. */
function Coming({ questions }: { readonly questions: readonly Question[] }) {
  const texts = useTexts(calendarTexts)
  const language = useLanguage()
  const [next, ...others] = questions
  const line = ({ on, name }: Question): string => `${on} ${name[language]}`
  if (next === undefined) return texts.none
  return (
    <>
      <span className="kv-nowrap">{line(next)}</span>
      {others.length > 0 && (
        <details className="kv-small">
          <summary>{texts.more(others.length)}</summary>
          <ul className="kv-plainlist">
            {others.map((one) => (
              <li key={line(one)} className="kv-nowrap">
                {line(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
