import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import type { Development } from '~/domain/report/development'
import { ChartKey } from '../charts/chart-key'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'
import { FigureTable } from '../tables/figure-table'
import { Notes } from './notes'
import { PanelTools } from './panel-tools'

type Shown = Extract<Development, { kind: 'shown' }>
type Plots = ComponentType<{ readonly development: Shown }>

/** Is it moving? The server sends the table; the browser draws plots in its place and folds it away. */
export function DevelopmentPanel({
  development,
  href,
  className,
  action,
}: {
  readonly development: Development
  readonly href: string
  readonly className?: string
  /** A link at the right of the title. */
  readonly action?: ReactNode
}) {
  const Plots = usePlots()
  if (development.kind === 'single')
    return (
      <Panel
        id="utveckling"
        title={development.title}
        className={`kv-panel--absent ${className ?? ''}`.trimEnd()}
      >
        <p className="kv-empty">{development.text}</p>
      </Panel>
    )
  const { title, sub, keys, note, table } = development
  return (
    <Panel
      id="utveckling"
      title={title}
      sub={sub}
      action={action}
      className={className}
      legend={Plots === undefined ? undefined : <ChartKey entries={keys} />}
      foot={note === undefined ? undefined : <Notes notes={[note]} />}
      table={<PanelTools title={title} table={table} href={href} hasTable={Plots !== undefined} />}
    >
      <div className="kv-island">
        {Plots === undefined ? (
          <ScrollArea label={title}>
            <FigureTable table={table} />
          </ScrollArea>
        ) : (
          <Plots development={development} />
        )}
      </div>
    </Panel>
  )
}

/** The plots once the browser has them; without JavaScript, or should they not come, the table stays. */
function usePlots(): Plots | undefined {
  const [plots, setPlots] = useState<{ readonly Plots: Plots }>()
  useEffect(() => {
    let isGone = false
    import('../charts/development-plots').then(
      ({ DevelopmentPlots }) => {
        if (!isGone) setPlots({ Plots: DevelopmentPlots })
      },
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [])
  return plots?.Plots
}
