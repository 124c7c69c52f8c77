import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { FocusAreaListPage } from '~/components/results/focus-area-list-page'
import { NoWave } from '~/components/results/no-result'
import { notFound, requireAccount } from '~/http/guards.server'
import { focusAreaPath } from '~/http/paths'
import { resultsQuery } from '~/http/results-query.server'
import { loadFocusAreaList } from '~/services/load-focus-area-report.server'
import { resultsTexts } from '~/texts/results'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: resultsTexts.sv.focusAreas, en: resultsTexts.en.focusAreas })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const query = resultsQuery(args.request, account)
  // The form on a focus area's page asks here, for it can only add to an address.
  if (query.area !== undefined) throw redirect(focusAreaPath(query.area, query.waveId))
  const verdict = await loadFocusAreaList(args.context.databases, query)
  if (!verdict.ok && verdict.reason === 'unknownWave') throw notFound()
  return verdict.ok ? verdict.report : null
}

export default function FocusAreas() {
  const report = useLoaderData<typeof loader>()
  const texts = useTexts(resultsTexts)
  return (
    <StaffPage>
      {report === null ? <NoWave title={texts.focusAreas} /> : <FocusAreaListPage report={report} />}
    </StaffPage>
  )
}
