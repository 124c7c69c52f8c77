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
import { OrganisationFileForm } from '~/components/organisation/organisation-file-form'
import { OrganisationFileReview } from '~/components/organisation/organisation-file-review'
import { requireHrCity } from '~/http/guards.server'
import { takeOrganisationFile } from '~/http/organisation-file.server'
import { organisationDonePath, organisationPath } from '~/http/paths'
import { organisationTexts } from '~/texts/management-organisation'
import { tableTexts } from '~/texts/management-table'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: organisationTexts.sv.file.title, en: organisationTexts.en.file.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  return null
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const result = await takeOrganisationFile(args.context.databases.register, args.request)
  if (result === 'stored') throw redirect(organisationDonePath('importerad'), 303)
  const isReady = result.kind === 'review' && result.plan.faults.length === 0 && !result.isStale
  return data(result, { status: isReady ? 200 : 400 })
}

export default function OrganisationFilePage() {
  const result = useActionData<typeof action>()
  const texts = useTexts(organisationTexts)
  const tables = useTexts(tableTexts)
  const fault =
    result?.kind === 'nothingChosen'
      ? texts.file.missing
      : result?.kind === 'unusable'
        ? tables.file[result.fault.code](result.fault.parameters)
        : undefined
  return (
    <StaffPage>
      <PageHead
        title={texts.file.title}
        lead={texts.file.lead}
        crumbs={[{ label: texts.title, href: organisationPath }]}
      />
      {fault !== undefined && (
        <FaultSummary title={texts.file.unusable} faults={[{ anchor: 'file', text: fault }]} />
      )}
      <div className="kv-grid">
        {result?.kind === 'review' && <OrganisationFileReview review={result} />}
        <OrganisationFileForm fault={fault} again={result?.kind === 'review'} />
      </div>
    </StaffPage>
  )
}
