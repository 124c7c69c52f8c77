import type { Language } from '../instrument/localised-text'
import type { DistrictId, Organisation } from '../organisation/organisation'
import { nBand } from '../release/n-band'
import type { ReleaseScope } from '../release/scope-release'
import type { DepartureForecast } from '../retention/expected-departures'
import type { HorizonForecast, RegisterForecast } from '../retention/forecast-register'
import type { CostAssumption } from '../retention/turnover-cost'
import { costPanel, type CostPanel } from './cost-report'
import { countAxis } from './count-axis'
import { numberCell, textCell } from './data-table'
import type { Few, ShownFigure } from './figure'
import { registerLead } from './register-lead'
import { type PanelRow, type RetentionPanel, retentionPanel } from './retention-panel'
import { type StaffingWords, staffingWords } from './wording/staffing-words'
import { type Wording, wordingIn } from './wording/wording'

export type StaffingBasis = {
  readonly forecast: RegisterForecast
  readonly organisation: Organisation
  readonly scope: ReleaseScope
  readonly language: Language
  readonly cost: CostAssumption
  /** The last whole year, and how many left the municipality in it, where that may be told. */
  readonly past: { readonly year: string; readonly leavers: number | undefined } | undefined
}

export type StaffingReport = {
  readonly lead: string
  readonly horizons: readonly { readonly months: number; readonly panel: RetentionPanel }[]
  readonly cost: CostPanel
}

/** Expected departures at three horizons, and what turnover costs. */
export function staffingReport(basis: StaffingBasis): StaffingReport {
  const words = wordingIn(basis.language)
  const staffing = staffingWords[basis.language]
  return {
    lead: registerLead(basis.forecast, basis.language),
    horizons: basis.forecast.horizons.map((horizon) => ({
      months: horizon.months,
      panel: horizonPanel(horizon, basis, words, staffing),
    })),
    cost: costPanel(basis),
  }
}

function horizonPanel(
  horizon: HorizonForecast,
  { forecast, organisation, scope }: StaffingBasis,
  words: Wording,
  staffing: StaffingWords,
): RetentionPanel {
  const { months, total, districts, known, backTests } = horizon
  const { format } = words
  const years = [...forecast.vacancies.values()].map(({ year }) => year)
  const hasVacancies = years.length > 0
  const seen = organisation.districts
    .filter(({ districtId }) => forecast.districts.includes(districtId))
    .filter(({ districtId }) => scope.role === 'hrCity' || scope.districtId === districtId)
    .toSorted((a, b) => a.position - b.position)
  const rowOf = (
    key: DistrictId | 'city',
    label: string,
    of: DepartureForecast | undefined,
    posts: number | undefined,
  ): PanelRow => {
    const staff = of === undefined ? '' : staffBand(of.staff, words)
    const leaving = known.get(key)
    const knownText = leaving === undefined ? staffing.fewKnown : format.whole(leaving)
    const postsText = posts === undefined ? '–' : format.decimal(posts, posts % 1 === 0 ? 0 : 1)
    return {
      key,
      label,
      ...(key === 'city' ? {} : { target: { kind: 'leavingDistrict' as const, districtId: key } }),
      figure: of === undefined ? { kind: 'few', text: staffing.few } : departuresFigure(of, words),
      more: [
        { cell: { kind: 'text', text: staff, weight: 'subtle' }, value: textCell(staff) },
        {
          cell: { kind: 'text', text: knownText, weight: 'subtle' },
          value: leaving === undefined ? textCell(knownText) : numberCell(leaving, knownText),
        },
        ...(hasVacancies
          ? [
              {
                cell: { kind: 'text', text: postsText, weight: 'subtle' } as const,
                value: posts === undefined ? textCell(postsText) : numberCell(posts, postsText),
              },
            ]
          : []),
      ],
    }
  }
  const rows = seen.map(({ districtId, name }) =>
    rowOf(districtId, name, districts.get(districtId), forecast.vacancies.get(districtId)?.posts),
  )
  const highs = rows.flatMap(({ figure }) => (figure.kind === 'shown' ? [figure.high] : []))
  const inMonths = format.whole(months)
  return retentionPanel(
    {
      id: `vantade-${months}`,
      title: staffing.title(inMonths),
      sub: staffing.sub,
      caption: staffing.caption(inMonths),
      keys: [{ mark: 'own', text: staffing.key }],
      notes: [
        staffing.planNote,
        ...backTestNotes(backTests, words, staffing),
        staffing.knownNote,
        ...(hasVacancies ? [staffing.vacancyYear(String(Math.max(...years)))] : []),
      ],
      names: 'words',
      labelColumn: words.district,
      valueColumn: staffing.expected,
      intervalColumn: staffing.interval,
      more: [
        { label: staffing.employed, kind: 'text' },
        { label: staffing.known, kind: 'number' },
        ...(hasVacancies ? [{ label: staffing.vacancies, kind: 'number' as const }] : []),
      ],
      axis: countAxis(highs, format.whole),
      rows,
      total: { ...rowOf('city', words.city, total, undefined) },
      absent: staffing.absent,
    },
    words,
  )
}

/** Fewer who left are not told. */
const fewestTold = 5

/** Whole persons. */
export function departuresFigure(
  { expected, low, high }: DepartureForecast,
  { format }: Wording,
): ShownFigure | Few {
  const value = Math.round(expected)
  return {
    kind: 'shown',
    value,
    low: Math.min(low, value),
    high: Math.max(high, value),
    text: format.whole(value),
    interval: format.range(Math.min(low, value), Math.max(high, value)),
  }
}

export function staffBand(staff: number, { format }: Wording): string {
  const { from, to } = nBand(staff)
  return format.range(from, to)
}

function backTestNotes(
  { groups, latest }: HorizonForecast['backTests'],
  words: Wording,
  staffing: StaffingWords,
): readonly string[] {
  const { format } = words
  if (groups.made === 0) return [staffing.backTestNone]
  const share = format.percent((100 * groups.held) / groups.made)
  const date = latest && new Date(latest.day * 86_400_000).toISOString().slice(0, 10)
  return [
    staffing.backTest(format.whole(groups.held), format.whole(groups.made), share),
    ...(latest === undefined || date === undefined || latest.departed < fewestTold
      ? []
      : [
          staffing.lastForecast(
            words.longDate(date),
            format.whole(latest.low),
            format.whole(latest.high),
            format.whole(latest.departed),
          ),
        ]),
  ]
}
