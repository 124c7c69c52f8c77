import type { PasswordFault } from '~/domain/account/password-fault'
import type { FormFaults } from '~/http/form-fault'
import { ownPasswordPath } from '~/http/paths'
import { accountTexts } from '~/texts/account'
import { useTexts } from './language'
import { TextField } from './text-field'

export function OwnPasswordForm({
  isTemporary,
  faults,
  refusal,
}: {
  readonly isTemporary: boolean
  readonly faults: FormFaults
  readonly refusal: 'wrongPassword' | 'samePassword' | PasswordFault | null
}) {
  const texts = useTexts(accountTexts)
  const wording = { ...texts.changeFault, ...texts.passwordFault }
  const said = refusal === null ? undefined : wording[refusal]
  return (
    <div className="ds-card kv-panel kv-narrow" data-color="neutral">
      <form method="post" action={ownPasswordPath} className="kv-form">
        <div>
          <h1 className="ds-heading kv-narrow__title">{texts.ownPasswordTitle}</h1>
          <p className="kv-subtle">{isTemporary ? texts.temporaryLead : texts.ownPasswordLead}</p>
        </div>
        <TextField
          name="password"
          type="password"
          label={texts.currentPassword}
          autoComplete="current-password"
          fault={faults['password']}
          faultText={refusal === 'wrongPassword' ? said : undefined}
        />
        <TextField
          name="newPassword"
          type="password"
          label={texts.newPassword}
          hint={texts.passwordHint}
          autoComplete="new-password"
          fault={faults['newPassword']}
          faultText={refusal === 'wrongPassword' ? undefined : said}
        />
        <button className="ds-button" data-color="accent" type="submit">
          {texts.ownPasswordButton}
        </button>
      </form>
    </div>
  )
}
