import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { PosterPage } from '~/components/waves/poster-page'
import { requireHrCity } from '~/http/guards.server'
import { invitationLinks } from '~/http/invitation-links'
import { languageOf } from '~/http/language.server'
import { kioskPath, wavePath } from '~/http/paths'
import { waveAt } from '~/http/wave-params.server'
import { loadPoster } from '~/services/load-poster.server'
import { posterTexts } from '~/texts/management-poster'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: posterTexts.sv.title, en: posterTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, settings, today } = args.context
  const wave = await waveAt(args.params, args.context)
  if (wave.state !== 'open') throw redirect(wavePath(wave.waveId))
  const loaded = await loadPoster(databases.register, wave, {
    language: languageOf(args.request),
    links: invitationLinks(settings.origin),
    today: today(),
    unitId: new URL(args.request.url).searchParams.get('enhet') ?? '',
  })
  return { wave, ...loaded, kiosk: `${settings.origin}${kioskPath()}` }
}

export default function PosterRoute() {
  return <PosterPage {...useLoaderData<typeof loader>()} />
}
