import type { ReliabilityReport } from '~/domain/report/reliability-report'
import { reliabilityPath, waveTablePath } from '~/http/paths'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'
import { FigureTable } from '../tables/figure-table'
import { DeeperPage } from './deeper-page'
import { DotPanel } from './dot-panel'
import { Notes } from './notes'
import { PanelTools } from './panel-tools'

/** Do the items of an area measure one thing? */
export function ReliabilityPage({ report }: { readonly report: ReliabilityReport }) {
  return (
    <DeeperPage report={report} here="reliability" action={reliabilityPath()}>
      {report.kind === 'shown' && <Panels report={report} />}
    </DeeperPage>
  )
}

function Panels({ report }: { readonly report: Extract<ReliabilityReport, { kind: 'shown' }> }) {
  const { heading, scales, items } = report
  const fileOf = (table: string) => waveTablePath(heading.waveId, table)
  return (
    <>
      <DotPanel id="skalor" report={scales} waveId={heading.waveId} href={fileOf('skalor')} />
      <Panel
        id="pastaenden"
        title={items.title}
        sub={items.sub}
        foot={<Notes notes={[items.note]} />}
        table={
          <PanelTools title={items.title} table={items.table} href={fileOf('pastaenden')} hasTable={false} />
        }
      >
        <div className="kv-fulltable">
          <ScrollArea label={items.title}>
            <FigureTable table={items.table} />
          </ScrollArea>
        </div>
      </Panel>
    </>
  )
}
