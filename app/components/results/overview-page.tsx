import type { OverviewReport } from '~/domain/report/overview-report'
import { overviewPath, waveTablePath } from '~/http/paths'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'
import { PageHead } from '../layout/page-head'
import { DeeperLinks } from './deeper-links'
import { DotPanel } from './dot-panel'
import { HeatPanel } from './heat-panel'
import { KpiStrip } from './kpi-strip'
import { NoResult } from './no-result'
import { SignalsPanel } from './signals-panel'
import { WaveForm } from './wave-form'

/** A wave at a glance: figures, where it differs, what deserves attention, why people leave, what works well. */
export function OverviewPage({ report }: { readonly report: OverviewReport }) {
  const texts = useTexts(resultsTexts)
  const { heading } = report
  const head = (
    <PageHead title={texts.overview} lead={heading.lead}>
      <WaveForm action={overviewPath()} heading={heading} />
    </PageHead>
  )
  if (report.kind === 'few')
    return (
      <>
        {head}
        <NoResult title={report.text} />
      </>
    )
  const { waveId } = heading
  const { kpiLabel, kpis, heat, signals, reasons, strengths } = report
  const reasonsFrom = reasons.kind === 'shown' ? reasons.waveId : waveId
  return (
    <>
      {head}
      <DeeperLinks waveId={waveId} />
      <KpiStrip label={kpiLabel} tiles={kpis} />
      <div className="kv-cheat" data-columns={heat.map.columns.length > widest ? 'many' : 'few'}>
        <SignalsPanel signals={signals} waveId={waveId} className="kv-cheat__side" />
        <HeatPanel heat={heat} waveId={waveId} />
      </div>
      <div className="kv-grid kv-grid--below">
        <DotPanel
          id="orsaker"
          report={reasons}
          waveId={reasonsFrom}
          href={waveTablePath(reasonsFrom, 'orsaker')}
          className="kv-c7"
          action={
            reasonsFrom === waveId ? undefined : (
              <a className="kv-link kv-small kv-nowrap" href={overviewPath(reasonsFrom)} data-picture="out">
                {texts.exitWave}
              </a>
            )
          }
        />
        <DotPanel
          id="styrkor"
          report={strengths}
          waveId={waveId}
          href={waveTablePath(waveId, 'styrkor')}
          className="kv-c5"
        />
      </div>
    </>
  )
}

/** More columns than this leave no room for the signals beside the heat map. */
const widest = 9
