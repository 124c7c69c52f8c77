import { wavesPath } from '~/http/paths'
import { outboxTexts } from '~/texts/management-outbox'
import { wavesTexts } from '~/texts/management-waves'
import { useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { Panel } from '../layout/panel'
import { MailCard, type ShownMail } from './mail-card'

/** The demo's mails in place of a mail server. */
export function OutboxPage({ mails }: { readonly mails: readonly ShownMail[] }) {
  const texts = useTexts(outboxTexts)
  const { title } = useTexts(wavesTexts)
  return (
    <StaffPage>
      <PageHead title={texts.title} lead={texts.lead} crumbs={[{ label: title, href: wavesPath }]} />
      {mails.length === 0 ? (
        <Panel id="tom" title={texts.emptyTitle}>
          <p>
            {texts.emptyText}{' '}
            <a className="kv-link" href={wavesPath}>
              {texts.toWaves}
            </a>
          </p>
        </Panel>
      ) : (
        <Panel id="mejl" title={texts.mails} sub={texts.latest(mails.length)}>
          <div className="kv-mails">
            {mails.map((mail, at) => (
              <MailCard key={mail.mailId} mail={mail} isOpen={at === 0} />
            ))}
          </div>
        </Panel>
      )}
    </StaffPage>
  )
}
