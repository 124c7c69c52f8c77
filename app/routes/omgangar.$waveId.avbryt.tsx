import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { CancelPage } from '~/components/waves/cancel-page'
import { parseForm } from '~/http/form.server'
import { requireHrCity } from '~/http/guards.server'
import { wavePath, wavesDonePath } from '~/http/paths'
import { cancelSchema, waveAt } from '~/http/wave-params.server'
import { listAskedPeople } from '~/repositories/asked-person-repository.server'
import { cancelWave } from '~/services/cancel-wave.server'
import { loadParticipation } from '~/services/load-participation.server'
import { fieldworkActTexts } from '~/texts/management-fieldwork-acts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: fieldworkActTexts.sv.cancel.title, en: fieldworkActTexts.en.cancel.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, today } = args.context
  const wave = await waveAt(args.params, args.context)
  if (wave.state !== 'open') throw redirect(wavePath(wave.waveId))
  const asked = await listAskedPeople(databases.register, wave.waveId)
  const { whole } = await loadParticipation(databases.register, wave, today())
  return { wave, invited: asked.length, answers: whole }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const { waveId } = await waveAt(args.params, args.context)
  const form = parseForm(await args.request.formData(), cancelSchema)
  if (!form.ok) throw new Response(null, { status: 400 })
  const verdict = await cancelWave(args.context.databases, waveId)
  if (verdict.ok) throw redirect(wavesDonePath('avbruten'), 303)
  return data({ refused: verdict.reason }, { status: verdict.reason === 'unavailable' ? 503 : 409 })
}

export default function Cancel() {
  return <CancelPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />
}
