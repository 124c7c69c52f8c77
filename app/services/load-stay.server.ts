import { answerSignals, type AnswerSignals, type ClosedPulse } from '~/domain/analysis/answer-signals'
import type { Language } from '~/domain/instrument/localised-text'
import type { DistrictId } from '~/domain/organisation/organisation'
import type { ReleaseScope } from '~/domain/release/scope-release'
import type { StayAsked } from '~/domain/report/stay-basis'
import { stayBrief, type StayReport, stayReport } from '~/domain/report/stay-report'
import { newestFirst } from '~/domain/wave/wave-order'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { listWaves } from '~/repositories/wave-repository.server'
import type { Databases } from '../databases.server'
import { loadWaveInstrument } from './load-instrument.server'
import { loadRelease } from './load-release.server'
import { loadRetention } from './load-retention.server'

export type StayPageAsked = {
  readonly scope: ReleaseScope
  readonly language: Language
  readonly district?: DistrictId
}

/** Where a talk about staying is due, and by which sign. */
export async function loadStayPage(databases: Databases, asked: StayPageAsked): Promise<StayReport> {
  const { scope } = asked
  const signs = await loadSigns(databases, asked)
  const seen = signs.organisation.districts
    .filter(({ districtId }) => scope.role === 'hrCity' || scope.districtId === districtId)
    .toSorted((a, b) => a.position - b.position)
  return stayReport(signs, seen)
}

/** The same in sentences. */
export async function loadStayBrief(
  databases: Databases,
  asked: StayPageAsked,
): Promise<ReturnType<typeof stayBrief>> {
  return stayBrief(await loadSigns(databases, asked))
}

async function loadSigns(databases: Databases, asked: StayPageAsked): Promise<StayAsked> {
  const { scope, language, district } = asked
  const retention = await loadRetention(databases.register, scope)
  return {
    answers: await loadAnswerSignals(databases, scope),
    ...(retention === undefined ? {} : { register: retention }),
    organisation: await getOrganisation(databases.register),
    language,
    ...(district === undefined ? {} : { district }),
  }
}

/** As far back as pulses are looked for that ask for what is wanted. */
const mostPulses = 12

async function loadAnswerSignals(databases: Databases, scope: ReleaseScope): Promise<AnswerSignals> {
  const closed = (await listWaves(databases.register))
    .filter(({ kind, state }) => kind === 'pulse' && state === 'closed')
    .toSorted(newestFirst)
    .slice(0, mostPulses)
  const pulses: ClosedPulse[] = []
  for (const wave of closed) {
    const release = await loadRelease(databases.box, wave.waveId)
    if (release === undefined) continue
    pulses.push({ wave, release, instrument: await loadWaveInstrument(databases.register, wave) })
  }
  return answerSignals(pulses, scope)
}
