import { wavesPath } from '~/http/paths'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import type { ListPage } from '~/domain/invitation/fieldwork-list'
import type { MailState } from '~/domain/invitation/mail'
import type { AnswerBand } from '~/domain/wave/answer-band'
import type { Wave } from '~/domain/wave/wave'
import { fieldworkTexts } from '~/texts/management-fieldwork'
import { wavesTexts } from '~/texts/management-waves'
import { DoneNotice } from '../forms/done-notice'
import { FaultSummary } from '../forms/fault-summary'
import { useLanguage, useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { ClosingPanel } from './closing-panel'
import { InvitePanel } from './invite-panel'
import { PeoplePanel } from './people-panel'
import { WaveFacts } from './wave-facts'
import { WaveStateTag } from './wave-state-tag'

/** One wave: how it stands, whom it asks, and its end. */
export function FieldworkPage({
  fieldwork,
  sought,
  done,
  mailServer,
  refused,
}: {
  readonly fieldwork: {
    readonly wave: Wave
    readonly instrumentTitle: LocalisedText
    readonly invited: number
    readonly answers: AnswerBand | null
    readonly mails: readonly { readonly state: MailState; readonly count: number }[]
    readonly list: ListPage
  }
  readonly sought: string
  readonly done: string | null
  readonly mailServer: 'set' | 'missing' | 'demo'
  readonly refused: keyof (typeof fieldworkTexts)['sv']['extendRefused'] | undefined
}) {
  const texts = useTexts(fieldworkTexts)
  const waves = useTexts(wavesTexts)
  const { wave, instrumentTitle, invited, answers, mails, list } = fieldwork
  const isOpen = wave.state === 'open'
  return (
    <StaffPage>
      <PageHead
        title={wave.name[useLanguage()]}
        lead={waves.kind[wave.kind]}
        crumbs={[{ label: waves.title, href: wavesPath }]}
      >
        <WaveStateTag state={wave.state} />
      </PageHead>
      <DoneNotice done={done} texts={texts.done} />
      {refused !== undefined && (
        <FaultSummary
          title={texts.extendTitle}
          faults={[{ anchor: 'closesOn', text: texts.extendRefused[refused] }]}
        />
      )}
      <div className="kv-grid">
        <WaveFacts wave={wave} instrumentTitle={instrumentTitle} invited={invited} answers={answers} />
        {isOpen && <InvitePanel wave={wave} mails={mails} mailServer={mailServer} />}
        {wave.state !== 'closed' && <ClosingPanel wave={wave} />}
        {isOpen && <PeoplePanel wave={wave} list={list} sought={sought} invited={invited} />}
      </div>
    </StaffPage>
  )
}
