import type { District } from '~/domain/organisation/organisation'
import type { Participation } from '~/domain/wave/participation'
import { responseRates } from '~/domain/report/response-rates'
import { sendingTexts } from '~/texts/management-sending'
import { DotChartTable } from '../charts/dot-chart-table'
import { useLanguage, useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** How large a part has answered in each district, as it was told this morning. */
export function ParticipationPanel({
  waveId,
  participation,
  districts,
}: {
  readonly waveId: string
  readonly participation: Participation
  readonly districts: readonly District[]
}) {
  const { rates: texts } = useTexts(sendingTexts)
  const language = useLanguage()
  if (participation.districts.length === 0) return null
  return (
    <Panel
      id="svarsfrekvens"
      title={texts.title}
      sub={texts.sub}
      foot={<p>{texts.note}</p>}
      className="kv-c7"
    >
      <DotChartTable chart={responseRates(participation, { districts }, language)} waveId={waveId} />
    </Panel>
  )
}
