import type { OrganisationEditResult } from '~/http/organisation-edit-result'
import { organisationTexts } from '~/texts/management-organisation'
import { organisationEditTexts } from '~/texts/management-organisation-edit'
import { organisationFaultTexts } from '~/texts/management-organisation-faults'
import { HiddenValues } from '../forms/hidden-values'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ChangeText } from './change-text'

type Review = Extract<OrganisationEditResult, { kind: 'review' }>

/** What is about to change and what follows from it, before it is stored. `fields`: those the form sends. */
export function EditReview({
  review,
  fields,
  address,
}: {
  readonly review: Review
  readonly fields: readonly (keyof Review['values'])[]
  readonly address: string
}) {
  const texts = useTexts(organisationEditTexts)
  const { level: levels } = useTexts(organisationTexts)
  const { warning } = useTexts(organisationFaultTexts)
  const { changes, warnings, values, fingerprint } = review
  const carried = Object.fromEntries(fields.map((field) => [field, values[field]]))
  return (
    <Panel id="granska" title={texts.reviewTitle} className="kv-c8">
      <div className="kv-text">
        {changes.length === 0 && <p>{texts.nothing}</p>}
        {changes.map((change) => (
          <div key={`${change.level} ${change.id}`}>
            <h3>
              {change.kind === 'new'
                ? texts.newEntry(levels[change.level], change.name)
                : `${levels[change.level]} ${change.name}`}
            </h3>
            <ChangeText change={change} />
          </div>
        ))}
        <Consequences review={review} />
        {warnings.map(({ code, parameters }, at) => (
          <p key={at}>{warning[code](parameters)}</p>
        ))}
        <div className="kv-form__row">
          {changes.length > 0 && (
            <form method="post">
              <input type="hidden" name="act" value="store" />
              <input type="hidden" name="fingerprint" value={fingerprint} />
              <HiddenValues values={carried} />
              <button className="ds-button" data-color="accent" type="submit">
                {texts.save}
              </button>
            </form>
          )}
          <a className="ds-button" data-variant="secondary" href={address}>
            {texts.cancel}
          </a>
        </div>
      </div>
    </Panel>
  )
}

function Consequences({ review }: { readonly review: Review }) {
  const { consequencesTitle, consequences } = useTexts(organisationEditTexts)
  const { ends, tied } = review
  const sentences = [
    ...(ends ? [consequences.ends] : []),
    ...(tied !== null && tied.invited > 0 ? [consequences.invited(tied.invited)] : []),
    ...(tied !== null && tied.accounts > 0 ? [consequences.accounts(tied.accounts)] : []),
  ]
  if (sentences.length === 0) return null
  return (
    <div>
      <h3>{consequencesTitle}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
