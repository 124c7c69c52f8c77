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
import { closeWave } from '~/services/close-wave.server'
import { managingTexts } from '~/texts/management-managing'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: managingTexts.sv.close.title, en: managingTexts.en.close.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const wave = await waveAt(args.params, args.context)
  if (wave.state === 'closed') throw redirect(wavePath(wave.waveId))
  return { wave }
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
  const { wave } = useLoaderData<typeof loader>()
  return <ClosePage wave={wave} refused={useActionData<typeof action>()} />
}
