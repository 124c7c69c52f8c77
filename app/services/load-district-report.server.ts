import type { Language } from '~/domain/instrument/localised-text'
import type { DistrictId } from '~/domain/organisation/organisation'
import { type DistrictList, districtList } from '~/domain/report/district-list'
import { type DistrictReport, districtReport } from '~/domain/report/district-report'
import { wordingIn } from '~/domain/report/wording/wording'
import type { Databases } from '../databases.server'
import { loadResultBasis, type ResultsAsked } from './load-result-basis.server'

type Asked = ResultsAsked & { readonly language: Language }

export type DistrictVerdict =
  | { readonly ok: true; readonly report: DistrictReport }
  /** `unknownDistrict`: the wave knows none of that name, or the reader may not see it. */
  | { readonly ok: false; readonly reason: 'noReleasedWave' | 'unknownWave' | 'unknownDistrict' }

export async function loadDistrictReport(
  databases: Databases,
  asked: Asked & { readonly districtId: DistrictId; readonly area?: string },
): Promise<DistrictVerdict> {
  const verdict = await loadResultBasis(databases, asked)
  if (!verdict.ok) return verdict
  const report = districtReport(verdict.basis, asked.districtId, asked.area, wordingIn(asked.language))
  return report === undefined ? { ok: false, reason: 'unknownDistrict' } : { ok: true, report }
}

export type DistrictListVerdict =
  | { readonly ok: true; readonly report: DistrictList }
  | { readonly ok: false; readonly reason: 'noReleasedWave' | 'unknownWave' }

export async function loadDistrictList(databases: Databases, asked: Asked): Promise<DistrictListVerdict> {
  const verdict = await loadResultBasis(databases, asked)
  if (!verdict.ok) return verdict
  return { ok: true, report: districtList(verdict.basis, wordingIn(asked.language)) }
}
