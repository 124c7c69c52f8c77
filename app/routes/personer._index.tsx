import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmployeeTable } from '~/components/employees/employee-table'
import { DoneNotice } from '~/components/forms/done-notice'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { PageHead } from '~/components/layout/page-head'
import { pageTitle } from '~/components/layout/page-title'
import { Panel } from '~/components/layout/panel'
import { employeeListPage } from '~/domain/employee/employee-list'
import { readListQuery } from '~/http/employee-list-query.server'
import { requireHrCity } from '~/http/guards.server'
import { employeeImportPath } from '~/http/paths'
import { listEmployees } from '~/repositories/employee-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { loadPersonCalendars } from '~/services/load-calendars.server'
import { employeesTexts } from '~/texts/management-employees'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: employeesTexts.sv.title, en: employeesTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, today } = args.context
  const { register } = databases
  const { sought, page, done } = readListQuery(args.request)
  const organisation = await getOrganisation(register)
  const list = employeeListPage(await listEmployees(register), { organisation, sought, page })
  const shown = list.employees.map(({ employeeNumber }) => employeeNumber)
  return {
    list,
    calendars: await loadPersonCalendars(register, shown, today()),
    sought,
    done,
  }
}

export default function EmployeesPage() {
  const { list, calendars, sought, done } = useLoaderData<typeof loader>()
  const texts = useTexts(employeesTexts)
  return (
    <StaffPage>
      <PageHead title={texts.title} lead={texts.lead}>
        <a className="ds-button kv-btn-sm" data-variant="secondary" href={employeeImportPath}>
          {texts.importLink}
        </a>
      </PageHead>
      <DoneNotice done={done} texts={texts.done} />
      <div className="kv-grid">
        {list.all === 0 ? (
          <Panel id="tomt" title={texts.emptyTitle}>
            <p>{texts.emptyText}</p>
          </Panel>
        ) : (
          <EmployeeTable list={list} calendars={calendars} sought={sought} />
        )}
      </div>
    </StaffPage>
  )
}
