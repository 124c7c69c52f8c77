import { lettersPath, outboxPath, remindPath } from '~/http/paths'
import type { MailState } from '~/domain/invitation/mail'
import type { WavePlan } from '~/domain/programme/wave-plan'
import type { Wave } from '~/domain/wave/wave'
import { fieldworkTexts } from '~/texts/management-fieldwork'
import { lettersTexts } from '~/texts/management-letters'
import { sendingTexts } from '~/texts/management-sending'
import { plainDate } from '../questionnaire/plain-date'
import { useLanguage, useTexts } from '../layout/language'
import { Notice } from '../layout/notice'
import { Panel } from '../layout/panel'

/** What has gone out and what has not, what comes, and reminding by hand. */
export function SendingPanel({
  wave,
  mails,
  letters,
  mailServer,
  plan,
  className,
}: {
  readonly wave: Wave
  readonly mails: readonly { readonly state: MailState; readonly count: number }[]
  readonly letters: number
  /** Whether mails go out: to a server, nowhere because none is set, or nowhere because it is a demo. */
  readonly mailServer: 'set' | 'missing' | 'demo'
  readonly plan: WavePlan
  readonly className: string
}) {
  const texts = useTexts(fieldworkTexts)
  const { sending } = useTexts(sendingTexts)
  const onPaper = useTexts(lettersTexts)
  const isWaiting = mails.some(({ state }) => state === 'waiting')
  const hasFailed = mails.some(
    ({ state }) => state === 'refused' || state === 'dead' || state === 'maybeSent',
  )
  return (
    <Panel id="utskick" title={sending.title} className={className}>
      <table className="ds-table kv-table">
        <thead>
          <tr>
            <th scope="col">{sending.invitations}</th>
            <th scope="col" className="kv-r">
              {sending.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {mails.map(({ state, count }) => (
            <tr key={state}>
              <th scope="row">{sending.mail[state]}</th>
              <td className="kv-r">{count}</td>
            </tr>
          ))}
          {letters > 0 && (
            <tr>
              <th scope="row">{sending.letters}</th>
              <td className="kv-r">{letters}</td>
            </tr>
          )}
        </tbody>
      </table>
      <div className="kv-text">
        {hasFailed && <p className="kv-small">{sending.failed}</p>}
        {isWaiting && mailServer === 'missing' && <Notice kind="info">{texts.noServer}</Notice>}
        {mailServer === 'demo' && (
          <p className="kv-small">
            {texts.demoMails}{' '}
            <a className="kv-link" href={outboxPath}>
              {texts.toOutbox}
            </a>
          </p>
        )}
        <Reminders plan={plan} />
        {plan.mayRemind !== 'yes' && <p className="kv-small">{sending.mayNot[plan.mayRemind]}</p>}
        {(plan.mayRemind === 'yes' || letters > 0) && (
          <div className="kv-form__row">
            {plan.mayRemind === 'yes' && (
              <a className="ds-button" data-variant="secondary" href={remindPath(wave.waveId)}>
                {sending.remind}
              </a>
            )}
            {letters > 0 && (
              <a className="ds-button" data-variant="secondary" href={lettersPath(wave.waveId)}>
                {onPaper.go}
              </a>
            )}
          </div>
        )}
      </div>
    </Panel>
  )
}

function Reminders({ plan }: { readonly plan: WavePlan }) {
  const { sending: texts } = useTexts(sendingTexts)
  const language = useLanguage()
  const dates = (days: readonly string[]): string => days.map((day) => plainDate(day, language)).join(', ')
  const { remindedOn, remindsOn, remindsEach, programme, remindsWhom } = plan
  return (
    <dl className="kv-factlist">
      <div>
        <dt>{texts.reminded}</dt>
        <dd>{remindedOn.length === 0 ? texts.never : dates(remindedOn)}</dd>
      </div>
      <div>
        <dt>{texts.planned}</dt>
        <dd>
          {remindsOn.length > 0
            ? dates(remindsOn)
            : remindsEach.length > 0
              ? texts.each(programme?.plan.kind === 'leaving', remindsEach)
              : texts.nothing}
          {(remindsOn.length > 0 || remindsEach.length > 0) && (
            <span className="kv-factlist__note">{texts.whom[remindsWhom]}</span>
          )}
        </dd>
      </div>
    </dl>
  )
}
