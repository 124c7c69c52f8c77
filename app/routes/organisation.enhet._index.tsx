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
import { newUnitPath, organisationDonePath } from '~/http/paths'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { organisationEditTexts } from '~/texts/management-organisation-edit'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, {
    sv: organisationEditTexts.sv.title.addUnit,
    en: organisationEditTexts.en.title.addUnit,
  })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, today } = args.context
  const organisation = await getOrganisation(databases.register)
  const about = { level: 'unit', id: '', chosen: [], today: today() } as const
  const district = new URL(args.request.url).searchParams.get('distrikt') ?? ''
  return { options: entryOptions(organisation, about), today: today(), district }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const result = await takeOrganisationEdit(args.context.databases.register, args.request, 'addUnit')
  if (result === 'stored') throw redirect(organisationDonePath('tillagd'), 303)
  return data(result, { status: result.kind === 'review' ? 200 : 400 })
}

export default function NewUnitPage() {
  const { options, today, district } = useLoaderData<typeof loader>()
  const texts = useTexts(organisationEditTexts)
  return (
    <EntryPage
      level="unit"
      isNew
      title={texts.title.addUnit}
      address={newUnitPath()}
      stored={{ id: '', name: '', district, validFrom: today, validTo: '', successors: [] }}
      options={options}
      result={useActionData<typeof action>()}
    />
  )
}
