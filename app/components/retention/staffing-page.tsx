import type { StaffingReport } from '~/domain/report/staffing-report'
import { retentionTablePath } from '~/http/paths'
import { DotPanel } from '../results/dot-panel'
import { CostPanel } from './cost-panel'
import { RetentionHead } from './retention-head'

/** Bemanningsstöd: how many are expected to leave, and what that costs. */
export function StaffingPage({ report }: { readonly report: StaffingReport }) {
  const { lead, horizons, cost } = report
  const byLength = horizons.toReversed()
  return (
    <>
      <RetentionHead page="staffing" lead={lead} district="" choices={[]} />
      <div className="kv-grid">
        {byLength.map(({ months, panel }, place) => (
          <DotPanel
            key={months}
            id={`vantade-${months}`}
            report={panel}
            waveId=""
            href={retentionTablePath('bemanning', `vantade-${months}`, {})}
            className={place === 0 ? undefined : 'kv-c6'}
          />
        ))}
        <CostPanel cost={cost} />
      </div>
    </>
  )
}
