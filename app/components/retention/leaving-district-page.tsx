import type { LeavingDistrict } from '~/domain/report/leaving-district'
import {
  districtPath,
  leaversPath,
  leavingReasonsPath,
  retentionPath,
  retentionTablePath,
  staffingPath,
  survivalPath,
} from '~/http/paths'
import { stayTexts } from '~/texts/retention-stay'
import { useTexts } from '../layout/language'
import { DotPanel } from '../results/dot-panel'
import { RetentionHead, useRegisterChoices } from './retention-head'
import { StayBrief } from './stay-brief'
import { SurvivalPanel } from './survival-panel'
import { TablePanel } from './table-panel'

/** One district's leaving, in digest; each part leads on to the page that tells more. */
export function LeavingDistrictPage({ report }: { readonly report: LeavingDistrict }) {
  const texts = useTexts(stayTexts)
  const { heading, name, districtId, brief } = report
  const choices = useRegisterChoices(heading)
  const view = { district: districtId, year: heading.year }
  const fileOf = (table: string) => retentionTablePath('distrikt', table, view)
  const more = (href: string, label: string) => (
    <a className="kv-link" href={href}>
      {label}
    </a>
  )
  const panels = [
    { id: 'takt-enheter', panel: report.rates, link: more(retentionPath(view), texts.moreTurnover) },
    { id: 'vantade', panel: report.expected, link: more(staffingPath(view), texts.moreStaffing) },
    { id: 'tidigt', panel: report.early, link: more(survivalPath(view), texts.moreSurvival) },
    { id: 'avgangsorsaker', panel: report.reasons, link: more(leavingReasonsPath(view), texts.moreReasons) },
    { id: 'riktning', panel: report.directions },
    { id: 'slutar-och-stannar', panel: report.leavers, link: more(leaversPath(view), texts.moreLeavers) },
  ]
  const [rates, expected, early, reasons, directions, leavers] = panels.map(({ id, panel, link }, at) => (
    <DotPanel
      key={id}
      id={id}
      report={panel}
      waveId=""
      href={fileOf(id)}
      className={widths[at]}
      action={link}
    />
  ))
  return (
    <>
      <RetentionHead
        page="districts"
        title={name}
        lead={heading.lead}
        district={districtId}
        choices={choices}
      />
      <StayBrief brief={brief} district={districtId} />
      <div className="kv-grid">
        {rates}
        {expected}
        <SurvivalPanel report={report.survival} href={fileOf('kvar')} className="kv-c7" />
        {early}
        {reasons}
        {directions}
        {leavers}
        <TablePanel id="distriktets-ar" report={report.context} href={fileOf('distriktets-ar')} />
        <DotPanel id="omsattning" report={report.definitions} waveId="" href={fileOf('omsattning')} />
      </div>
      <p>{more(districtPath(districtId), texts.toResults)}</p>
    </>
  )
}

const widths: readonly (string | undefined)[] = ['kv-c7', 'kv-c5', 'kv-c5', 'kv-c7', 'kv-c5', undefined]
