import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { LettersPage } from '~/components/waves/letters-page'
import { PersonPage } from '~/components/waves/person-page'
import { parseParams } from '~/http/form.server'
import { notFound, requireHrCity } from '~/http/guards.server'
import { waveDonePath } from '~/http/paths'
import { actOnPerson } from '~/http/person-acts.server'
import { installationOf, personParamsSchema, waveAt } from '~/http/wave-params.server'
import { findAskedPerson } from '~/repositories/asked-person-repository.server'
import { findMailStatus } from '~/repositories/outbox-repository.server'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, { sv: loaded?.person.name ?? '', en: loaded?.person.name ?? '' })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { waveId, name } = await waveAt(args.params, args.context)
  const { invitationId } = parseParams(args.params, personParamsSchema)
  const { register } = args.context.databases
  const person = await findAskedPerson(register, waveId, invitationId)
  if (person === undefined) throw notFound()
  const mail = (await findMailStatus(register, invitationId)) ?? null
  return { waveId, waveName: name, person: { invitationId, name: person.name, email: person.email, mail } }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const { waveId, invitationId } = parseParams(args.params, personParamsSchema)
  const { settings, now } = args.context
  const about = { waveId, invitationId, origin: settings.origin, now: now() }
  const result = await actOnPerson(installationOf(args.context), args.request, about)
  if (result.kind === 'done') throw redirect(waveDonePath(waveId, result.done), 303)
  return data(result, { status: result.kind === 'letter' ? 200 : 409 })
}

export default function AskedPerson() {
  const { waveId, waveName, person } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  if (result?.kind === 'letter') return <LettersPage waveId={waveId} letters={[result.letter]} mails={0} />
  return <PersonPage waveId={waveId} waveName={waveName} person={person} refused={result?.reason} />
}
