import type { OrganisationChange } from '~/domain/organisation/organisation-change'
import { organisationEditTexts } from '~/texts/management-organisation-edit'
import { useTexts } from '../layout/language'

/** What a change makes of each field: "Namn: Centrum blir Centrum-Haga". */
export function ChangeText({ change }: { readonly change: Pick<OrganisationChange, 'fields'> }) {
  const texts = useTexts(organisationEditTexts)
  if (change.fields.length === 0) return null
  return (
    <ul className="kv-changes">
      {change.fields.map(({ field, before, after }) => (
        <li key={field}>
          {texts.field[field]}: {texts.becomes(before || texts.none, after || texts.none)}
        </li>
      ))}
    </ul>
  )
}
