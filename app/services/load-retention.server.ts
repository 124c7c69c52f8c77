import type { RegisterDb } from '#db/connect'
import type { ReleaseScope } from '~/domain/release/scope-release'
import type { RetentionRelease } from '~/domain/retention/retention-release'
import { retentionFor } from '~/domain/retention/scope-retention'
import { loadRegisterFigures } from './load-register-figures.server'

const parts = new WeakMap<RetentionRelease, Map<string, RetentionRelease>>()

/** What may be told of the register, for these eyes; `undefined` until something has been worked out of one. */
export async function loadRetention(
  db: RegisterDb,
  scope: ReleaseScope,
): Promise<RetentionRelease | undefined> {
  const release = (await loadRegisterFigures(db))?.release
  if (release === undefined || scope.role === 'hrCity') return release
  const known = parts.get(release) ?? new Map<string, RetentionRelease>()
  parts.set(release, known)
  const part = known.get(scope.districtId) ?? retentionFor(release, scope)
  known.set(scope.districtId, part)
  return part
}
