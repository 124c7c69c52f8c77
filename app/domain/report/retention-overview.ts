import type { Language } from '../instrument/localised-text'
import type { DistrictId, Organisation } from '../organisation/organisation'
import { analyseRetention, type RetentionAnalysis } from '../retention/analyse-retention'
import { type RetentionArea } from '../retention/retention-area'
import type { RetentionRelease, SurvivalGroup } from '../retention/retention-release'
import type { TurnoverDefinition } from '../retention/turnover-figures'
import { earlyPanel } from './early-panel'
import type { RetentionPanel } from './retention-panel'
import { chosenPeriod, retentionHeading, type RetentionHeading } from './retention-heading'
import { familyPanel } from './survival-family'
import { survivalPanel, type SurvivalPanel } from './survival-report'
import { ratePanel, unitRatePanel } from './rate-panel'
import { definitionPanel, type DefinitionText, type TurnoverBasis } from './turnover-report'
import { turnoverWords } from './wording/turnover-words'
import { wordingIn } from './wording/wording'

/** What the pages about the register are asked for, and what they are made from. */
export type RetentionAsked = {
  readonly release: RetentionRelease
  readonly organisation: Organisation
  readonly language: Language
  /** Left out: the whole city. */
  readonly district?: DistrictId
  /** "2025", or "2023-2025"; left out, or unknown: the last whole year. */
  readonly year?: string
  readonly definitions: Readonly<Record<TurnoverDefinition, DefinitionText>>
  readonly staff: string
  readonly roles: Readonly<Record<string, string>>
}

export type RetentionOverview = {
  readonly heading: RetentionHeading
  readonly survival: SurvivalPanel
  readonly early: RetentionPanel
  readonly definitions: RetentionPanel
  readonly rates: RetentionPanel
  /** Of the chosen district. */
  readonly units?: RetentionPanel
}

/** `undefined`: no half-year of the register is over yet. */
export function retentionOverview(asked: RetentionAsked): RetentionOverview | undefined {
  const basis = basisOf(asked)
  if (basis === undefined) return undefined
  const { current, words, turnover } = basis
  const chosen: RetentionArea =
    asked.district === undefined ? { grouping: 'city' } : { grouping: 'district', districtId: asked.district }
  const earlyOf = (area: RetentionArea) =>
    current.earlyLeaving.find((one) => basis.nameOf(one.area) === basis.nameOf(area))
  return {
    heading: retentionHeading(asked, current.period),
    survival: survivalPanel({ analysis: current, chosen, nameOf: nameIn(asked), words, turnover }),
    early: earlyPanel({
      own: earlyOf(chosen),
      city: chosen.grouping === 'city' ? undefined : earlyOf({ grouping: 'city' }),
      place: basis.nameOf(chosen),
      words,
      turnover,
    }),
    definitions: definitionPanel(basis),
    rates: ratePanel(basis),
    ...(asked.district === undefined ? {} : { units: unitRatePanel(basis) }),
  }
}

export type SurvivalPage = {
  readonly heading: RetentionHeading
  readonly survival: SurvivalPanel
  readonly families: readonly RetentionPanel[]
}

export function survivalPage(asked: RetentionAsked): SurvivalPage | undefined {
  const basis = basisOf(asked)
  if (basis === undefined) return undefined
  const { current: analysis, words, turnover } = basis
  const chosen: SurvivalGroup =
    asked.district === undefined ? { grouping: 'city' } : { grouping: 'district', districtId: asked.district }
  const of = { analysis, chosen, nameOf: nameIn(asked), words, turnover }
  const families = (['district', 'role', 'cohort'] as const).filter((family) =>
    analysis.survival.some(({ group }) => group.grouping === family),
  )
  return {
    heading: retentionHeading(asked, analysis.period),
    survival: survivalPanel(of),
    families: families.map((family) => familyPanel(family, of)),
  }
}

function basisOf(
  asked: RetentionAsked,
): (TurnoverBasis & { readonly nameOf: (area: RetentionArea) => string }) | undefined {
  const { release, language, district, definitions, staff } = asked
  const period = chosenPeriod(release, asked.year)
  const current = period && inCityOrder(analyseRetention(release, { period }), asked.organisation)
  if (period === undefined || current === undefined) return undefined
  const place = release.years.findIndex(({ from }) => from === period.from)
  const isOneYear = release.years.some(({ from, to }) => from === period.from && to === period.to)
  const earlier = isOneYear ? release.years[place - 1] : undefined
  const before = earlier && analyseRetention(release, { period: earlier })
  return {
    current,
    ...(before === undefined ? {} : { before }),
    ...(district === undefined ? {} : { district }),
    definitions,
    staff,
    nameOf: nameIn(asked),
    words: wordingIn(language),
    turnover: turnoverWords[language],
  }
}

/** Districts come in the city's own order and are not ranked. */
function inCityOrder(
  analysis: RetentionAnalysis | undefined,
  { districts }: Organisation,
): RetentionAnalysis | undefined {
  if (analysis === undefined) return undefined
  const positions = new Map<string, number>(
    districts.map(({ districtId, position }) => [districtId, position]),
  )
  const positionOf = (group: SurvivalGroup) =>
    'districtId' in group ? (positions.get(group.districtId) ?? Infinity) : -1
  return {
    ...analysis,
    turnover: analysis.turnover.toSorted((a, b) => positionOf(a.area) - positionOf(b.area)),
    survival: analysis.survival.toSorted((a, b) => positionOf(a.group) - positionOf(b.group)),
  }
}

export function nameIn({ organisation, language, roles }: RetentionAsked): (group: SurvivalGroup) => string {
  const turnover = turnoverWords[language]
  return (group) => {
    switch (group.grouping) {
      case 'city':
        return turnover.wholeCity
      case 'district':
        return (
          organisation.districts.find(({ districtId }) => districtId === group.districtId)?.name ??
          group.districtId
        )
      case 'unit':
        return organisation.units.find(({ unitId }) => unitId === group.unitId)?.name ?? group.unitId
      case 'role':
        return roles[group.role] ?? group.role
      case 'cohort':
        return turnover.hiredIn(String(group.hiredIn))
    }
  }
}
