import type { DriverReport } from '~/domain/report/driver-report'
import { driversPath, overviewPath, waveTablePath } from '~/http/paths'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'
import { PageHead } from '../layout/page-head'
import { DeeperLinks } from './deeper-links'
import { DotPanel } from './dot-panel'
import { keepRanges } from './keep-ranges'
import { NoResult } from './no-result'
import { QuadrantPanel } from './quadrant-panel'
import { WaveForm } from './wave-form'

/** What goes together with the will to stay: in the whole city, for it takes many answers. */
export function DriversPage({ report }: { readonly report: DriverReport }) {
  const texts = useTexts(resultsTexts)
  const { heading, title } = report
  const { waveId } = heading
  const head = (
    <>
      <PageHead
        title={title}
        lead={report.kind === 'shown' ? keepRanges(report.lead) : undefined}
        crumbs={[{ label: texts.overview, href: overviewPath(waveId) }]}
      >
        <WaveForm action={driversPath()} heading={heading} />
      </PageHead>
      <DeeperLinks waveId={waveId} here="drivers" />
    </>
  )
  if (report.kind === 'absent')
    return (
      <>
        {head}
        <NoResult title={report.text} />
      </>
    )
  const { quadrant, weights } = report
  return (
    <>
      {head}
      <div className="kv-grid">
        <QuadrantPanel quadrant={quadrant} href={waveTablePath(waveId, 'samband')} className="kv-c7" />
        <DotPanel
          id="betydelse"
          report={weights}
          waveId={waveId}
          href={waveTablePath(waveId, 'betydelse')}
          className="kv-c5"
        />
      </div>
    </>
  )
}
