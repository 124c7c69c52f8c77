import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { FocusAreaPage } from '~/components/results/focus-area-page'
import { NoWave } from '~/components/results/no-result'
import { notFound, requireAccount } from '~/http/guards.server'
import { resultsQuery } from '~/http/results-query.server'
import { loadFocusAreaReport } from '~/services/load-focus-area-report.server'
import { resultsTexts } from '~/texts/results'

export const handle = { needsScripts: true }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, {
    sv: data?.title ?? resultsTexts.sv.focusArea,
    en: data?.title ?? resultsTexts.en.focusArea,
  })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const query = resultsQuery(args.request, account)
  const code = args.params['code'] ?? ''
  const verdict = await loadFocusAreaReport(args.context.databases, { ...query, code })
  if (!verdict.ok && verdict.reason !== 'noReleasedWave') throw notFound()
  return verdict.ok ? verdict.report : null
}

export default function FocusArea() {
  const report = useLoaderData<typeof loader>()
  const texts = useTexts(resultsTexts)
  return (
    <StaffPage>
      {report === null ? <NoWave title={texts.focusArea} /> : <FocusAreaPage report={report} />}
    </StaffPage>
  )
}
