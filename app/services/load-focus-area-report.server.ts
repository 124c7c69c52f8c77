import type { Language } from '~/domain/instrument/localised-text'
import { type FocusAreaList, focusAreaList } from '~/domain/report/focus-area-list'
import { type FocusAreaReport, focusAreaReport } from '~/domain/report/focus-area-report'
import { wordingIn } from '~/domain/report/wording/wording'
import type { Databases } from '../databases.server'
import { loadResultBasis, type ResultsAsked } from './load-result-basis.server'

type Asked = ResultsAsked & { readonly language: Language }

export type FocusAreaVerdict =
  | { readonly ok: true; readonly report: FocusAreaReport }
  | { readonly ok: false; readonly reason: 'noReleasedWave' | 'unknownWave' | 'unknownArea' }

export async function loadFocusAreaReport(
  databases: Databases,
  asked: Asked & { readonly code: string },
): Promise<FocusAreaVerdict> {
  const verdict = await loadResultBasis(databases, asked)
  if (!verdict.ok) return verdict
  const report = focusAreaReport(verdict.basis, asked.code, wordingIn(asked.language))
  return report === undefined ? { ok: false, reason: 'unknownArea' } : { ok: true, report }
}

export type FocusAreaListVerdict =
  | { readonly ok: true; readonly report: FocusAreaList }
  | { readonly ok: false; readonly reason: 'noReleasedWave' | 'unknownWave' }

export async function loadFocusAreaList(databases: Databases, asked: Asked): Promise<FocusAreaListVerdict> {
  const verdict = await loadResultBasis(databases, asked)
  if (!verdict.ok) return verdict
  return { ok: true, report: focusAreaList(verdict.basis, wordingIn(asked.language)) }
}
