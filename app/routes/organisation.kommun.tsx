import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { MunicipalityPage } from '~/components/organisation/municipality-page'
import { requireHrCity } from '~/http/guards.server'
import { answerOrganisationEdit } from '~/http/organisation-entry.server'
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
  return answerOrganisationEdit(args, 'nameMunicipality')
}

export default function MunicipalityNamePage() {
  const { name } = useLoaderData<typeof loader>()
  return <MunicipalityPage name={name} result={useActionData<typeof action>()} />
}
