import type { Language } from '~/domain/instrument/localised-text'
import type { DistrictId, UnitId } from '~/domain/organisation/organisation'
import type { ReleaseScope } from '~/domain/release/scope-release'
import type { LeaverAsked } from '~/domain/report/leaver-basis'
import { leaversReport, type LeaversReport } from '~/domain/report/leavers-report'
import { leavingReasonsReport, type LeavingReasonsReport } from '~/domain/report/leaving-reasons-report'
import type { ReleasedWave } from '~/domain/report/result-basis'
import { newestFirst } from '~/domain/wave/wave-order'
import type { Wave } from '~/domain/wave/wave'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { listWaves } from '~/repositories/wave-repository.server'
import { peopleTexts } from '~/texts/management-people'
import type { Databases } from '../databases.server'
import { loadLeaverPeriods } from './load-leaver-periods.server'
import { loadReleasedWave } from './load-released-wave.server'

export type LeaverPageAsked = {
  readonly scope: ReleaseScope
  readonly language: Language
  readonly period?: string
  readonly district?: DistrictId
  readonly unit?: UnitId
  readonly tenure?: string
}

type LeaverVerdict<Report> =
  | { readonly ok: true; readonly report: Report }
  /** `unknownPeriod`: there are answers, but not of such a period. */
  | { readonly ok: false; readonly reason: 'noExitWave' | 'unknownPeriod' }

export async function loadLeavingReasons(
  databases: Databases,
  asked: LeaverPageAsked,
): Promise<LeaverVerdict<LeavingReasonsReport>> {
  const { basis } = await loadAsked(databases, asked)
  return verdictOf(basis, leavingReasonsReport(basis))
}

export async function loadLeavers(
  databases: Databases,
  asked: LeaverPageAsked,
): Promise<LeaverVerdict<LeaversReport>> {
  const { basis, waves } = await loadAsked(databases, asked)
  return verdictOf(basis, leaversReport(basis, await loadPulses(databases, waves)))
}

function verdictOf<Report>({ periods }: LeaverAsked, report: Report | undefined): LeaverVerdict<Report> {
  if (report !== undefined) return { ok: true, report }
  return { ok: false, reason: periods.length === 0 ? 'noExitWave' : 'unknownPeriod' }
}

async function loadAsked(databases: Databases, asked: LeaverPageAsked) {
  const waves = await listWaves(databases.register)
  const basis: LeaverAsked = {
    ...asked,
    waves,
    periods: await loadLeaverPeriods(databases, waves),
    organisation: await getOrganisation(databases.register),
    tenures: peopleTexts[asked.language].tenure,
  }
  return { basis, waves }
}

/** As many pulses as a comparison may reach back. */
const mostPulses = 12

async function loadPulses(databases: Databases, waves: readonly Wave[]): Promise<readonly ReleasedWave[]> {
  const closed = waves
    .filter(({ kind, state, askedItems }) => kind === 'pulse' && state === 'closed' && askedItems === null)
    .toSorted(newestFirst)
    .slice(0, mostPulses)
  const all = await Promise.all(closed.map((wave) => loadReleasedWave(databases, wave)))
  return all.filter((released) => released !== undefined)
}
