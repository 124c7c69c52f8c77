import type { Instrument } from '~/domain/instrument/instrument'
import type { InstrumentFault } from '~/domain/instrument/instrument-fault'
import { itemsOf } from '~/domain/instrument/items-of'
import { instrumentsPath } from '~/http/paths'
import { instrumentTexts } from '~/texts/management-instrument'
import { DoneNotice } from '../forms/done-notice'
import { FaultSummary } from '../forms/fault-summary'
import { useLanguage, useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { FirstPagePanel } from './first-page-panel'
import { FocusAreaPanel } from './focus-area-panel'
import { PublishPanel } from './publish-panel'
import { SectionPanel } from './section-panel'
import { StateTag } from './state-tag'

/** All of one version: every text in both languages, how it is scored, and what a draft still lacks. */
export function InstrumentPage({
  instrument,
  publishedOn,
  isDraft,
  missing,
  done,
  refused,
}: {
  readonly instrument: Instrument
  readonly publishedOn: string | null
  /** A draft, seen by somebody who may publish it. */
  readonly isDraft: boolean
  readonly missing: readonly InstrumentFault[]
  readonly done: string | null
  readonly refused: 'unknown' | 'alreadyPublished' | 'missingTexts' | 'changedMeanwhile' | undefined
}) {
  const texts = useTexts(instrumentTexts)
  const { code, version, sections, durationMinutes, kind } = instrument
  return (
    <StaffPage>
      <PageHead
        title={instrument.title[useLanguage()] || code}
        lead={`${texts.kind[kind]}. ${texts.codeAndVersion(code, version)}. ${texts.facts(itemsOf(instrument).length, sections.length, durationMinutes)}`}
        crumbs={[{ label: texts.title, href: instrumentsPath }]}
      >
        <StateTag publishedOn={publishedOn} />
      </PageHead>
      <DoneNotice done={done} texts={texts.done} />
      {refused !== undefined && (
        <FaultSummary title={texts.publishTitle} faults={[{ text: texts.refused[refused] }]} />
      )}
      <div className="kv-grid">
        {isDraft && <PublishPanel code={code} version={version} missing={missing} />}
        <FirstPagePanel instrument={instrument} />
        <FocusAreaPanel instrument={instrument} />
        {sections.map((section, at) => (
          <SectionPanel key={section.code} instrument={instrument} section={section} number={at + 1} />
        ))}
      </div>
    </StaffPage>
  )
}
