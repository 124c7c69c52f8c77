import type { AnalysedTurnover, RetentionAnalysis } from '../retention/analyse-retention'
import type { ComparedRate } from '../retention/compare-rates'
import { areaKey, type RetentionArea } from '../retention/retention-area'
import { countAxis } from './count-axis'
import { none, textCell } from './data-table'
import type { RowTarget } from './dot-chart'
import { type PanelRow, type RetentionPanel, retentionPanel } from './retention-panel'
import { chosenArea, type TurnoverBasis, turnoverFigure, turnoverOf, yearName } from './turnover-report'

type Grouping = 'district' | 'unit'

/** Leavers per hundred years employed, district by district, and against the rest of the city. */
export function ratePanel(basis: TurnoverBasis): RetentionPanel {
  const { current, words, turnover } = basis
  const districts = turnoverIn(current).filter(({ area }) => area.grouping === 'district')
  const year = yearName(basis)
  return panelOf(
    {
      id: 'takt',
      title: turnover.ratesTitle,
      sub: turnover.ratesSub(year),
      caption: `${turnover.ratesTitle}, ${year}`,
      notes: [turnover.ratesNote(words.format.whole(comparedAmong(current, 'district')))],
      labelColumn: words.district,
    },
    districts,
    basis,
  )
}

/** The same of one district and its units. */
export function unitRatePanel(basis: TurnoverBasis): RetentionPanel {
  const { current, words, turnover, nameOf } = basis
  const own = chosenArea(basis)
  const rows = turnoverIn(current).filter(
    ({ area }) =>
      areaKey(area) === areaKey(own) ||
      (area.grouping === 'unit' && own.grouping === 'district' && area.districtId === own.districtId),
  )
  const year = yearName(basis)
  const [districts, units] = [comparedAmong(current, 'district'), comparedAmong(current, 'unit')]
  return panelOf(
    {
      id: 'takt-enheter',
      title: turnover.ratesTitle,
      sub: turnover.ratesSub(`${nameOf(own)}, ${year}`),
      caption: `${turnover.ratesTitle}, ${nameOf(own)}, ${year}`,
      notes: [turnover.unitRatesNote(words.format.whole(districts), words.format.whole(units))],
      labelColumn: turnover.districtOrUnit,
    },
    rows,
    basis,
  )
}

function turnoverIn({ turnover, period }: RetentionAnalysis): readonly AnalysedTurnover[] {
  return turnover.filter((one) => one.period.from === period.from && one.period.to === period.to)
}

type Wish = Pick<
  Parameters<typeof retentionPanel>[0],
  'id' | 'title' | 'sub' | 'caption' | 'notes' | 'labelColumn'
>

function panelOf(wish: Wish, areas: readonly AnalysedTurnover[], basis: TurnoverBasis): RetentionPanel {
  const { current, words, turnover } = basis
  const rows = areas.map((one) => rowOf(one, basis))
  const city = turnoverOf(current, { grouping: 'city' })
  const highs = rows.flatMap(({ figure }) => (figure.kind === 'shown' ? [figure.high] : []))
  return retentionPanel(
    {
      ...wish,
      names: 'words',
      valueColumn: turnover.per100,
      intervalColumn: words.interval,
      more: [{ label: turnover.ratio, kind: 'text' }],
      axis: countAxis(highs, words.format.whole),
      rows,
      ...(city === undefined ? {} : { total: rowOf(city, basis) }),
      absent: turnover.ratesAbsent,
    },
    words,
  )
}

function rowOf(of: AnalysedTurnover, basis: TurnoverBasis): PanelRow {
  const { area } = of
  const rate = basis.current.rates.find((one) => areaKey(one.area) === areaKey(area))
  const target = targetOf(area, basis)
  return {
    key: areaKey(area),
    label: basis.nameOf(area),
    ...(target === undefined ? {} : { target }),
    isFinding: rate !== undefined && isSupported(rate),
    figure: turnoverFigure(of, 'ownRequestRate', basis),
    more: [ratioCells(area.grouping === 'city' ? undefined : rate, basis)],
  }
}

/** A district leads to its page, but not from that page itself. */
function targetOf(area: RetentionArea, { district }: TurnoverBasis): RowTarget | undefined {
  return area.grouping === 'district' && area.districtId !== district
    ? { kind: 'leavingDistrict', districtId: area.districtId }
    : undefined
}

/** How many tests one family holds. */
function comparedAmong({ rates }: RetentionAnalysis, grouping: Grouping): number {
  return rates.filter(({ area, p }) => area.grouping === grouping && p !== null).length
}

function ratioCells(rate: ComparedRate | undefined, { words, turnover }: TurnoverBasis) {
  if (rate === undefined || rate.ratio === null || rate.ciLow === null || rate.ciHigh === null)
    return { cell: { kind: 'text', text: '', weight: 'subtle' } as const, value: none }
  const { format } = words
  const text = turnover.ratioText(
    format.decimal(rate.ratio, 1),
    format.decimalRange(rate.ciLow, rate.ciHigh, 1),
  )
  const value = textCell(text)
  if (!isSupported(rate)) return { cell: { kind: 'text', text, weight: 'subtle' } as const, value }
  const isMore = rate.ratio > 1
  const mark = isMore ? ('-' as const) : ('+' as const)
  return {
    cell: { kind: 'mark', text, mark, meaning: isMore ? turnover.above : turnover.below } as const,
    value,
  }
}

function isSupported({ pAdjusted }: ComparedRate): boolean {
  return pAdjusted !== null && pAdjusted < 0.05
}
