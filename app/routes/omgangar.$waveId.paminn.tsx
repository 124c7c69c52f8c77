import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { RemindPage } from '~/components/waves/remind-page'
import { parseForm } from '~/http/form.server'
import { requireHrCity } from '~/http/guards.server'
import { invitationLinks } from '~/http/invitation-links'
import { waveDonePath, wavePath } from '~/http/paths'
import { installationOf, remindSchema, waveAt } from '~/http/wave-params.server'
import { loadReminding, remindNow } from '~/services/remind-now.server'
import { fieldworkActTexts } from '~/texts/management-fieldwork-acts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: fieldworkActTexts.sv.remind.title, en: fieldworkActTexts.en.remind.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, now } = args.context
  const wave = await waveAt(args.params, args.context)
  if (wave.state !== 'open') throw redirect(wavePath(wave.waveId))
  return { wave, ...(await loadReminding(databases.register, wave, now())) }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const { settings, now } = args.context
  const { waveId } = await waveAt(args.params, args.context)
  const form = parseForm(await args.request.formData(), remindSchema)
  if (!form.ok) return data({ refused: 'badForm' as const }, { status: 400 })
  const verdict = await remindNow(
    installationOf(args.context),
    { waveId, remindsWhom: form.value.whom },
    { links: invitationLinks(settings.origin), now: now() },
  )
  if (verdict.ok) throw redirect(waveDonePath(waveId, 'paminda'), 303)
  return data({ refused: verdict.reason }, { status: 409 })
}

export default function Remind() {
  return <RemindPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />
}
