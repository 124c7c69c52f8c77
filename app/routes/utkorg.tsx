import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { OutboxPage } from '~/components/outbox/outbox-page'
import { notFound, requireHrCity } from '~/http/guards.server'
import { installationOf } from '~/http/wave-params.server'
import { loadDemoOutbox } from '~/services/load-outbox.server'
import { outboxTexts } from '~/texts/management-outbox'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: outboxTexts.sv.title, en: outboxTexts.en.title })

/** In the demo alone: elsewhere a mail is read by the one it is for. */
export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  if (!args.context.settings.isDemo) throw notFound()
  return { mails: await loadDemoOutbox(installationOf(args.context), 50) }
}

export default function Outbox() {
  return <OutboxPage {...useLoaderData<typeof loader>()} />
}
