import type { TrendReport } from '~/domain/report/trend-report'
import { overviewPath, trendPath, waveTablePath } from '~/http/paths'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'
import { PageHead } from '../layout/page-head'
import { DeeperLinks } from './deeper-links'
import { DevelopmentPanel } from './development-panel'
import { DotPanel } from './dot-panel'
import { keepRanges } from './keep-ranges'
import { NoResult } from './no-result'
import { WaveForm } from './wave-form'

/** One scale over the waves, district by district. */
export function TrendPage({ report }: { readonly report: TrendReport }) {
  const texts = useTexts(resultsTexts)
  const { heading, title, scale, scales } = report
  const { waveId } = heading
  const choice = { name: 'omrade', label: texts.focusArea, options: scales, chosen: scale }
  const head = (
    <>
      <PageHead
        title={title}
        lead={report.kind === 'shown' ? keepRanges(report.lead) : undefined}
        crumbs={[{ label: texts.overview, href: overviewPath(waveId) }]}
      >
        <WaveForm action={trendPath()} heading={heading} before={[choice]} />
      </PageHead>
      <DeeperLinks waveId={waveId} here="trend" />
    </>
  )
  if (report.kind === 'single')
    return (
      <>
        {head}
        <NoResult title={report.text} />
      </>
    )
  const fileOf = (table: string) => waveTablePath(waveId, table, { area: scale })
  return (
    <>
      {head}
      <div className="kv-grid">
        <DevelopmentPanel
          development={report.development}
          href={fileOf('utveckling')}
          className="kv-panel--multi"
        />
        <DotPanel id="trend" report={report.trends} waveId={waveId} href={fileOf('trend')} />
      </div>
    </>
  )
}
