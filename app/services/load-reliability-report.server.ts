import type { Language } from '~/domain/instrument/localised-text'
import { type ReliabilityReport, reliabilityReport } from '~/domain/report/reliability-report'
import { wordingIn } from '~/domain/report/wording/wording'
import type { Databases } from '../databases.server'
import { loadResultBasis, type ResultsAsked } from './load-result-basis.server'

export type ReliabilityVerdict =
  | { readonly ok: true; readonly report: ReliabilityReport }
  | { readonly ok: false; readonly reason: 'noReleasedWave' | 'unknownWave' }

export async function loadReliabilityReport(
  databases: Databases,
  asked: ResultsAsked & { readonly language: Language },
): Promise<ReliabilityVerdict> {
  const verdict = await loadResultBasis(databases, asked)
  if (!verdict.ok) return verdict
  return { ok: true, report: reliabilityReport(verdict.basis, wordingIn(asked.language)) }
}
