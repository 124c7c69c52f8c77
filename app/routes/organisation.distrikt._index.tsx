import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTexts } from '~/components/layout/language'
import { pageTitle } from '~/components/layout/page-title'
import { EntryPage } from '~/components/organisation/entry-page'
import { entryOptions } from '~/domain/organisation/entry-form-view'
import { requireHrCity } from '~/http/guards.server'
import { takeOrganisationEdit } from '~/http/organisation-edit.server'
import { newDistrictPath, organisationDonePath } from '~/http/paths'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { organisationEditTexts } from '~/texts/management-organisation-edit'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, {
    sv: organisationEditTexts.sv.title.addDistrict,
    en: organisationEditTexts.en.title.addDistrict,
  })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, today } = args.context
  const organisation = await getOrganisation(databases.register)
  const about = { level: 'district', id: '', chosen: [], today: today() } as const
  return { options: entryOptions(organisation, about), today: today() }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const result = await takeOrganisationEdit(args.context.databases.register, args.request, 'addDistrict')
  if (result === 'stored') throw redirect(organisationDonePath('tillagd'), 303)
  return data(result, { status: result.kind === 'review' ? 200 : 400 })
}

export default function NewDistrictPage() {
  const { options, today } = useLoaderData<typeof loader>()
  const texts = useTexts(organisationEditTexts)
  return (
    <EntryPage
      level="district"
      isNew
      title={texts.title.addDistrict}
      address={newDistrictPath}
      stored={{ id: '', name: '', district: '', validFrom: today, validTo: '', successors: [] }}
      options={options}
      result={useActionData<typeof action>()}
    />
  )
}
