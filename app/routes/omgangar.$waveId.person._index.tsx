import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { AskPersonPage } from '~/components/waves/ask-person-page'
import { LettersPage } from '~/components/waves/letters-page'
import { takePerson } from '~/http/ask-person.server'
import { requireHrCity } from '~/http/guards.server'
import { waveDonePath } from '~/http/paths'
import { installationOf, waveAt } from '~/http/wave-params.server'
import { placesToChoose } from '~/domain/organisation/places-to-choose'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { askingTexts } from '~/texts/management-asking'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: askingTexts.sv.person.title, en: askingTexts.en.person.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const wave = await waveAt(args.params, args.context)
  const organisation = await getOrganisation(args.context.databases.register)
  return { wave, ...placesToChoose(organisation, wave.opensOn) }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const { waveId } = await waveAt(args.params, args.context)
  const { settings, now } = args.context
  const about = { waveId, origin: settings.origin, now: now() }
  const result = await takePerson(installationOf(args.context), args.request, about)
  if (result.kind === 'asked' && result.letters.length === 0)
    throw redirect(waveDonePath(waveId, 'inbjuden'), 303)
  return data(result, { status: result.kind === 'asked' ? 200 : 400 })
}

export default function AskPerson() {
  const { wave, districts, units } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  if (result?.kind === 'asked')
    return <LettersPage waveId={wave.waveId} letters={result.letters} mails={result.mails} />
  return <AskPersonPage wave={wave} districts={districts} units={units} result={result} />
}
