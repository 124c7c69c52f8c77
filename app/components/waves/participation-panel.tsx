import type { DotChart } from '~/domain/report/dot-chart'
import { sendingTexts } from '~/texts/management-sending'
import { DotChartTable } from '../charts/dot-chart-table'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** How large a part has answered in each district, as it was told this morning. */
export function ParticipationPanel({ waveId, rates }: { readonly waveId: string; readonly rates: DotChart }) {
  const { rates: texts } = useTexts(sendingTexts)
  return (
    <Panel
      id="svarsfrekvens"
      title={texts.title}
      sub={texts.sub}
      foot={<p>{texts.note}</p>}
      className="kv-c7"
    >
      <DotChartTable chart={rates} waveId={waveId} />
    </Panel>
  )
}
