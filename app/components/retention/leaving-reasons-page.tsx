import type { LeavingReasonsReport } from '~/domain/report/leaving-reasons-report'
import { retentionTablePath } from '~/http/paths'
import { DotPanel } from '../results/dot-panel'
import { useLeaverChoices } from './leaver-choices'
import { RetentionHead } from './retention-head'

/** Why they leave, where to, what would have kept them, and what of it could be helped. */
export function LeavingReasonsPage({ report }: { readonly report: LeavingReasonsReport }) {
  const { heading, push } = report
  const { district, unit, period, tenure } = heading
  const choices = useLeaverChoices(heading)
  const panels = [
    { panel: report.reasons, className: 'kv-c7' },
    { panel: report.directions, className: 'kv-c5' },
    { panel: report.stayed, className: 'kv-c7' },
    { panel: report.return, className: 'kv-c5' },
    { panel: report.destination, className: 'kv-c6' },
    ...push.map((panel) => ({ panel, className: 'kv-c6' })),
  ]
  return (
    <>
      <RetentionHead page="reasons" lead={heading.lead} district={district} choices={choices} />
      <div className="kv-grid">
        {panels.map(({ panel, className }) => {
          const id = panel.kind === 'shown' ? panel.table.id : panel.title
          return (
            <DotPanel
              key={panel.title}
              id={id.replace(/\W+/g, '-')}
              report={panel}
              waveId=""
              href={retentionTablePath('orsaker', id, { district, unit, period, tenure })}
              className={className}
            />
          )
        })}
      </div>
    </>
  )
}
