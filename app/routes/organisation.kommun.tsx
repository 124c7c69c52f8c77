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
import { MunicipalityPage } from '~/components/organisation/municipality-page'
import { requireHrCity } from '~/http/guards.server'
import { takeOrganisationEdit } from '~/http/organisation-edit.server'
import { organisationDonePath } from '~/http/paths'
import { findMunicipality } from '~/repositories/organisation-repository.server'
import { organisationEditTexts } from '~/texts/management-organisation-edit'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, {
    sv: organisationEditTexts.sv.title.nameMunicipality,
    en: organisationEditTexts.en.title.nameMunicipality,
  })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const municipality = await findMunicipality(args.context.databases.register)
  return { name: municipality?.name ?? '' }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const result = await takeOrganisationEdit(args.context.databases.register, args.request, 'nameMunicipality')
  if (result === 'stored') throw redirect(organisationDonePath('andrad'), 303)
  return data(result, { status: result.kind === 'review' ? 200 : 400 })
}

export default function MunicipalityNamePage() {
  const { name } = useLoaderData<typeof loader>()
  const texts = useTexts(organisationEditTexts)
  return (
    <MunicipalityPage
      title={texts.title.nameMunicipality}
      name={name}
      result={useActionData<typeof action>()}
    />
  )
}
