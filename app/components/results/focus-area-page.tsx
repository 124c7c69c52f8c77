import type { FocusAreaReport } from '~/domain/report/focus-area-report'
import { focusAreasOfWavePath, focusAreasPath, overviewPath, trendPath, waveTablePath } from '~/http/paths'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'
import { PageHead } from '../layout/page-head'
import { DevelopmentPanel } from './development-panel'
import { DotPanel } from './dot-panel'
import { ItemsPanel } from './items-panel'
import { NoResult } from './no-result'
import { WaveForm } from './wave-form'

/** One focus area: what it means, across the districts, over time, statement by statement. */
export function FocusAreaPage({ report }: { readonly report: FocusAreaReport }) {
  const texts = useTexts(resultsTexts)
  const { heading, title, code, areas } = report
  const { waveId } = heading
  const choice = { name: 'omrade', label: texts.focusArea, options: areas, chosen: code }
  const head = (
    <PageHead
      title={title}
      lead={report.kind === 'shown' ? report.lead : undefined}
      crumbs={[
        { label: texts.overview, href: overviewPath(waveId) },
        { label: texts.focusAreas, href: focusAreasOfWavePath(waveId) },
      ]}
    >
      <WaveForm action={focusAreasPath} heading={heading} before={[choice]} />
    </PageHead>
  )
  if (report.kind === 'few')
    return (
      <>
        {head}
        <NoResult title={report.text} />
      </>
    )
  const { meaning, districts, agreement, items, development } = report
  const fileOf = (table: string) => waveTablePath(waveId, table, { area: code })
  return (
    <>
      {head}
      <section className="kv-meaning" aria-labelledby="betyder">
        <h2 id="betyder">{meaning.title}</h2>
        {meaning.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <div className="kv-grid">
        <DotPanel
          id="distrikt"
          report={districts}
          waveId={waveId}
          href={fileOf(districts.table.id)}
          className="kv-c7"
        />
        <DevelopmentPanel
          development={development}
          href={fileOf('utveckling')}
          className="kv-c5"
          action={
            <a className="kv-link kv-small kv-nowrap" href={trendPath(waveId, code)} data-picture="out">
              {texts.seeTrend}
            </a>
          }
        />
        <DotPanel id="jamkade" report={agreement} waveId={waveId} href={fileOf('jamkade')} />
        <ItemsPanel panel={items} href={fileOf('fragor')} />
      </div>
    </>
  )
}
