import type { Language } from '~/domain/instrument/localised-text'
import { type DriverReport, driverReport } from '~/domain/report/driver-report'
import { wordingIn } from '~/domain/report/wording/wording'
import type { Databases } from '../databases.server'
import { loadResultBasis, type ResultsAsked } from './load-result-basis.server'

export type DriverVerdict =
  | { readonly ok: true; readonly report: DriverReport }
  | { readonly ok: false; readonly reason: 'noReleasedWave' | 'unknownWave' }

export async function loadDriverReport(
  databases: Databases,
  asked: ResultsAsked & { readonly language: Language },
): Promise<DriverVerdict> {
  const verdict = await loadResultBasis(databases, asked)
  if (!verdict.ok) return verdict
  return { ok: true, report: driverReport(verdict.basis, wordingIn(asked.language)) }
}
