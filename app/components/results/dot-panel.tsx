import type { ReactNode } from 'react'
import type { DataTable } from '~/domain/report/data-table'
import type { DotChart, KeyEntry } from '~/domain/report/dot-chart'
import type { ShownFigure } from '~/domain/report/figure'
import { ChartKey } from '../charts/chart-key'
import { DotChartTable } from '../charts/dot-chart-table'
import { Panel } from '../layout/panel'
import { keepRanges } from './keep-ranges'
import { Notes } from './notes'
import { PanelTools } from './panel-tools'

export type DotPanelReport =
  | {
      readonly kind?: 'shown'
      readonly title: string
      /** Where the title asks. */
      readonly answer?: string
      readonly sub: string
      readonly keys?: readonly KeyEntry[]
      readonly chart: DotChart
      readonly band?: ShownFigure
      readonly notes?: readonly string[]
      readonly table: DataTable
    }
  | { readonly kind: 'absent'; readonly title: string; readonly answer?: string; readonly text: string }

/** A chart of dots and whiskers with what is needed to read it, or the reason why there is none. */
export function DotPanel({
  id,
  report,
  waveId,
  href,
  className,
  action,
}: {
  readonly id: string
  readonly report: DotPanelReport
  readonly waveId: string
  /** Where the table lies as a file. */
  readonly href: string
  readonly className?: string
  /** A link at the right of the title. */
  readonly action?: ReactNode
}) {
  if (report.kind === 'absent')
    return (
      <Panel id={id} title={report.title} className={`kv-panel--absent ${className ?? ''}`.trimEnd()}>
        {report.answer !== undefined && <p className="kv-answer">{report.answer}</p>}
        <p className="kv-empty">{keepRanges(report.text)}</p>
      </Panel>
    )
  const { title, answer, sub, keys, chart, band, notes = [], table } = report
  return (
    <Panel
      id={id}
      title={title}
      sub={
        answer === undefined ? (
          keepRanges(sub)
        ) : (
          <>
            <b className="kv-answer">{answer}</b> {keepRanges(sub)}
          </>
        )
      }
      className={className}
      action={action}
      legend={keys === undefined ? undefined : <ChartKey entries={keys} />}
      foot={notes.length === 0 ? undefined : <Notes notes={notes} />}
      table={<PanelTools title={title} table={table} href={href} />}
    >
      <DotChartTable chart={chart} waveId={waveId} band={band} />
    </Panel>
  )
}
