import type { RegisterDb } from '#db/connect'
import {
  type EditVerdict,
  editOrganisation,
  type OrganisationEdit,
} from '~/domain/organisation/edit-organisation'
import { countTiedToDistrict, getOrganisation } from '~/repositories/organisation-repository.server'
import { organisationFingerprint, storeOrganisation } from './store-organisation.server'

export type EditPreview = {
  readonly verdict: EditVerdict
  readonly fingerprint: string
  /** Who has to do with the district that is edited; `undefined` when it is no district that is there. */
  readonly tied: { readonly accounts: number; readonly invited: number } | undefined
}

/** What an edit would bring with it. Stores nothing. */
export async function previewEdit(db: RegisterDb, edit: OrganisationEdit): Promise<EditPreview> {
  const current = await getOrganisation(db)
  return {
    verdict: editOrganisation(current, edit),
    fingerprint: organisationFingerprint(current),
    tied:
      edit.kind === 'changeDistrict' ? await countTiedToDistrict(db, edit.district.districtId) : undefined,
  }
}

export type StoredEditVerdict = EditVerdict | { readonly ok: false; readonly reason: 'changedMeanwhile' }

/** `fingerprint`: of the preview that was agreed to. */
export function storeEdit(
  db: RegisterDb,
  edit: OrganisationEdit,
  fingerprint: string,
): Promise<StoredEditVerdict> {
  return storeOrganisation<StoredEditVerdict>(db, (current) =>
    fingerprint === organisationFingerprint(current)
      ? editOrganisation(current, edit)
      : { ok: false, reason: 'changedMeanwhile' },
  )
}
