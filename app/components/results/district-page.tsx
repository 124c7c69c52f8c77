import type { DistrictReport } from '~/domain/report/district-report'
import { districtPath, districtsOfWavePath, districtsPath, overviewPath, waveTablePath } from '~/http/paths'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'
import { PageHead } from '../layout/page-head'
import { Brief } from './brief'
import { DevelopmentPanel } from './development-panel'
import { DotPanel } from './dot-panel'
import { ItemsPanel } from './items-panel'
import { keepRanges } from './keep-ranges'
import { NoResult } from './no-result'
import { QuadrantPanel } from './quadrant-panel'
import { WaveForm } from './wave-form'

/** One district: in brief, against the rest of the city, over time, statement by statement, unit by unit. */
export function DistrictPage({ report }: { readonly report: DistrictReport }) {
  const texts = useTexts(resultsTexts)
  const { heading, name, districtId, districts } = report
  const { waveId } = heading
  const choice = { name: 'distrikt', label: texts.district, options: districts, chosen: districtId }
  const head = (
    <PageHead
      title={name}
      lead={report.kind === 'shown' ? keepRanges(report.lead) : undefined}
      crumbs={[
        { label: texts.overview, href: overviewPath(waveId) },
        { label: texts.districts, href: districtsOfWavePath(waveId) },
      ]}
    >
      <WaveForm action={districtsPath} heading={heading} before={[choice]} />
    </PageHead>
  )
  if (report.kind === 'few')
    return (
      <>
        {head}
        <NoResult title={report.text} text={report.why} />
      </>
    )
  const { briefTitle, brief, areas, statements, reasons, units, development, strengths, quadrant } = report
  const reasonsFrom = reasons.kind === 'shown' ? reasons.waveId : waveId
  const fileOf = (table: string) => waveTablePath(waveId, table, { district: districtId })
  const whyPeopleLeave = (className?: string) => (
    <DotPanel
      id="orsaker"
      report={reasons}
      waveId={reasonsFrom}
      href={waveTablePath(reasonsFrom, 'orsaker', { district: districtId })}
      className={className}
    />
  )
  return (
    <>
      {head}
      <Brief title={briefTitle} sentences={brief} />
      <div className="kv-grid">
        <DotPanel
          id="omraden"
          report={areas}
          waveId={waveId}
          href={fileOf(areas.table.id)}
          className="kv-c7"
        />
        <DevelopmentPanel development={development} href={fileOf('utveckling')} className="kv-c5" />
        {statements !== null && (
          <ItemsPanel
            panel={statements.items}
            chips={statements.chips}
            chipPath={(code) => `${districtPath(districtId, waveId, code)}#fragor`}
            href={waveTablePath(waveId, 'fragor', {
              district: districtId,
              area: statements.chips.areas.find(({ isChosen }) => isChosen)?.code,
            })}
          />
        )}
        {units === null ? (
          whyPeopleLeave('kv-c7')
        ) : (
          <DotPanel id="enheter" report={units} waveId={waveId} href={fileOf('enheter')} className="kv-c7" />
        )}
        <DotPanel
          id="styrkor"
          report={strengths}
          waveId={waveId}
          href={fileOf('styrkor')}
          className="kv-c5"
        />
        {units !== null && whyPeopleLeave()}
        <QuadrantPanel quadrant={quadrant} href={fileOf('samband')} />
      </div>
    </>
  )
}
