import type { AreaChips } from '~/domain/report/district-report'
import type { ItemPanel } from '~/domain/report/item-panel'
import { DivergingBars } from '../charts/diverging-bars'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'
import { keepRanges } from './keep-ranges'
import { Notes } from './notes'
import { PanelTools } from './panel-tools'

/** How were the answers spread? With chips where another area may be chosen: ordinary links. */
export function ItemsPanel({
  panel,
  chips,
  chipPath,
  href,
}: {
  readonly panel: ItemPanel
  readonly chips?: AreaChips
  readonly chipPath?: (code: string) => string
  readonly href: string
}) {
  const { title, sub, notes, table, steps } = panel
  return (
    <Panel
      id="fragor"
      title={title}
      sub={keepRanges(sub)}
      legend={
        <>
          {chips !== undefined && chipPath !== undefined && <Chips chips={chips} chipPath={chipPath} />}
          <StepKey steps={steps} />
        </>
      }
      foot={<Notes notes={notes} />}
      table={<PanelTools title={title} table={table} href={href} />}
    >
      <ScrollArea label={title}>
        <DivergingBars panel={panel} />
      </ScrollArea>
    </Panel>
  )
}

function Chips({
  chips,
  chipPath,
}: {
  readonly chips: AreaChips
  readonly chipPath: (code: string) => string
}) {
  return (
    <nav aria-label={chips.label} className="kv-chips__nav" data-picture="out">
      <div className="kv-chips">
        {chips.areas.map(({ code, title, isChosen }) => (
          <a key={code} href={chipPath(code)} aria-current={isChosen ? 'true' : undefined}>
            {title}
          </a>
        ))}
      </div>
    </nav>
  )
}

function StepKey({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ul className="kv-key">
      {steps.map((label, place) => (
        <li key={label}>
          <svg className="kv-svg kv-keymark" width="14" height="14" aria-hidden="true">
            <rect className={`l${place + 1}`} width="14" height="14" rx="2" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
