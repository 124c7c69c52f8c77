import type { RegisterDb } from '#db/connect'
import type { EditVerdict } from '~/domain/organisation/edit-organisation'
import { previewEdit, storeEdit } from '~/services/edit-organisation.server'
import { type EditKind, givenValues, readEditForm } from './organisation-edit-form.server'
import type { EntryValues, OrganisationEditResult } from './organisation-edit-result'

/** Shows what an edit brings with it, or stores one that was agreed to: then the answer is "stored". */
export async function takeOrganisationEdit(
  db: RegisterDb,
  request: Request,
  kind: EditKind,
): Promise<OrganisationEditResult | 'stored'> {
  const form = await request.formData()
  const values = givenValues(form)
  const read = readEditForm(form, kind)
  if (!read.ok) return { kind: 'fieldFaults', values, faults: read.faults }
  const { act, edit, fingerprint } = read.value
  if (act === 'store') {
    const stored = await storeEdit(db, edit, fingerprint)
    if (stored.ok) return 'stored'
    if (stored.reason === 'changedMeanwhile') return { kind: 'refused', values, reason: 'changedMeanwhile' }
    return refusal(stored, values)
  }
  const preview = await previewEdit(db, edit)
  const { verdict } = preview
  if (!verdict.ok) return refusal(verdict, values)
  const { changes, warnings } = verdict
  const ends = changes.some(({ fields }) =>
    fields.some(({ field, before, after }) => field === 'validTo' && before === '' && after !== ''),
  )
  return {
    kind: 'review',
    values,
    changes,
    warnings,
    fingerprint: preview.fingerprint,
    ends,
    tied: preview.tied ?? null,
  }
}

function refusal(verdict: Extract<EditVerdict, { ok: false }>, values: EntryValues): OrganisationEditResult {
  return verdict.reason === 'doesNotFit'
    ? { kind: 'doesNotFit', values, faults: verdict.faults }
    : { kind: 'refused', values, reason: verdict.reason }
}
