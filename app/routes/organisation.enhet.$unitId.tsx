import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { EntryPage } from '~/components/organisation/entry-page'
import { requireHrCity } from '~/http/guards.server'
import { answerOrganisationEdit, storedEntry } from '~/http/organisation-entry.server'
import { editUnitPath } from '~/http/paths'
import { organisationEditTexts } from '~/texts/management-organisation-edit'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, {
    sv: organisationEditTexts.sv.title.change.unit(loaded?.stored.name ?? ''),
    en: organisationEditTexts.en.title.change.unit(loaded?.stored.name ?? ''),
  })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  return storedEntry(args.context, 'unit', args.params['unitId'])
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  return answerOrganisationEdit(args, 'changeUnit')
}

export default function UnitPage() {
  const loaded = useLoaderData<typeof loader>()
  return (
    <EntryPage
      {...loaded}
      level="unit"
      isNew={false}
      address={editUnitPath(loaded.stored.id)}
      result={useActionData<typeof action>()}
    />
  )
}
