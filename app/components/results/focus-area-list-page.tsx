import type { FocusAreaList } from '~/domain/report/focus-area-list'
import { focusAreasPath, overviewPath, waveTablePath } from '~/http/paths'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'
import { PageHead } from '../layout/page-head'
import { DotPanel } from './dot-panel'
import { WaveForm } from './wave-form'

/** All focus areas of the city. */
export function FocusAreaListPage({ report }: { readonly report: FocusAreaList }) {
  const texts = useTexts(resultsTexts)
  const { heading, table } = report
  const { waveId } = heading
  return (
    <>
      <PageHead
        title={texts.focusAreas}
        lead={heading.lead}
        crumbs={[{ label: texts.overview, href: overviewPath(waveId) }]}
      >
        <WaveForm action={focusAreasPath} heading={heading} />
      </PageHead>
      <DotPanel id="fokusomraden" report={report} waveId={waveId} href={waveTablePath(waveId, table.id)} />
    </>
  )
}
