import type { LeavingDistrict } from '~/domain/report/leaving-district'
import type { RetentionOverview } from '~/domain/report/retention-overview'
import { retentionTablePath } from '~/http/paths'
import { DotPanel } from '../results/dot-panel'
import { RetentionHead, useRegisterChoices } from './retention-head'
import { StayBrief } from './stay-brief'
import { SurvivalPanel } from './survival-panel'

/** Who leaves and how fast: the curve, early leavers, every definition of turnover, the districts' rates. */
export function RetentionOverviewPage({
  report,
  brief,
}: {
  readonly report: RetentionOverview
  readonly brief: LeavingDistrict['brief']
}) {
  const { heading, survival, early, definitions, rates } = report
  const { district, year } = heading
  const choices = useRegisterChoices(heading)
  const fileOf = (table: string) => retentionTablePath('oversikt', table, { district, year })
  return (
    <>
      <RetentionHead page="overview" lead={heading.lead} district={district} choices={choices} />
      <StayBrief brief={brief} district={district} />
      <div className="kv-grid">
        <SurvivalPanel report={survival} href={fileOf('kvar')} className="kv-c7" />
        <DotPanel id="tidigt" report={early} waveId="" href={fileOf('tidigt')} className="kv-c5" />
        <DotPanel id="takt" report={rates} waveId="" href={fileOf('takt')} />
        <DotPanel id="omsattning" report={definitions} waveId="" href={fileOf('omsattning')} />
      </div>
    </>
  )
}
