import type { EmployeeListPage } from '~/domain/employee/employee-list'
import { employeeListPath } from '~/http/paths'
import { employeesTexts } from '~/texts/management-employees'
import { useTexts } from '../layout/language'
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
      <form method="get" className="kv-period kv-search" role="search">
        <div className="ds-field">
          <label className="ds-label" htmlFor="sok">
            {texts.search}
          </label>
          <input className="ds-input" id="sok" name="sok" type="search" defaultValue={sought} />
        </div>
        <button className="ds-button" data-variant="secondary" type="submit">
          {texts.find}
        </button>
      </form>
      {list.employees.length === 0 ? <p>{texts.nobodyFound}</p> : <Rows list={list} />}
      {list.pages > 1 && <Pages list={list} sought={sought} />}
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

function Pages({ list, sought }: { readonly list: EmployeeListPage; readonly sought: string }) {
  const texts = useTexts(employeesTexts)
  const { page, pages } = list
  return (
    <nav className="kv-form__row kv-small" aria-label={texts.title}>
      {page > 1 && (
        <a className="kv-link" href={employeeListPath(page - 1, sought)} rel="prev">
          {texts.previous}
        </a>
      )}
      <span>{texts.page(page, pages)}</span>
      {page < pages && (
        <a className="kv-link" href={employeeListPath(page + 1, sought)} rel="next">
          {texts.next}
        </a>
      )}
    </nav>
  )
}
