import type { ReliabilityReport } from '~/domain/report/reliability-report'
import { overviewPath, reliabilityPath, waveTablePath } from '~/http/paths'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'
import { PageHead } from '../layout/page-head'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'
import { FigureTable } from '../tables/figure-table'
import { DeeperLinks } from './deeper-links'
import { DotPanel } from './dot-panel'
import { keepRanges } from './keep-ranges'
import { NoResult } from './no-result'
import { Notes } from './notes'
import { PanelTools } from './panel-tools'
import { WaveForm } from './wave-form'

/** Do the items of an area measure one thing? */
export function ReliabilityPage({ report }: { readonly report: ReliabilityReport }) {
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
        <WaveForm action={reliabilityPath()} heading={heading} />
      </PageHead>
      <DeeperLinks waveId={waveId} here="reliability" />
    </>
  )
  if (report.kind === 'absent')
    return (
      <>
        {head}
        <NoResult title={report.text} />
      </>
    )
  const { scales, items } = report
  return (
    <>
      {head}
      <div className="kv-grid">
        <DotPanel id="skalor" report={scales} waveId={waveId} href={waveTablePath(waveId, 'skalor')} />
        <Panel
          id="pastaenden"
          title={items.title}
          sub={items.sub}
          foot={<Notes notes={[items.note]} />}
          table={
            <PanelTools
              title={items.title}
              table={items.table}
              href={waveTablePath(waveId, 'pastaenden')}
              hasTable={false}
            />
          }
        >
          <div className="kv-fulltable">
            <ScrollArea label={items.title}>
              <FigureTable table={items.table} />
            </ScrollArea>
          </div>
        </Panel>
      </div>
    </>
  )
}
