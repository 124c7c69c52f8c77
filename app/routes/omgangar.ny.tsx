import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { NewWavePage } from '~/components/waves/new-wave-page'
import { requireHrCity } from '~/http/guards.server'
import { takeNewWave } from '~/http/new-wave.server'
import { waveDonePath } from '~/http/paths'
import { installationOf } from '~/http/wave-params.server'
import { listInstruments } from '~/repositories/instrument-repository.server'
import { listWaves } from '~/repositories/wave-repository.server'
import { wavesTexts } from '~/texts/management-waves'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: wavesTexts.sv.form.title, en: wavesTexts.en.form.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, today } = args.context
  const listed = await listInstruments(databases.register)
  const instruments = listed
    .filter(({ publishedOn }) => publishedOn !== null)
    .map(({ instrument: { code, version, kind, title } }) => ({ code, version, kind, title }))
  const waves = await listWaves(databases.register)
  return { instruments, waves: waves.length, today: today() }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const result = await takeNewWave(installationOf(args.context), args.request)
  if ('opened' in result) throw redirect(waveDonePath(result.opened, 'oppnad'), 303)
  return data(result, { status: 400 })
}

export default function NewWave() {
  return <NewWavePage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
}
