import { fewestForScales, type Reliability } from '../analysis/analyse-reliability'
import type { Axis } from './axis'
import type { DataTable } from './data-table'
import { type DotChart, type DotRow, type KeyEntry, strong, subtle } from './dot-chart'
import { areaTitle } from './driver-figure'
import { roundTo } from './number-format'
import { itemTable, scaleTable } from './reliability-tables'
import type { ResultBasis } from './result-basis'
import { standingOf } from './scale-standing'
import { type WaveHeading, waveHeading, waveName } from './wave-heading'
import { inSentence, type Wording } from './wording/wording'

/** How well an instrument measured in one wave: its scales, and the items in them. */
export type ReliabilityReport = { readonly heading: WaveHeading; readonly title: string } & (
  | { readonly kind: 'absent'; readonly text: string }
  | {
      readonly kind: 'shown'
      readonly lead: string
      readonly scales: {
        readonly title: string
        readonly sub: string
        readonly keys: readonly KeyEntry[]
        readonly chart: DotChart
        readonly notes: readonly string[]
        readonly table: DataTable
      }
      readonly items: {
        readonly title: string
        readonly sub: string
        readonly note: string
        readonly table: DataTable
      }
    }
)

export function reliabilityReport(basis: ResultBasis, words: Wording): ReliabilityReport {
  const { reliability: say, format } = words
  const { analysis, instrument } = basis
  const head = { heading: waveHeading(basis, words), title: say.title }
  const shown = analysis.reliability.filter((one) => one.kind === 'shown')
  const minimum = format.whole(fewestForScales)
  if (shown.length === 0 || analysis.city.kind !== 'shown')
    return { ...head, kind: 'absent', text: say.nothing(minimum) }
  const name = instrument.title[words.language]
  const wave = waveName(basis.wave, words)
  const suspect = shown.filter(({ isKeyingSuspect }) => isKeyingSuspect)
  const hasPair = shown.some(({ pair }) => pair !== undefined)
  return {
    ...head,
    kind: 'shown',
    lead: say.lead(words.band(analysis.city.respondents)),
    scales: {
      title: say.panelTitle,
      sub: say.panelSub,
      keys: [{ mark: 'own', text: say.key }],
      chart: {
        caption: say.caption(name, wave),
        labelColumn: words.focusArea,
        names: 'phrases',
        plotColumn: words.chart,
        columns: [say.alpha, words.intervalShort, hasPair ? `${say.omega} / SB` : say.omega],
        axis: shareOfOneAxis(
          shown.map(({ interval }) => interval.low),
          words,
        ),
        rows: analysis.reliability.map((one) => rowOf(basis, one, minimum, words)),
      },
      notes: [
        ...(suspect.length === 0
          ? []
          : [
              say.suspect(words.list(suspect.map(({ scale }) => inSentence(areaTitle(basis, scale, words))))),
            ]),
        say.rule,
        ...(hasPair ? [say.pairRule] : []),
      ],
      table: scaleTable(basis, say.caption(name, wave), words),
    },
    items: {
      title: say.itemsTitle,
      sub: say.itemsSub,
      note: say.itemsNote,
      table: itemTable(basis, say.itemsCaption(name, wave), words),
    },
  }
}

function rowOf(basis: ResultBasis, one: Reliability, minimum: string, words: Wording): DotRow {
  const { reliability: say, format } = words
  const row = {
    key: one.scale,
    label: areaTitle(basis, one.scale, words),
    target: { kind: 'focusArea', code: one.scale } as const,
  }
  if (one.kind === 'absent') {
    const text = say.reasons[one.reason](minimum)
    return { ...row, isFinding: false, figure: { kind: 'few', text }, cells: [] }
  }
  const { alpha, interval, omega, pair, itemCount } = one
  const standing = standingOf(one)
  const text = format.decimal(alpha, 2)
  const range = format.decimalRange(interval.low, interval.high, 2)
  const other = omega?.total ?? pair?.spearmanBrown
  return {
    ...row,
    detail: say.items(format.whole(itemCount), say.standings[standing]),
    isFinding: standing === 'suspect' || standing === 'poor',
    figure: {
      kind: 'shown',
      value: roundTo(Math.max(lowest, alpha), 2),
      low: roundTo(Math.max(lowest, interval.low), 2),
      high: roundTo(Math.max(lowest, interval.high), 2),
      text,
      interval: range,
    },
    cells: [strong(text), subtle(range), subtle(other === undefined ? '' : format.decimal(other, 2))],
  }
}

/** A strongly negative alpha is drawn at the edge; its number stands beside it. */
const lowest = -1

function shareOfOneAxis(lows: readonly number[], { format }: Wording): Axis {
  const low = Math.max(lowest, Math.min(0, ...lows.map((value) => Math.floor(value * 5) / 5)))
  const step = low < 0 ? 0.5 : 0.2
  const from = low < 0 ? Math.floor(low / step) * step : 0
  const ticks = Array.from({ length: Math.round((1 - from) / step) + 1 }, (_, place) =>
    roundTo(from + place * step, 1),
  )
  return { low: from, high: 1, ticks: ticks.map((at) => ({ at, label: format.decimal(at, 1) })) }
}
