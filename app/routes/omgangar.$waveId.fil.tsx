import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { AskFilePage } from '~/components/waves/ask-file-page'
import { LettersPage } from '~/components/waves/letters-page'
import { takePeopleFile } from '~/http/ask-file.server'
import { requireHrCity } from '~/http/guards.server'
import { waveDonePath } from '~/http/paths'
import { installationOf, waveAt } from '~/http/wave-params.server'
import { askingTexts } from '~/texts/management-asking'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: askingTexts.sv.file.title, en: askingTexts.en.file.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  return { wave: await waveAt(args.params, args.context) }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const wave = await waveAt(args.params, args.context)
  const { settings, now } = args.context
  const about = { wave, origin: settings.origin, now: now() }
  const result = await takePeopleFile(installationOf(args.context), args.request, about)
  if (result.kind === 'asked' && result.letters.length === 0)
    throw redirect(waveDonePath(wave.waveId, 'inbjudna'), 303)
  const isReady = result.kind === 'review' && result.faults.length === 0 && !result.isStale
  return data(result, { status: isReady || result.kind === 'asked' ? 200 : 400 })
}

export default function AskFromFile() {
  const { wave } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  if (result?.kind === 'asked')
    return <LettersPage waveId={wave.waveId} letters={result.letters} mails={result.mails} />
  return <AskFilePage wave={wave} result={result} />
}
