import type { Language } from '~/domain/instrument/localised-text'
import { type OverviewReport, overviewReport } from '~/domain/report/overview-report'
import { wordingIn } from '~/domain/report/wording/wording'
import type { Databases } from '../databases.server'
import { loadResultBasis, type ResultsAsked } from './load-result-basis.server'

export type OverviewVerdict =
  | { readonly ok: true; readonly report: OverviewReport }
  | { readonly ok: false; readonly reason: 'noReleasedWave' | 'unknownWave' }

export async function loadOverview(
  databases: Databases,
  asked: ResultsAsked & { readonly language: Language },
): Promise<OverviewVerdict> {
  const verdict = await loadResultBasis(databases, asked)
  if (!verdict.ok) return verdict
  return { ok: true, report: overviewReport(verdict.basis, wordingIn(asked.language)) }
}
