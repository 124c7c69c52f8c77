import type { LeaversReport } from '~/domain/report/leavers-report'
import { retentionTablePath } from '~/http/paths'
import { DotPanel } from '../results/dot-panel'
import { useLeaverChoices } from './leaver-choices'
import { RetentionHead } from './retention-head'

/** Leavers beside those who remain, on the same statements. */
export function LeaversPage({ report }: { readonly report: LeaversReport }) {
  const { heading, areas } = report
  const { district, unit, period } = heading
  const choices = useLeaverChoices(heading).filter(({ name }) => name !== 'tid')
  return (
    <>
      <RetentionHead page="leavers" lead={heading.lead} district={district} choices={choices} />
      <div className="kv-grid">
        <DotPanel
          id="slutar-och-stannar"
          report={areas}
          waveId=""
          href={retentionTablePath('de-som-slutar', 'slutar-och-stannar', { district, unit, period })}
        />
      </div>
    </>
  )
}
