import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { FieldworkPage } from '~/components/waves/fieldwork-page'
import { parseForm } from '~/http/form.server'
import { notFound, requireHrCity } from '~/http/guards.server'
import { mailServerOf } from '~/http/mail-server.server'
import { waveDonePath } from '~/http/paths'
import { extendSchema, listQuery, waveAt } from '~/http/wave-params.server'
import { extendWave } from '~/services/extend-wave.server'
import { loadFieldwork } from '~/services/load-fieldwork.server'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, loaded?.fieldwork.wave.name ?? { sv: '', en: '' })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, settings, today } = args.context
  const { waveId } = await waveAt(args.params, args.context)
  const query = listQuery(args.request)
  const fieldwork = await loadFieldwork(databases, waveId, { today: today(), ...query })
  if (fieldwork === undefined) throw notFound()
  const done = new URL(args.request.url).searchParams.get('klart')
  return { fieldwork, sought: query.sought, done, mailServer: mailServerOf(settings) }
}

/** The only thing that can be changed about an open wave: a later last day. */
export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const { waveId } = await waveAt(args.params, args.context)
  const form = parseForm(await args.request.formData(), extendSchema)
  if (!form.ok) return data({ refused: 'badDates' as const }, { status: 400 })
  const verdict = await extendWave(args.context.databases.register, { waveId, ...form.value })
  if (verdict.ok) throw redirect(waveDonePath(waveId, 'forlangd'), 303)
  return data({ refused: verdict.reason }, { status: 400 })
}

export default function WavePage() {
  return (
    <FieldworkPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />
  )
}
