import type { FormFaults } from '~/http/form-fault'
import { answerPath, signInPath } from '~/http/paths'
import { accountTexts } from '~/texts/account'
import { useTexts } from './language'
import { Notice } from './notice'
import { TextField } from './text-field'

export type SignInRefusal =
  | { readonly reason: 'wrong' | 'expired' | 'busy' }
  | { readonly reason: 'throttled'; readonly minutes: number }

export function SignInForm({
  target,
  isSignedOut,
  faults,
  given,
  refusal,
}: {
  /** Where to go afterwards. */
  readonly target: string | null
  readonly isSignedOut: boolean
  readonly faults: FormFaults
  readonly given: Readonly<Record<string, string>>
  readonly refusal: SignInRefusal | null
}) {
  const texts = useTexts(accountTexts)
  return (
    <div className="ds-card kv-panel kv-narrow" data-color="neutral">
      <form method="post" action={signInPath} className="kv-form">
        <div>
          <h1 className="ds-heading kv-narrow__title">{texts.signInTitle}</h1>
          <p className="kv-subtle">{texts.signInLead}</p>
        </div>
        {isSignedOut && <Notice kind="done">{texts.signedOut}</Notice>}
        {refusal !== null && (
          <Notice kind="fault">
            {refusal.reason === 'throttled'
              ? texts.throttled(refusal.minutes)
              : texts.signInFault[refusal.reason]}
          </Notice>
        )}
        {target !== null && <input type="hidden" name="till" value={target} />}
        <TextField
          name="email"
          type="email"
          label={texts.email}
          autoComplete="username"
          value={given['email']}
          fault={faults['email']}
        />
        <TextField
          name="password"
          type="password"
          label={texts.password}
          autoComplete="current-password"
          fault={faults['password']}
        />
        <button className="ds-button" data-color="accent" type="submit">
          {texts.signInButton}
        </button>
        <p className="kv-small">
          <a className="kv-link" href={answerPath()}>
            {texts.toAnswer}
          </a>
        </p>
      </form>
    </div>
  )
}
