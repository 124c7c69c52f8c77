import { askFromFilePath, askPersonPath, outboxPath } from '~/http/paths'
import type { MailState } from '~/domain/invitation/mail'
import type { Wave } from '~/domain/wave/wave'
import { fieldworkTexts } from '~/texts/management-fieldwork'
import { useTexts } from '../layout/language'
import { Notice } from '../layout/notice'
import { Panel } from '../layout/panel'

/** The two ways to invite, and how the mails stand. */
export function InvitePanel({
  wave,
  mails,
  mailServer,
}: {
  readonly wave: Wave
  readonly mails: readonly { readonly state: MailState; readonly count: number }[]
  /** Whether mails go out: to a server, nowhere because none is set, or nowhere because it is a demo. */
  readonly mailServer: 'set' | 'missing' | 'demo'
}) {
  const texts = useTexts(fieldworkTexts)
  const isWaiting = mails.some(({ state }) => state === 'waiting')
  return (
    <Panel id="bjud-in" title={texts.askTitle} sub={texts.askLead[wave.kind]} className="kv-c5">
      <div className="kv-form__row">
        <a className="ds-button" data-color="accent" href={askPersonPath(wave.waveId)}>
          {texts.askOne}
        </a>
        <a className="ds-button" data-variant="secondary" href={askFromFilePath(wave.waveId)}>
          {texts.askFile}
        </a>
      </div>
      {mails.length > 0 && (
        <p className="kv-small">
          {texts.mailsTitle}:{' '}
          {mails.map(({ state, count }) => `${count} ${texts.mailState[state]}`).join(', ')}.
        </p>
      )}
      {isWaiting && mailServer === 'missing' && <Notice kind="info">{texts.noServer}</Notice>}
      {mailServer === 'demo' && (
        <p className="kv-small">
          {texts.demoMails}{' '}
          <a className="kv-link" href={outboxPath}>
            {texts.toOutbox}
          </a>
        </p>
      )}
    </Panel>
  )
}
