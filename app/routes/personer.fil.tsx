import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { ChooseFile } from '~/components/files/choose-file'
import { FilePage, useFileFault } from '~/components/files/file-page'
import { useTexts } from '~/components/layout/language'
import { pageTitle } from '~/components/layout/page-title'
import { EmployeeFileReview } from '~/components/employees/employee-file-review'
import { requireHrCity } from '~/http/guards.server'
import { takeEmployeeFile } from '~/http/employee-file.server'
import { employeeImportPath, employeesDonePath, employeesPath, employeeTemplatePath } from '~/http/paths'
import { employeeFileTexts } from '~/texts/management-employee-file'
import { employeesTexts } from '~/texts/management-employees'

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
  const fault = useFileFault(result)
  return (
    <FilePage
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ label: title, href: employeesPath }]}
      fault={fault}
    >
      {result?.kind === 'review' && <EmployeeFileReview review={result} />}
      <ChooseFile
        action={employeeImportPath}
        hint={texts.hint}
        columns={texts.columns}
        note={texts.columnsNote}
        templatePath={employeeTemplatePath}
        fault={fault}
        isAgain={result?.kind === 'review'}
      />
    </FilePage>
  )
}
