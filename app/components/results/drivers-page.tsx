import type { DriverReport } from '~/domain/report/driver-report'
import { driversPath, waveTablePath } from '~/http/paths'
import { DeeperPage } from './deeper-page'
import { DotPanel } from './dot-panel'
import { QuadrantPanel } from './quadrant-panel'

/** What goes together with the will to stay: in the whole city, for it takes many answers. */
export function DriversPage({ report }: { readonly report: DriverReport }) {
  return (
    <DeeperPage report={report} here="drivers" action={driversPath()}>
      {report.kind === 'shown' && <Panels report={report} />}
    </DeeperPage>
  )
}

function Panels({ report }: { readonly report: Extract<DriverReport, { kind: 'shown' }> }) {
  const { waveId } = report.heading
  return (
    <>
      <QuadrantPanel quadrant={report.quadrant} href={waveTablePath(waveId, 'samband')} className="kv-c7" />
      <DotPanel
        id="betydelse"
        report={report.weights}
        waveId={waveId}
        href={waveTablePath(waveId, 'betydelse')}
        className="kv-c5"
      />
    </>
  )
}
