import type { TablePanel as Report } from '~/domain/report/table-panel'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'
import { keepRanges } from '../results/keep-ranges'
import { Notes } from '../results/notes'
import { PanelTools } from '../results/panel-tools'
import { FigureTable } from '../tables/figure-table'

/** A panel whose table is what there is to see; as a file and as a picture like all others. */
export function TablePanel({
  id,
  report,
  href,
  className,
}: {
  readonly id: string
  readonly report: Report
  /** Where the table lies as a file. */
  readonly href: string
  readonly className?: string
}) {
  if (report.kind === 'absent') {
    const { title, text, notes = [] } = report
    return (
      <Panel
        id={id}
        title={title}
        className={`kv-panel--absent ${className ?? ''}`.trimEnd()}
        foot={notes.length === 0 ? undefined : <Notes notes={notes} />}
      >
        <p className="kv-empty">{keepRanges(text)}</p>
      </Panel>
    )
  }
  const { title, sub, notes, table } = report
  return (
    <Panel
      id={id}
      title={title}
      sub={sub}
      className={className}
      foot={<Notes notes={notes} />}
      table={<PanelTools title={title} table={table} href={href} hasTable={false} />}
    >
      <ScrollArea label={table.caption}>
        <FigureTable table={table} className="kv-table kv-folds kv-figures" />
      </ScrollArea>
    </Panel>
  )
}
