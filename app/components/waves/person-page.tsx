import { askedPersonPath, wavePath, wavesPath } from '~/http/paths'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import type { MailState } from '~/domain/invitation/mail'
import { managingTexts } from '~/texts/management-managing'
import { wavesTexts } from '~/texts/management-waves'
import { FaultSummary } from '../forms/fault-summary'
import { useLanguage, useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { Panel } from '../layout/panel'
import { MailPanel } from './mail-panel'

export type ManagedPerson = {
  readonly invitationId: string
  readonly name: string
  readonly email: string | null
  readonly mail: {
    readonly mailId: string
    readonly state: MailState
    readonly lastProblem: string | null
  } | null
}

/** What can be done about one person on the list. It is the same whether or not the person has answered. */
export function PersonPage({
  waveId,
  waveName,
  person,
  refused,
}: {
  readonly waveId: string
  readonly waveName: LocalisedText
  readonly person: ManagedPerson
  readonly refused: 'unknownPerson' | 'waveClosed' | 'notNow' | undefined
}) {
  const { manage: texts } = useTexts(managingTexts)
  const { title } = useTexts(wavesTexts)
  const language = useLanguage()
  const address = askedPersonPath(waveId, person.invitationId)
  return (
    <StaffPage>
      <PageHead
        title={person.name}
        lead={texts.lead}
        crumbs={[
          { label: title, href: wavesPath },
          { label: waveName[language], href: wavePath(waveId) },
        ]}
      />
      {refused !== undefined && (
        <FaultSummary title={texts.refusedTitle} faults={[{ text: texts.refused[refused] }]} />
      )}
      <div className="kv-grid kv-grid--top">
        {person.mail !== null && <MailPanel mail={person.mail} address={address} />}
        <Panel
          id="ny-kod"
          title={texts.codeTitle}
          sub={person.email === null ? texts.codeByLetter : texts.codeByMail}
          className="kv-c6"
        >
          <form method="post" action={address}>
            <input type="hidden" name="act" value="renew" />
            <button className="ds-button" data-variant="secondary" type="submit">
              {texts.renew}
            </button>
          </form>
        </Panel>
        <Panel id="ta-bort" title={texts.removeTitle} sub={texts.removeLead} className="kv-c6">
          <form method="post" action={address}>
            <input type="hidden" name="act" value="remove" />
            <button className="ds-button" data-variant="secondary" data-color="danger" type="submit">
              {texts.remove}
            </button>
          </form>
        </Panel>
      </div>
    </StaffPage>
  )
}
