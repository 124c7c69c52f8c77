import { type DriverUncertainty, type Drivers, driverUncertainty } from '../analysis/analyse-drivers'
import type { AnalysedCell, CellOf } from '../analysis/analysis'
import { indexScale } from '../rollup/rollup'
import type { Axis } from './axis'
import { type DataTable, intervalCell, numberCell, textCell, valueCell } from './data-table'
import { areaTitle, importanceFigure, outcomeTitle, whyAbsent } from './driver-figure'
import { scaleFigure, type ShownFigure } from './figure'
import { type LabelPlace, placeLabels } from './label-places'
import { roundHalfAway } from './number-format'
import type { ResultBasis } from './result-basis'
import { waveName } from './wave-heading'
import type { Corner } from './wording/driver-words'
import type { Wording } from './wording/wording'

export type QuadrantPoint = {
  readonly key: string
  /** Its number where there is no room for names. */
  readonly number: string
  readonly label: string
  readonly index: ShownFigure
  readonly importance: ShownFigure
  readonly corner: Corner
  readonly place: LabelPlace
}

/** Importance × performance: association with the outcome upwards, index to the right. */
export type Quadrant =
  | {
      readonly kind: 'shown'
      readonly title: string
      readonly sub: string
      /** In pixels; as wide as its place. */
      readonly height: number
      readonly across: Axis
      readonly upwards: Axis
      readonly labels: { readonly across: string; readonly upwards: string }
      readonly corners: Readonly<Record<Corner, string>>
      /** Where the corners meet. */
      readonly cross: { readonly index: number; readonly importance: number }
      readonly points: readonly QuadrantPoint[]
      readonly description: string
      readonly notes: readonly string[]
      readonly table: DataTable
    }
  | { readonly kind: 'absent'; readonly title: string; readonly text: string }

type Group = AnalysedCell<CellOf<'city'> | CellOf<'district'>>

const height = 400

/** The whole city's associations beside the index of the city, or of one district (which is too small for its own). */
export function quadrant(basis: ResultBasis, group: Group, place: string, words: Wording): Quadrant {
  const { drivers: say, format } = words
  const { drivers, city } = basis.analysis
  const outcome = outcomeTitle(basis, words)
  const title = group.cell.grouping === 'city' ? say.cityTitle : say.title(outcome)
  if (drivers.kind === 'absent') return { kind: 'absent', title, text: whyAbsent(drivers, words) }
  const uncertainty = driverUncertainty(drivers)
  const placed = pointsOf(basis, drivers, uncertainty, group, words)
  const wholeIndex = scaleFigure(city.kind === 'shown' ? city.scales[indexScale] : undefined, words)
  const means = placed.map(({ index }) => index.value)
  if (means.length === 0) return { kind: 'absent', title, text: words.few }
  const cross = {
    index: wholeIndex.kind === 'shown' ? wholeIndex.value : roundHalfAway(sumOf(means) / means.length),
    importance: roundHalfAway(100 / drivers.drivers.length),
  }
  const across = paddedAxis(means.concat(cross.index), 10, format.whole)
  const upwards = upwardsAxis(
    placed.map(({ importance }) => importance.high),
    format,
  )
  const yOf = (value: number) => height * (1 - (value - upwards.low) / (upwards.high - upwards.low))
  const places = placeLabels(
    placed.map(({ label, index, importance }) => ({
      label,
      x: (100 * (index.value - across.low)) / (across.high - across.low),
      y: yOf(importance.value),
    })),
    height,
  )
  const points = placed.map((point, at): QuadrantPoint => ({
    ...point,
    number: format.whole(at + 1),
    corner: cornerOf(point, cross),
    place: places[at] ?? { side: 'start', shift: 0 },
  }))
  const missing = drivers.drivers.filter(({ area }) => !placed.some(({ key }) => key === area))
  return {
    kind: 'shown',
    title,
    sub:
      group.cell.grouping === 'city'
        ? say.subCity(outcome)
        : say.subDistrict(outcome, words.band(drivers.n), place),
    height,
    across,
    upwards,
    labels: { across: say.performance(place), upwards: say.importance },
    corners: say.corners,
    cross,
    points,
    description: say.description(
      points.map(({ label, importance, index }) => say.point(label, importance.text, index.text)).join(' '),
    ),
    notes: [
      say.lines,
      ...(missing.length === 0
        ? []
        : [say.unplaced(words.list(missing.map(({ area }) => areaTitle(basis, area, words))))]),
      say.notCause,
    ],
    table: tableOf(points, say.caption(outcome, place, waveName(basis.wave, words)), words),
  }
}

function pointsOf(
  basis: ResultBasis,
  { drivers }: Extract<Drivers, { kind: 'shown' }>,
  uncertainty: DriverUncertainty | null,
  group: Group,
  words: Wording,
) {
  return drivers.flatMap(({ area, relativeWeightPercent }) => {
    const index = scaleFigure(group.kind === 'shown' ? group.scales[area] : undefined, words)
    if (index.kind === 'few' || relativeWeightPercent === undefined) return []
    const importance = importanceFigure(area, relativeWeightPercent, uncertainty, words)
    return [{ key: area, label: areaTitle(basis, area, words), index, importance }]
  })
}

function cornerOf(
  { index, importance }: Pick<QuadrantPoint, 'index' | 'importance'>,
  cross: { readonly index: number; readonly importance: number },
): Corner {
  const isLow = index.value < cross.index
  if (importance.value >= cross.importance) return isLow ? 'prioritise' : 'protect'
  return isLow ? 'watch' : 'keep'
}

/** Whole tens with room on both sides. */
function paddedAxis(values: readonly number[], step: number, label: (value: number) => string): Axis {
  const low = Math.max(0, Math.floor((Math.min(...values) - 4) / step) * step)
  const high = Math.min(100, Math.ceil((Math.max(...values) + 4) / step) * step)
  return { low, high, ticks: ticksOf(low, high, step, label) }
}

/** From nothing to above every interval. */
function upwardsAxis(highs: readonly number[], { percent }: Wording['format']): Axis {
  const high = Math.min(100, Math.max(20, Math.ceil((Math.max(...highs) + 2) / 10) * 10))
  return { low: 0, high, ticks: ticksOf(0, high, high > 50 ? 20 : 10, percent) }
}

function ticksOf(low: number, high: number, step: number, label: (value: number) => string) {
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, place) => {
    const at = low + place * step
    return { at, label: label(at) }
  })
}

function tableOf(points: readonly QuadrantPoint[], caption: string, words: Wording): DataTable {
  const { drivers: say } = words
  return {
    id: 'samband',
    caption,
    columns: [
      { label: words.focusArea, kind: 'text' },
      { label: say.importanceOf, kind: 'number' },
      { label: words.interval, kind: 'interval' },
      { label: words.index, kind: 'number' },
      { label: `${words.index}, ${words.interval}`, kind: 'interval' },
      { label: say.corner, kind: 'text' },
    ],
    rows: points.map(({ label, importance, index, corner }) => [
      textCell(label),
      numberCell(importance.value, importance.text),
      intervalCell(importance),
      valueCell(index),
      intervalCell(index),
      textCell(say.corners[corner]),
    ]),
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
