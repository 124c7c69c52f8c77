import type { Language } from '~/domain/instrument/localised-text'
import { type TrendReport, trendReport } from '~/domain/report/trend-report'
import { wordingIn } from '~/domain/report/wording/wording'
import type { Databases } from '../databases.server'
import { loadResultBasis, type ResultsAsked } from './load-result-basis.server'

export type TrendVerdict =
  | { readonly ok: true; readonly report: TrendReport }
  | { readonly ok: false; readonly reason: 'noReleasedWave' | 'unknownWave' | 'unknownScale' }

export async function loadTrendReport(
  databases: Databases,
  asked: ResultsAsked & { readonly area?: string; readonly language: Language },
): Promise<TrendVerdict> {
  const verdict = await loadResultBasis(databases, asked)
  if (!verdict.ok) return verdict
  const report = trendReport(verdict.basis, asked.area, wordingIn(asked.language))
  return report === undefined ? { ok: false, reason: 'unknownScale' } : { ok: true, report }
}
