import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { ClosePage } from '~/components/waves/close-page'
import { parseForm } from '~/http/form.server'
import { requireHrCity } from '~/http/guards.server'
import { waveDonePath, wavePath } from '~/http/paths'
import { closeSchema, installationOf, waveAt } from '~/http/wave-params.server'
import { listAskedPeople } from '~/repositories/asked-person-repository.server'
import { closeWave } from '~/services/close-wave.server'
import { loadParticipation } from '~/services/load-participation.server'
import { managingTexts } from '~/texts/management-managing'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: managingTexts.sv.close.title, en: managingTexts.en.close.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const wave = await waveAt(args.params, args.context)
  if (wave.state === 'closed') throw redirect(wavePath(wave.waveId))
  if (wave.state === 'closing') return { wave, invited: null, answers: null }
  const { databases, today } = args.context
  const asked = await listAskedPeople(databases.register, wave.waveId)
  const { whole } = await loadParticipation(databases.register, wave, today())
  return { wave, invited: asked.length, answers: whole }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const { waveId } = await waveAt(args.params, args.context)
  const form = parseForm(await args.request.formData(), closeSchema)
  if (!form.ok) throw new Response(null, { status: 400 })
  const today = args.context.today()
  const verdict = await closeWave(installationOf(args.context), { waveId, today })
  if (verdict.ok) throw redirect(waveDonePath(waveId, 'stangd'), 303)
  return data(verdict, { status: verdict.reason === 'unavailable' ? 503 : 409 })
}

export default function CloseWave() {
  return <ClosePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
