import type { ReactNode } from 'react'
import type { WaveHeading } from '~/domain/report/wave-heading'
import { overviewPath } from '~/http/paths'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'
import type { PeriodChoice } from '../layout/period-form'
import { PageHead } from '../layout/page-head'
import { type Deeper, DeeperLinks } from './deeper-links'
import { keepRanges } from './keep-ranges'
import { NoResult } from './no-result'
import { WaveForm } from './wave-form'

type Report = { readonly heading: WaveHeading; readonly title: string } & (
  { readonly kind: 'absent'; readonly text: string } | { readonly kind: 'shown'; readonly lead: string }
)

/** A page behind the overview: its wave, the ways to its neighbours, and its panels or why there are none. */
export function DeeperPage({
  report,
  here,
  action,
  before,
  children,
}: {
  readonly report: Report
  readonly here: Deeper
  /** The page's own address, without the wave. */
  readonly action: string
  readonly before?: readonly PeriodChoice[]
  readonly children: ReactNode
}) {
  const texts = useTexts(resultsTexts)
  const { heading, title } = report
  const { waveId } = heading
  return (
    <>
      <PageHead
        title={title}
        lead={report.kind === 'shown' ? keepRanges(report.lead) : undefined}
        crumbs={[{ label: texts.overview, href: overviewPath(waveId) }]}
      >
        <WaveForm action={action} heading={heading} {...(before && { before })} />
      </PageHead>
      <DeeperLinks waveId={waveId} here={here} />
      {report.kind === 'absent' ? (
        <NoResult title={report.text} />
      ) : (
        <div className="kv-grid">{children}</div>
      )}
    </>
  )
}
