import type { ReactNode } from 'react'
import { wavePath, wavesPath } from '~/http/paths'
import type { Wave } from '~/domain/wave/wave'
import { fieldworkActTexts } from '~/texts/management-fieldwork-acts'
import { wavesTexts } from '~/texts/management-waves'
import { FaultSummary, type SummarisedFault } from '../forms/fault-summary'
import { useLanguage, useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { Panel } from '../layout/panel'

/** What an act on a wave does, in numbers and dates, before it is done. */
export function ConfirmPage({
  wave,
  title,
  what,
  faults = [],
  refusedTitle,
  children,
}: {
  readonly wave: Pick<Wave, 'waveId' | 'name'>
  readonly title: string
  readonly what: readonly string[]
  readonly faults?: readonly SummarisedFault[]
  readonly refusedTitle: string
  /** The form; without one the act cannot be done. */
  readonly children: ReactNode
}) {
  const { confirm } = useTexts(fieldworkActTexts)
  const { title: waves } = useTexts(wavesTexts)
  const name = wave.name[useLanguage()]
  return (
    <StaffPage>
      <PageHead
        title={title}
        lead={name}
        crumbs={[
          { label: waves, href: wavesPath },
          { label: name, href: wavePath(wave.waveId) },
        ]}
      />
      <FaultSummary title={refusedTitle} faults={faults} />
      <div className="kv-grid">
        <Panel id="vad" title={confirm.whatTitle} className="kv-c8">
          <div className="kv-text">
            <ul>
              {what.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
            {children}
            <p>
              <a className="kv-link" href={wavePath(wave.waveId)}>
                {confirm.back}
              </a>
            </p>
          </div>
        </Panel>
      </div>
    </StaffPage>
  )
}
