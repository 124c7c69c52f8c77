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
import { notFound, requireHrCity } from '~/http/guards.server'
import { takeOrganisationEdit } from '~/http/organisation-edit.server'
import { editDistrictPath, organisationDonePath } from '~/http/paths'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { organisationEditTexts } from '~/texts/management-organisation-edit'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, {
    sv: organisationEditTexts.sv.title.changeDistrict(loaded?.stored.name ?? ''),
    en: organisationEditTexts.en.title.changeDistrict(loaded?.stored.name ?? ''),
  })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, today } = args.context
  const organisation = await getOrganisation(databases.register)
  const entry = organisation.districts.find(({ districtId }) => districtId === args.params['districtId'])
  if (entry === undefined) throw notFound()
  const { districtId: id, name, validFrom, validTo, successors: chosen } = entry
  return {
    stored: { id, name, district: '', validFrom, validTo: validTo ?? '', successors: chosen },
    options: entryOptions(organisation, { level: 'district', id, chosen, today: today() }),
  }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const result = await takeOrganisationEdit(args.context.databases.register, args.request, 'changeDistrict')
  if (result === 'stored') throw redirect(organisationDonePath('andrad'), 303)
  return data(result, { status: result.kind === 'review' ? 200 : 400 })
}

export default function DistrictPage() {
  const { stored, options } = useLoaderData<typeof loader>()
  const texts = useTexts(organisationEditTexts)
  return (
    <EntryPage
      level="district"
      isNew={false}
      title={texts.title.changeDistrict(stored.name)}
      address={editDistrictPath(stored.id)}
      stored={stored}
      options={options}
      result={useActionData<typeof action>()}
    />
  )
}
