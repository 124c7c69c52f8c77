import type { RetentionAnalysis } from '../retention/analyse-retention'
import { minimumDetailSize } from '../retention/disclosure-limits'
import { areaKey } from '../retention/retention-area'
import type { ReleasedSurvival, SurvivalGroup, SurvivalPoint } from '../retention/retention-release'
import { type DataTable, none, numberCell, type TableCell } from './data-table'
import { survivalCurve, type SurvivalCurve } from './survival-curve'
import type { TurnoverWords } from './wording/turnover-words'
import type { Wording } from './wording/wording'

export type SurvivalBasis = {
  readonly analysis: RetentionAnalysis
  readonly chosen: SurvivalGroup
  readonly nameOf: (group: SurvivalGroup) => string
  readonly words: Wording
  readonly turnover: TurnoverWords
}

export type SurvivalPanel =
  | {
      readonly kind: 'shown'
      readonly title: string
      readonly sub: string
      readonly own: SurvivalCurve
      /** The city, where the chosen group is another. */
      readonly city?: SurvivalCurve
      readonly keys: readonly { readonly mark: 'line' | 'referenceLine'; readonly text: string }[]
      readonly monthsAxis: string
      readonly atRiskAxis: string
      readonly description: string
      readonly notes: readonly string[]
      readonly table: DataTable
    }
  | { readonly kind: 'absent'; readonly title: string; readonly text: string }

export type ShownSurvival = Extract<ReleasedSurvival, { kind: 'shown' }>

/** The curve of the chosen group, beside the city's. */
export function survivalPanel(basis: SurvivalBasis): SurvivalPanel {
  const { analysis, chosen, nameOf, words, turnover } = basis
  const place = nameOf(chosen)
  const own = survivalOf(analysis, chosen)
  const title = turnover.survivalTitle(place)
  if (own === undefined || own.points.length === 0)
    return { kind: 'absent', title, text: turnover.survivalAbsent(words.format.whole(minimumDetailSize)) }
  const city = chosen.grouping === 'city' ? undefined : survivalOf(analysis, { grouping: 'city' })
  const median = medianText(own, basis)
  const afterYear = pointAt(own, 365)
  return {
    kind: 'shown',
    title,
    sub: turnover.survivalSub,
    own: survivalCurve(own.points),
    ...(city === undefined ? {} : { city: survivalCurve(city.points) }),
    keys: [
      { mark: 'line', text: place },
      ...(city === undefined ? [] : [{ mark: 'referenceLine' as const, text: turnover.wholeCity }]),
    ],
    monthsAxis: turnover.monthsAxis,
    atRiskAxis: turnover.atRiskAxis(place),
    description: turnover.survivalDescription(
      place,
      afterYear === undefined ? words.few : words.format.percent(100 * afterYear.survival),
      median,
    ),
    notes: [median],
    table: curveTable(own, city, place, basis),
  }
}

function curveTable(
  own: ShownSurvival,
  city: ShownSurvival | undefined,
  place: string,
  { words, turnover }: SurvivalBasis,
): DataTable {
  const { format } = words
  return {
    id: 'kvar',
    caption: turnover.survivalCaption(place),
    columns: [
      { label: turnover.months, kind: 'number' },
      { label: turnover.remaining, kind: 'number' },
      { label: words.interval, kind: 'interval' },
      { label: turnover.atRisk, kind: 'number' },
      ...(city === undefined ? [] : [{ label: turnover.cityRemaining, kind: 'number' as const }]),
    ],
    rows: own.points.map((point): TableCell[] => {
      const { tenureDays, atRisk, survival, ciLow, ciHigh } = point
      const months = Math.round(tenureDays / daysPerMonth)
      const beside = city?.points.find((other) => other.tenureDays === tenureDays)
      const percent = (share: number) => numberCell(Math.round(100 * share), format.percent(100 * share))
      return [
        numberCell(months, format.whole(months)),
        percent(survival),
        ciLow === null || ciHigh === null
          ? none
          : {
              kind: 'interval',
              low: Math.round(100 * ciLow),
              high: Math.round(100 * ciHigh),
              text: format.range(100 * ciLow, 100 * ciHigh),
            },
        numberCell(atRisk, format.whole(atRisk)),
        ...(city === undefined ? [] : [beside === undefined ? none : percent(beside.survival)]),
      ]
    }),
  }
}

export const daysPerMonth = 365.25 / 12

export function survivalOf(analysis: RetentionAnalysis, group: SurvivalGroup): ShownSurvival | undefined {
  const found = analysis.survival.find((one) => areaKey(one.group) === areaKey(group))
  return found?.kind === 'shown' ? found : undefined
}

export function pointAt({ points }: ShownSurvival, days: number): SurvivalPoint | undefined {
  return points.find(({ tenureDays }) => Math.abs(tenureDays - days) < 2)
}

function medianText({ median }: ShownSurvival, { words, turnover }: SurvivalBasis): string {
  return median === null ? turnover.noMedian : turnover.median(words.format.whole(median / daysPerMonth))
}
