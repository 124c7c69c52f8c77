import type { Quadrant } from '~/domain/report/quadrant'
import { QuadrantPlot } from '../charts/quadrant-plot'
import { Panel } from '../layout/panel'
import { keepRanges } from './keep-ranges'
import { Notes } from './notes'
import { PanelTools } from './panel-tools'

/** What matters, and how does it fare there? */
export function QuadrantPanel({
  quadrant,
  href,
  className = '',
}: {
  readonly quadrant: Quadrant
  /** Where the table lies as a file. */
  readonly href: string
  readonly className?: string
}) {
  if (quadrant.kind === 'absent')
    return (
      <Panel id="samband" title={quadrant.title} className={`kv-panel--absent ${className}`.trimEnd()}>
        <p className="kv-empty">{quadrant.text}</p>
      </Panel>
    )
  const { title, sub, notes, table } = quadrant
  return (
    <Panel
      id="samband"
      title={title}
      sub={keepRanges(sub)}
      className={className}
      foot={<Notes notes={notes} />}
      table={<PanelTools title={title} table={table} href={href} />}
    >
      <QuadrantPlot quadrant={quadrant} />
    </Panel>
  )
}
