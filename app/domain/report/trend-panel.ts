import type { Trend } from '../analysis/analyse-trends'
import type { Axis } from './axis'
import { type DataTable, decimalCell, decimalIntervalCell, none, numberCell, textCell } from './data-table'
import { type DotChart, type DotRow, type KeyEntry, normal, subtle } from './dot-chart'
import { roundTo } from './number-format'
import { type FollowedTrend, trendsOn } from './followed-trends'
import type { ResultBasis } from './result-basis'
import type { Wording } from './wording/wording'

/** How much a scale moves from one wave to the next, group by group. */
export type TrendPanel = {
  readonly title: string
  readonly sub: string
  readonly keys: readonly KeyEntry[]
  readonly chart: DotChart
  readonly notes: readonly string[]
  readonly table: DataTable
}

const decimals = 1

export function trendPanel(
  basis: ResultBasis,
  { value, label }: { readonly value: string; readonly label: string },
  words: Wording,
  minimum: string,
): TrendPanel {
  const { trend: say, format } = words
  const { history } = basis
  const { city, districts } = trendsOn(basis, value, words)
  const all = city === undefined ? districts : [...districts, city]
  const dates = history.map(({ wave, analysis }) => wave.closesOn ?? analysis.releasedOn)
  const caption = say.caption(
    label,
    words.monthAndYear(dates.at(0) ?? ''),
    words.monthAndYear(dates.at(-1) ?? ''),
  )
  const hasMonotone = all.some(({ trend }) => trend.kind === 'line' && trend.monotone !== undefined)
  return {
    title: say.panelTitle,
    sub: history.length === 2 ? say.subTwo : say.sub(format.whole(history.length)),
    keys: [{ mark: 'own', text: say.key }],
    chart: {
      caption,
      labelColumn: words.district,
      names: 'words',
      plotColumn: words.chart,
      columns: [say.perWave, words.intervalShort],
      axis: slopeAxis(
        all.flatMap(({ movement }) => (movement === undefined ? [] : [movement.low, movement.high])),
        words,
      ),
      rows: districts.map((one) => rowOf(one, words)),
      ...(city === undefined ? {} : { total: rowOf(city, words) }),
    },
    notes: [say.rule(minimum), ...(hasMonotone ? [say.monotone] : []), say.notCause],
    table: tableOf(all, caption, hasMonotone, words),
  }
}

function rowOf({ key, name, districtId, trend, movement }: FollowedTrend, words: Wording): DotRow {
  const { trend: say, format } = words
  const row = {
    key,
    label: name,
    ...(districtId === undefined ? {} : { target: { kind: 'district', districtId } as const }),
    isFinding: movement?.isSupported === true,
  }
  if (movement === undefined) {
    const isFew = trend.kind === 'absent' && trend.reason === 'fewWaves'
    return { ...row, figure: { kind: 'few', text: isFew ? say.fewWaves : say.noVariation }, cells: [] }
  }
  const { slope, low, high, isSupported } = movement
  const text = format.signedDecimal(slope, decimals)
  const interval = format.decimalRange(low, high, decimals)
  return {
    ...row,
    figure: {
      kind: 'shown',
      value: roundTo(slope, decimals),
      low: roundTo(low, decimals),
      high: roundTo(high, decimals),
      text,
      interval,
    },
    cells: [
      isSupported
        ? {
            kind: 'mark',
            text,
            mark: slope < 0 ? '-' : '+',
            meaning: slope < 0 ? say.supportedDown : say.supportedUp,
          }
        : normal(text),
      subtle(interval),
    ],
  }
}

/** Zero in the middle, whole points on both sides. */
function slopeAxis(limits: readonly number[], { format }: Wording): Axis {
  const widest = Math.max(2, ...limits.map(Math.abs))
  const step = widest <= 4 ? 2 : widest <= 10 ? 5 : widest <= 20 ? 10 : 20
  const end = Math.ceil(widest / step) * step
  const ticks = Array.from({ length: (2 * end) / step + 1 }, (_, place) => end - place * step).reverse()
  return { low: -end, high: end, ticks: ticks.map((at) => ({ at, label: format.signed(at) })) }
}

function tableOf(
  all: readonly FollowedTrend[],
  caption: string,
  hasMonotone: boolean,
  words: Wording,
): DataTable {
  const { trend: say, format } = words
  return {
    id: 'trend',
    caption,
    columns: [
      { label: words.district, kind: 'text' },
      { label: say.waves, kind: 'number' },
      { label: say.perWave, kind: 'number' },
      { label: words.interval, kind: 'interval' },
      { label: say.p, kind: 'number' },
      { label: words.isSupported, kind: 'text' },
      ...(hasMonotone
        ? ([
            { label: say.theilSen, kind: 'number' },
            { label: say.mannKendall, kind: 'number' },
          ] as const)
        : []),
    ],
    rows: all.map(({ name, trend, movement }) => {
      const monotone = trend.kind === 'line' ? trend.monotone : undefined
      return [
        textCell(name),
        numberCell(trend.points.length, format.whole(trend.points.length)),
        decimalCell(movement?.slope, decimals, words),
        decimalIntervalCell(movement, decimals, words),
        decimalCell(pOf(trend), 3, words),
        movement === undefined ? none : textCell(movement.isSupported ? words.yes : words.no),
        ...(hasMonotone
          ? [decimalCell(monotone?.theilSenSlope, decimals, words), decimalCell(monotone?.tauB, 2, words)]
          : []),
      ]
    }),
  }
}

function pOf(trend: Trend): number | undefined {
  if (trend.kind === 'line') return trend.test?.pAdjusted
  return trend.kind === 'twoWaves' ? trend.comparison.pAdjusted : undefined
}
