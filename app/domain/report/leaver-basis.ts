import type { AnalysedCell, AnalysedShare } from '../analysis/analysis'
import { type Found, type LeaverPeriod, widen } from '../analysis/leaver-period'
import type { Language } from '../instrument/localised-text'
import type { DistrictId, Organisation, UnitId } from '../organisation/organisation'
import { cellKey } from '../rollup/cell'
import type { ReleaseScope } from '../release/scope-release'
import type { Wave } from '../wave/wave'
import { shareFigure } from './figure'
import { type PanelRow } from './retention-panel'
import { type LeaverWords, leaverWords } from './wording/leaver-words'
import { type Wording, wordingIn } from './wording/wording'

/** What the pages about leavers' answers are asked for, and what they are made from. */
export type LeaverAsked = {
  readonly periods: readonly LeaverPeriod[]
  readonly waves: readonly Wave[]
  readonly organisation: Organisation
  readonly scope: ReleaseScope
  readonly language: Language
  readonly period?: string
  readonly district?: DistrictId
  /** Of that district. */
  readonly unit?: UnitId
  /** A tenure band, of the whole city: the city's HR alone. */
  readonly tenure?: string
  readonly tenures: Readonly<Record<string, string>>
}

export type LeaverBasis = LeaverAsked & {
  readonly asked: LeaverPeriod
  /** The group that was asked for, and then those it lies in: unit, district, city. */
  readonly keys: readonly string[]
  readonly words: Wording
  readonly leaver: LeaverWords
}

type Choice = { readonly value: string; readonly label: string }

export type LeaverHeading = {
  readonly lead: string
  readonly districts: readonly Choice[]
  readonly district: string
  /** Of the district; none where nothing is known of single units. */
  readonly units: readonly Choice[]
  readonly unit: string
  readonly periods: readonly Choice[]
  readonly period: string
  readonly tenures: readonly Choice[]
  readonly tenure: string
}

const cityKey = 'city'

/** `undefined`: no exit wave has been closed yet, or there is no such period. */
export function leaverBasis(asked: LeaverAsked): LeaverBasis | undefined {
  const { periods, period, district, unit, tenure, scope, language } = asked
  const chosen = period === undefined ? periods.at(0) : periods.find(({ id }) => id === period)
  if (chosen === undefined) return undefined
  const mayCross = scope.role === 'hrCity' && tenure !== undefined
  const own =
    district !== undefined
      ? [
          ...(unit === undefined ? [] : [cellKey({ grouping: 'unit', districtId: district, unitId: unit })]),
          cellKey({ grouping: 'district', districtId: district }),
        ]
      : mayCross
        ? [cellKey({ grouping: 'tenure', tenureBand: tenure })]
        : []
  return {
    ...asked,
    asked: chosen,
    keys: [...own, cityKey],
    words: wordingIn(language),
    leaver: leaverWords[language],
  }
}

export function leaverHeading(basis: LeaverBasis): LeaverHeading {
  const { periods, asked, organisation, scope, district, unit, tenure, tenures, words, leaver } = basis
  const seen = organisation.districts
    .filter(({ districtId }) => scope.role === 'hrCity' || scope.districtId === districtId)
    .filter(({ districtId }) =>
      periods.some(({ cells }) => cells.has(cellKey({ grouping: 'district', districtId }))),
    )
    .toSorted((a, b) => a.position - b.position)
  return {
    lead: leaver.lead,
    districts: [
      { value: '', label: words.city },
      ...seen.map(({ districtId, name }) => ({ value: districtId, label: name })),
    ],
    district: district ?? '',
    units: unitChoices(basis),
    unit: unit ?? '',
    periods: periods.map((period) => ({ value: period.id, label: periodName(period, basis) })),
    period: asked.id,
    tenures:
      scope.role === 'hrCity'
        ? [
            { value: '', label: leaver.allTenures },
            ...Object.entries(tenures).map(([value, label]) => ({ value, label })),
          ]
        : [],
    tenure: tenure ?? '',
  }
}

function unitChoices({ periods, organisation, district, leaver }: LeaverBasis): readonly Choice[] {
  const own = organisation.units.filter(
    ({ districtId, unitId }) =>
      districtId === district &&
      periods.some(({ cells }) => cells.has(cellKey({ grouping: 'unit', districtId, unitId }))),
  )
  if (own.length === 0) return []
  const named = own.map(({ unitId, name }) => ({ value: unitId, label: name }))
  return [
    { value: '', label: leaver.allUnits },
    ...named.toSorted((a, b) => a.label.localeCompare(b.label, 'sv')),
  ]
}

/** "Avgångar 2025", "Första halvåret 2025", "2023–2025 tillsammans". */
export function periodName(
  { id, kind, opensOn, waveIds }: LeaverPeriod,
  { waves, language, leaver }: Pick<LeaverBasis, 'waves' | 'language' | 'leaver'>,
): string {
  if (kind === 'wave') return waves.find(({ waveId }) => waveId === waveIds[0])?.name[language] ?? id
  const year = id.match(/\d{4}/)?.[0] ?? ''
  if (kind === 'halfYear') return leaver.halfYear(year, id.endsWith('-1') ? '1' : '2')
  return kind === 'year' ? leaver.year(year) : leaver.all(opensOn.slice(0, 4), year)
}

export function groupName(key: string, basis: LeaverBasis): string {
  const [grouping, code = '', unit = ''] = key.split('/')
  if (grouping === 'unit') return basis.organisation.units.find(({ unitId }) => unitId === unit)?.name ?? unit
  if (grouping === 'district')
    return basis.organisation.districts.find(({ districtId }) => districtId === code)?.name ?? code
  return grouping === 'tenure' ? (basis.tenures[code] ?? code) : basis.words.city
}

type Shown = Extract<AnalysedCell, { kind: 'shown' }>

/** The figure asked for, or what it takes to have one. */
export function findIn(
  basis: LeaverBasis,
  isTold: (cell: Shown) => boolean,
  keys = basis.keys,
): Found | undefined {
  return widen(basis.periods, basis.asked, keys, isTold)
}

/** Which group, which time and how many: said of every figure. */
export function standsFor({ key, period, cell }: Found, basis: LeaverBasis): string {
  const { words, leaver } = basis
  return leaver.standsFor(groupName(key, basis), periodName(period, basis), words.band(cell.respondents))
}

/** That it is not what was asked for. */
export function widened({ key, period }: Found, basis: LeaverBasis): readonly string[] {
  const [first = ''] = basis.keys
  if (key === first && period.id === basis.asked.id) return []
  return [basis.leaver.wider(`${groupName(first, basis)}, ${periodName(basis.asked, basis)}`)]
}

/** A row for a share, with what it stands for below its name where that differs from row to row. */
export function shareRow(
  key: string,
  label: string,
  share: AnalysedShare | undefined,
  words: Wording,
  detail?: string,
): PanelRow {
  return {
    key,
    label,
    ...(detail === undefined ? {} : { detail }),
    figure: shareFigure(share, words),
  }
}
