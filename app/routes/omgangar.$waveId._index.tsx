import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { FieldworkPage } from '~/components/waves/fieldwork-page'
import { notFound, requireHrCity } from '~/http/guards.server'
import { languageOf } from '~/http/language.server'
import { mailServerOf } from '~/http/mail-server.server'
import { listQuery, waveAt } from '~/http/wave-params.server'
import { loadFieldwork } from '~/services/load-fieldwork.server'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, loaded?.fieldwork.wave.name ?? { sv: '', en: '' })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, settings, today } = args.context
  const { waveId } = await waveAt(args.params, args.context)
  const query = listQuery(args.request)
  const fieldwork = await loadFieldwork(databases, waveId, {
    today: today(),
    language: languageOf(args.request),
    ...query,
  })
  if (fieldwork === undefined) throw notFound()
  const done = new URL(args.request.url).searchParams.get('klart')
  return { fieldwork, sought: query.sought, done, mailServer: mailServerOf(settings) }
}

export default function WavePage() {
  return <FieldworkPage {...useLoaderData<typeof loader>()} />
}
