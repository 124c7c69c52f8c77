import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { EntryPage } from '~/components/organisation/entry-page'
import { requireHrCity } from '~/http/guards.server'
import { answerOrganisationEdit, blankEntry } from '~/http/organisation-entry.server'
import { newDistrictPath } from '~/http/paths'
import { organisationEditTexts } from '~/texts/management-organisation-edit'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, {
    sv: organisationEditTexts.sv.title.add.district,
    en: organisationEditTexts.en.title.add.district,
  })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  return blankEntry(args.context, 'district')
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  return answerOrganisationEdit(args, 'addDistrict')
}

export default function NewDistrictPage() {
  return (
    <EntryPage
      {...useLoaderData<typeof loader>()}
      level="district"
      isNew
      address={newDistrictPath}
      result={useActionData<typeof action>()}
    />
  )
}
