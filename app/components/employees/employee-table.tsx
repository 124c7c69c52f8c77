import type { EmployeeListPage } from '~/domain/employee/employee-list'
import { employeeListPath } from '~/http/paths'
import { employeesTexts } from '~/texts/management-employees'
import { useTexts } from '../layout/language'
import { ListPages } from '../layout/list-pages'
import { ListSearch } from '../layout/list-search'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

/** Everybody who may be asked, a hundred at a time. */
export function EmployeeTable({
  list,
  sought,
}: {
  readonly list: EmployeeListPage
  readonly sought: string
}) {
  const texts = useTexts(employeesTexts)
  return (
    <Panel id="listan" title={texts.title} sub={texts.count(list.found)}>
      <ListSearch label={texts.search} find={texts.find} sought={sought} />
      {list.employees.length === 0 ? <p>{texts.nobodyFound}</p> : <Rows list={list} />}
      <ListPages
        label={texts.title}
        list={list}
        pathOf={(page) => employeeListPath(page, sought)}
        texts={texts}
      />
    </Panel>
  )
}

function Rows({ list }: { readonly list: EmployeeListPage }) {
  const texts = useTexts(employeesTexts)
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
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
