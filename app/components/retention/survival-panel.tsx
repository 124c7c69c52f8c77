import type { SurvivalPanel as Report } from '~/domain/report/survival-report'
import { ChartKey } from '../charts/chart-key'
import { SurvivalPlot } from '../charts/survival-plot'
import { Panel } from '../layout/panel'
import { Notes } from '../results/notes'
import { PanelTools } from '../results/panel-tools'

/** How long do people stay? The curve of the chosen group, beside the city's. */
export function SurvivalPanel({
  report,
  href,
  className,
}: {
  readonly report: Report
  readonly href: string
  readonly className?: string
}) {
  if (report.kind === 'absent')
    return (
      <Panel id="kvar" title={report.title} className={`kv-panel--absent ${className ?? ''}`.trimEnd()}>
        <p className="kv-empty">{report.text}</p>
      </Panel>
    )
  const { title, sub, keys, own, city, description, monthsAxis, atRiskAxis, notes, table } = report
  return (
    <Panel
      id="kvar"
      title={title}
      sub={sub}
      className={className}
      legend={<ChartKey entries={keys} />}
      foot={<Notes notes={notes} />}
      table={<PanelTools title={title} table={table} href={href} />}
    >
      <SurvivalPlot
        own={own}
        city={city}
        description={description}
        monthsAxis={monthsAxis}
        atRiskAxis={atRiskAxis}
      />
    </Panel>
  )
}
