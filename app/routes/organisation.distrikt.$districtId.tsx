import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { EntryPage } from '~/components/organisation/entry-page'
import { requireHrCity } from '~/http/guards.server'
import { answerOrganisationEdit, storedEntry } from '~/http/organisation-entry.server'
import { editDistrictPath } from '~/http/paths'
import { organisationEditTexts } from '~/texts/management-organisation-edit'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, {
    sv: organisationEditTexts.sv.title.change.district(loaded?.stored.name ?? ''),
    en: organisationEditTexts.en.title.change.district(loaded?.stored.name ?? ''),
  })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  return storedEntry(args.context, 'district', args.params['districtId'])
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  return answerOrganisationEdit(args, 'changeDistrict')
}

export default function DistrictPage() {
  const loaded = useLoaderData<typeof loader>()
  return (
    <EntryPage
      {...loaded}
      level="district"
      isNew={false}
      address={editDistrictPath(loaded.stored.id)}
      result={useActionData<typeof action>()}
    />
  )
}
