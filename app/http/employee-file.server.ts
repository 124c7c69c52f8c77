import type { RegisterDb } from '#db/connect'
import { importEmployees, previewEmployees } from '~/services/import-employees.server'
import type { EmployeeFileResult } from './employee-file-result'
import { readUpload } from './upload.server'

/** Looks at the HR system's file, or stores one that was agreed to: then the answer is "stored". */
export async function takeEmployeeFile(
  db: RegisterDb,
  request: Request,
  today: string,
): Promise<EmployeeFileResult | 'stored'> {
  const upload = await readUpload(request)
  if (upload === undefined) return { kind: 'nothingChosen' }
  const { bytes, text, isAgreedTo, fingerprint, isWhole } = upload
  let isStale = false
  if (isAgreedTo) {
    const stored = await importEmployees(db, bytes, { today, fingerprint, removesMissing: isWhole })
    if (stored.ok) return 'stored'
    isStale = stored.reason === 'changedMeanwhile'
  }
  const preview = await previewEmployees(db, bytes, today)
  if (!preview.ok) return { kind: 'unusable', fault: preview.fault }
  const { changes } = preview.plan
  const count = (kind: (typeof changes)[number]['kind']): number =>
    changes.filter((change) => change.kind === kind).length
  return {
    kind: 'review',
    plan: {
      ...preview.plan,
      changes: changes.filter(({ kind }) => kind === 'new' || kind === 'changed'),
    },
    counts: {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      past: count('past'),
    },
    text,
    fingerprint: preview.fingerprint,
    isStale,
  }
}
