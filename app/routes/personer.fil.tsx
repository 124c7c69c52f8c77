import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { FaultSummary } from '~/components/forms/fault-summary'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { PageHead } from '~/components/layout/page-head'
import { pageTitle } from '~/components/layout/page-title'
import { EmployeeFileForm } from '~/components/employees/employee-file-form'
import { EmployeeFileReview } from '~/components/employees/employee-file-review'
import { requireHrCity } from '~/http/guards.server'
import { takeEmployeeFile } from '~/http/employee-file.server'
import { employeesDonePath, employeesPath } from '~/http/paths'
import { employeeFileTexts } from '~/texts/management-employee-file'
import { employeesTexts } from '~/texts/management-employees'
import { tableTexts } from '~/texts/management-table'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: employeeFileTexts.sv.title, en: employeeFileTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  return null
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const result = await takeEmployeeFile(args.context.databases.register, args.request, args.context.today())
  if (result === 'stored') throw redirect(employeesDonePath('importerad'), 303)
  const isReady = result.kind === 'review' && result.plan.faults.length === 0 && !result.isStale
  return data(result, { status: isReady ? 200 : 400 })
}

export default function EmployeeFilePage() {
  const result = useActionData<typeof action>()
  const texts = useTexts(employeeFileTexts)
  const { title } = useTexts(employeesTexts)
  const tables = useTexts(tableTexts)
  const fault =
    result?.kind === 'nothingChosen'
      ? texts.missing
      : result?.kind === 'unusable'
        ? tables.file[result.fault.code](result.fault.parameters)
        : undefined
  return (
    <StaffPage>
      <PageHead title={texts.title} lead={texts.lead} crumbs={[{ label: title, href: employeesPath }]} />
      {fault !== undefined && (
        <FaultSummary title={texts.unusable} faults={[{ anchor: 'file', text: fault }]} />
      )}
      <div className="kv-grid">
        {result?.kind === 'review' && <EmployeeFileReview review={result} />}
        <EmployeeFileForm fault={fault} again={result?.kind === 'review'} />
      </div>
    </StaffPage>
  )
}
