import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { ExtendPage } from '~/components/waves/extend-page'
import { parseForm } from '~/http/form.server'
import { requireHrCity } from '~/http/guards.server'
import { waveDonePath, wavePath } from '~/http/paths'
import { extendSchema, newLastDay, waveAt } from '~/http/wave-params.server'
import { listAskedPeople } from '~/repositories/asked-person-repository.server'
import { extendWave } from '~/services/extend-wave.server'
import { fieldworkActTexts } from '~/texts/management-fieldwork-acts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: fieldworkActTexts.sv.extend.title, en: fieldworkActTexts.en.extend.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const wave = await waveAt(args.params, args.context)
  if (wave.state !== 'open' || wave.kind === 'exit') throw redirect(wavePath(wave.waveId))
  const asked = await listAskedPeople(args.context.databases.register, wave.waveId)
  return { wave, invited: asked.length, ...newLastDay(args.request, wave) }
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

export default function Extend() {
  const loaded = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.refused
  return refused === undefined ? (
    <ExtendPage {...loaded} />
  ) : (
    <ExtendPage {...loaded} closesOn={null} refused={refused} />
  )
}
