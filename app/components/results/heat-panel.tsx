import type { HeatPanel as Report } from '~/domain/report/overview-report'
import { waveTablePath } from '~/http/paths'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'
import { HeatLegend } from '../tables/heat-legend'
import { HeatMapTable } from '../tables/heat-map-table'
import { Notes } from './notes'
import { PanelTools } from './panel-tools'

/** Where does it differ? */
export function HeatPanel({ heat, waveId }: { readonly heat: Report; readonly waveId: string }) {
  const texts = useTexts(resultsTexts)
  const { title, sub, map, legend, notes, table } = heat
  return (
    <Panel
      id="varmekarta"
      title={title}
      sub={sub}
      legend={<HeatLegend legend={legend} />}
      foot={<Notes notes={notes} />}
      table={<PanelTools title={title} table={table} href={waveTablePath(waveId, table.id)} />}
    >
      <ScrollArea label={title}>
        <HeatMapTable map={map} waveId={waveId} districtColumn={texts.district} />
      </ScrollArea>
    </Panel>
  )
}
