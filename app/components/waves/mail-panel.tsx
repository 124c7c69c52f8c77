import { fieldworkTexts } from '~/texts/management-fieldwork'
import { managingTexts } from '~/texts/management-managing'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import type { ManagedPerson } from './person-page'

/** How the mail to a person stands, and sending the same once more where that makes sense. */
export function MailPanel({
  mail,
  address,
}: {
  readonly mail: NonNullable<ManagedPerson['mail']>
  readonly address: string
}) {
  const { manage: texts } = useTexts(managingTexts)
  const { mailState } = useTexts(fieldworkTexts)
  const { mailId, state, lastProblem } = mail
  const mayGoAgain = state === 'refused' || state === 'maybeSent' || state === 'dead'
  return (
    <Panel id="mejlet" title={texts.mailTitle}>
      <div className="kv-text">
        <p>
          {texts.mailStands(mailState[state])}{' '}
          {lastProblem !== null && problemText(lastProblem, texts.problem)}
        </p>
        {state === 'maybeSent' && <p>{texts.maybe}</p>}
        {mayGoAgain && (
          <form method="post" action={address}>
            <input type="hidden" name="act" value="again" />
            <input type="hidden" name="mailId" value={mailId} />
            <button className="ds-button" data-variant="secondary" type="submit">
              {texts.again}
            </button>
          </form>
        )}
      </div>
    </Panel>
  )
}

type Problems = (typeof managingTexts)['sv']['manage']['problem']

/** The outbox keeps a number and a step, or the kind of fault on the line. */
function problemText(problem: string, texts: Problems): string {
  if (problem === 'interrupted' || problem === 'unreadable') return texts[problem]
  if (problem === 'ETLS' || problem.endsWith('STARTTLS')) return texts.noTls
  return /^\d{3}/u.test(problem) ? texts.server(problem) : texts.line
}
