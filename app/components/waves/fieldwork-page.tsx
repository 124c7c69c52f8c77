import { wavesPath } from '~/http/paths'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import type { ListPage } from '~/domain/invitation/fieldwork-list'
import type { MailState } from '~/domain/invitation/mail'
import type { DotChart } from '~/domain/report/dot-chart'
import type { WavePlan } from '~/domain/programme/wave-plan'
import type { Participation } from '~/domain/wave/participation'
import type { Wave } from '~/domain/wave/wave'
import { fieldworkTexts } from '~/texts/management-fieldwork'
import { wavesTexts } from '~/texts/management-waves'
import { DoneNotice } from '../forms/done-notice'
import { useLanguage, useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { ClosingPanel } from './closing-panel'
import { FollowUpPanel } from './follow-up-panel'
import { InvitePanel } from './invite-panel'
import { ParticipationPanel } from './participation-panel'
import { PeoplePanel } from './people-panel'
import { SendingPanel } from './sending-panel'
import { WaveFacts } from './wave-facts'
import { WaveStateTag } from './wave-state-tag'

/** One wave: how it stands, whom it asks, and its end. */
export function FieldworkPage({
  fieldwork,
  sought,
  done,
  mailServer,
}: {
  readonly fieldwork: {
    readonly wave: Wave
    readonly instrumentTitle: LocalisedText
    readonly invited: number
    readonly isFollowUp: boolean
    readonly participation: Participation | null
    readonly byMail: number
    readonly rates: DotChart | null
    readonly plan: WavePlan | null
    readonly mails: readonly { readonly state: MailState; readonly count: number }[]
    readonly list: ListPage
  }
  readonly sought: string
  readonly done: string | null
  readonly mailServer: 'set' | 'missing' | 'demo'
}) {
  const texts = useTexts(fieldworkTexts)
  const waves = useTexts(wavesTexts)
  const { wave, instrumentTitle, invited, participation, mails, list, plan, rates, isFollowUp } = fieldwork
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
      <div className="kv-grid">
        <WaveFacts
          wave={wave}
          instrumentTitle={instrumentTitle}
          invited={invited}
          answers={participation?.whole ?? null}
        />
        {isOpen && isFollowUp && <FollowUpPanel />}
        {isOpen && !isFollowUp && <InvitePanel wave={wave} />}
        {rates !== null && <ParticipationPanel waveId={wave.waveId} rates={rates} />}
        {isOpen && !isFollowUp && plan !== null && invited > 0 && (
          <SendingPanel
            wave={wave}
            mails={mails}
            letters={invited - fieldwork.byMail}
            mailServer={mailServer}
            plan={plan}
            className={rates === null ? '' : 'kv-c5'}
          />
        )}
        {wave.state !== 'closed' && <ClosingPanel wave={wave} />}
        {isOpen && !isFollowUp && <PeoplePanel wave={wave} list={list} sought={sought} invited={invited} />}
      </div>
    </StaffPage>
  )
}
