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
import { OrganisationFileReview } from '~/components/organisation/organisation-file-review'
import { requireHrCity } from '~/http/guards.server'
import { takeOrganisationFile } from '~/http/organisation-file.server'
import {
  organisationDonePath,
  organisationImportPath,
  organisationPath,
  organisationTemplatePath,
} from '~/http/paths'
import { organisationTexts } from '~/texts/management-organisation'

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
  const fault = useFileFault(result)
  return (
    <FilePage
      title={texts.file.title}
      lead={texts.file.lead}
      crumbs={[{ label: texts.title, href: organisationPath }]}
      fault={fault}
    >
      {result?.kind === 'review' && <OrganisationFileReview review={result} />}
      <ChooseFile
        action={organisationImportPath}
        hint={texts.file.hint}
        columns={texts.file.columns}
        note={texts.file.unmentionedNote}
        templatePath={organisationTemplatePath}
        fault={fault}
        isAgain={result?.kind === 'review'}
      />
    </FilePage>
  )
}
