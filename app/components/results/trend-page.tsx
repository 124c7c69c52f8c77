import type { TrendReport } from '~/domain/report/trend-report'
import { trendPath, waveTablePath } from '~/http/paths'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'
import { DeeperPage } from './deeper-page'
import { DevelopmentPanel } from './development-panel'
import { DotPanel } from './dot-panel'

/** One scale over the waves, district by district. */
export function TrendPage({ report }: { readonly report: TrendReport }) {
  const texts = useTexts(resultsTexts)
  const choice = { name: 'omrade', label: texts.focusArea, options: report.scales, chosen: report.scale }
  return (
    <DeeperPage report={report} here="trend" action={trendPath()} before={[choice]}>
      {report.kind === 'shown' && <Panels report={report} />}
    </DeeperPage>
  )
}

function Panels({ report }: { readonly report: Extract<TrendReport, { kind: 'shown' }> }) {
  const { heading, scale, development, trends } = report
  const fileOf = (table: string) => waveTablePath(heading.waveId, table, { area: scale })
  return (
    <>
      <DevelopmentPanel development={development} href={fileOf('utveckling')} className="kv-panel--multi" />
      <DotPanel id="trend" report={trends} waveId={heading.waveId} href={fileOf('trend')} />
    </>
  )
}
