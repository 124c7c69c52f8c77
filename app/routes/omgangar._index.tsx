import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { WavesPage } from '~/components/waves/waves-page'
import { requireHrCity } from '~/http/guards.server'
import { listInstruments } from '~/repositories/instrument-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { loadWaves } from '~/services/load-waves.server'
import { wavesTexts } from '~/texts/management-waves'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: wavesTexts.sv.title, en: wavesTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, today } = args.context
  const instruments = await listInstruments(databases.register)
  const { districts } = await getOrganisation(databases.register)
  return {
    rows: await loadWaves(databases, today()),
    done: new URL(args.request.url).searchParams.get('klart'),
    hasOrganisation: districts.length > 0,
    hasInstrument: instruments.some(({ publishedOn }) => publishedOn !== null),
  }
}

export default function Waves() {
  return <WavesPage {...useLoaderData<typeof loader>()} />
}
