import type { RegisterDb } from '#db/connect'
import { importOrganisation, previewOrganisation } from '~/services/import-organisation.server'
import type { OrganisationFileResult } from './organisation-file-result'
import { readUpload } from './upload.server'

/** Looks at a file, or stores one that was agreed to: then the answer is "stored". */
export async function takeOrganisationFile(
  db: RegisterDb,
  request: Request,
): Promise<OrganisationFileResult | 'stored'> {
  const upload = await readUpload(request)
  if (upload === undefined) return { kind: 'nothingChosen' }
  const { bytes, text, isAgreedTo, fingerprint } = upload
  let isStale = false
  if (isAgreedTo) {
    const stored = await importOrganisation(db, bytes, fingerprint)
    if (stored.ok) return 'stored'
    isStale = stored.reason === 'changedMeanwhile'
  }
  const preview = await previewOrganisation(db, bytes)
  if (!preview.ok) return { kind: 'unusable', fault: preview.fault }
  const { next: _next, ...plan } = preview.plan
  return { kind: 'review', plan, text, fingerprint: preview.fingerprint, isStale }
}
