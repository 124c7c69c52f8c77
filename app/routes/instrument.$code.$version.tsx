import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { InstrumentPage } from '~/components/instrument/instrument-page'
import { pageTitle } from '~/components/layout/page-title'
import { missingTranslations } from '~/domain/instrument/publish-instrument'
import { parseForm, parseParams } from '~/http/form.server'
import { notFound, requireAccount, requireHrCity } from '~/http/guards.server'
import { instrumentParamsSchema, publishSchema } from '~/http/instrument-params.server'
import { instrumentDonePath } from '~/http/paths'
import { findInstrument } from '~/repositories/instrument-repository.server'
import { publishInstrument } from '~/services/publish-instrument.server'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, loaded?.instrument.title ?? { sv: '', en: '' })

export async function loader(args: LoaderFunctionArgs) {
  const { role } = await requireAccount(args)
  const { code, version } = parseParams(args.params, instrumentParamsSchema)
  const found = await findInstrument(args.context.databases.register, code, version)
  if (found === undefined) throw notFound()
  const { instrument, publishedOn } = found
  const done = new URL(args.request.url).searchParams.get('klart')
  const isDraft = publishedOn === null && role === 'hrCity'
  return { instrument, publishedOn, done, isDraft, missing: isDraft ? missingTranslations(instrument) : [] }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const { code, version } = parseParams(args.params, instrumentParamsSchema)
  const form = parseForm(await args.request.formData(), publishSchema)
  if (!form.ok) throw new Response(null, { status: 400 })
  const { databases, today } = args.context
  const verdict = await publishInstrument(databases.register, { code, version, today: today() })
  if (verdict.ok) throw redirect(instrumentDonePath(code, version, 'faststalld'), 303)
  return data({ refused: verdict.reason }, { status: 409 })
}

export default function InstrumentVersionPage() {
  const loaded = useLoaderData<typeof loader>()
  return <InstrumentPage {...loaded} refused={useActionData<typeof action>()?.refused} />
}
