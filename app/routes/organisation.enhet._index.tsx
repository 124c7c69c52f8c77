import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { EntryPage } from '~/components/organisation/entry-page'
import { requireHrCity } from '~/http/guards.server'
import { answerOrganisationEdit, blankEntry } from '~/http/organisation-entry.server'
import { newUnitPath } from '~/http/paths'
import { organisationEditTexts } from '~/texts/management-organisation-edit'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, {
    sv: organisationEditTexts.sv.title.add.unit,
    en: organisationEditTexts.en.title.add.unit,
  })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const district = new URL(args.request.url).searchParams.get('distrikt') ?? ''
  return blankEntry(args.context, 'unit', district)
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  return answerOrganisationEdit(args, 'addUnit')
}

export default function NewUnitPage() {
  return (
    <EntryPage
      {...useLoaderData<typeof loader>()}
      level="unit"
      isNew
      address={newUnitPath()}
      result={useActionData<typeof action>()}
    />
  )
}
