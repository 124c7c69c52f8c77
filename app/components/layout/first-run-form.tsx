import type { PasswordFault } from '~/domain/account/password-fault'
import type { FormFaults } from '~/http/form-fault'
import { firstRunPath } from '~/http/paths'
import { accountTexts } from '~/texts/account'
import { useTexts } from './language'
import { Notice } from './notice'
import { TextField } from './text-field'

export function FirstRunForm({
  hasSetupCode,
  faults,
  given,
  refusal,
}: {
  readonly hasSetupCode: boolean
  readonly faults: FormFaults
  readonly given: Readonly<Record<string, string>>
  readonly refusal: 'setupCode' | 'notTheFirst' | PasswordFault | null
}) {
  const texts = useTexts(accountTexts)
  const passwordFault =
    refusal === null || refusal === 'setupCode' || refusal === 'notTheFirst'
      ? undefined
      : texts.passwordFault[refusal]
  return (
    <div className="ds-card kv-panel kv-narrow" data-color="neutral">
      <form method="post" action={firstRunPath} className="kv-form">
        <div>
          <h1 className="ds-heading kv-narrow__title">{texts.firstRunTitle}</h1>
          <p className="kv-subtle">{texts.firstRunLead}</p>
        </div>
        {!hasSetupCode && <Notice kind="info">{texts.setupCodeGone}</Notice>}
        {refusal === 'notTheFirst' && <Notice kind="fault">{texts.notTheFirst}</Notice>}
        <TextField
          name="code"
          label={texts.setupCode}
          hint={texts.setupCodeHint}
          fault={faults['code']}
          faultText={refusal === 'setupCode' ? texts.setupCodeWrong : undefined}
        />
        <TextField
          name="municipality"
          label={texts.municipality}
          hint={texts.municipalityHint}
          autoComplete="organization"
          value={given['municipality']}
          fault={faults['municipality']}
        />
        <TextField
          name="name"
          label={texts.name}
          autoComplete="name"
          value={given['name']}
          fault={faults['name']}
        />
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
          hint={texts.passwordHint}
          autoComplete="new-password"
          fault={faults['password']}
          faultText={passwordFault}
        />
        <button className="ds-button" data-color="accent" type="submit">
          {texts.firstRunButton}
        </button>
      </form>
    </div>
  )
}
