import type { DistrictList } from '~/domain/report/district-list'
import { districtsPath, overviewPath, waveTablePath } from '~/http/paths'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'
import { PageHead } from '../layout/page-head'
import { DotPanel } from './dot-panel'
import { WaveForm } from './wave-form'

/** All districts a reader may see, in the city's own order. */
export function DistrictListPage({ report }: { readonly report: DistrictList }) {
  const texts = useTexts(resultsTexts)
  const { heading, districts } = report
  const { waveId } = heading
  return (
    <>
      <PageHead
        title={texts.districts}
        lead={heading.lead}
        crumbs={[{ label: texts.overview, href: overviewPath(waveId) }]}
      >
        <WaveForm action={districtsPath} heading={heading} />
      </PageHead>
      <DotPanel
        id="distrikt"
        report={districts}
        waveId={waveId}
        href={waveTablePath(waveId, districts.table.id)}
      />
    </>
  )
}
