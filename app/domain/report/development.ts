import type { AnalysedCell, Analysis, CellOf } from '../analysis/analysis'
import { comparableScales } from '../analysis/comparable-scales'
import { type Axis, indexAxis } from './axis'
import { type DataTable, intervalCell, textCell, valueCell } from './data-table'
import type { KeyEntry } from './dot-chart'
import { few, type Figure, scaleFigure } from './figure'
import type { ReleasedWave, ResultBasis } from './result-basis'
import type { ShownChange } from './versus'
import { waveName } from './wave-heading'
import type { Wording } from './wording/wording'

export type DevelopmentPoint = {
  readonly waveId: string
  /** Absent where it was not asked alike. */
  readonly own?: Figure
  readonly city?: number
  /** The number of answers as its band; absent where the figure is hidden. */
  readonly answers?: string
}

export type DevelopmentPlot = {
  readonly key: string
  readonly title: string
  readonly now: string
  /** Only a supported one. */
  readonly change?: { readonly direction: 'up' | 'down'; readonly size: string }
  readonly points: readonly DevelopmentPoint[]
  readonly description: string
}

export type Development =
  | {
      readonly kind: 'shown'
      readonly title: string
      readonly sub: string
      readonly keys: readonly KeyEntry[]
      readonly waves: readonly { readonly waveId: string; readonly label: string; readonly name: string }[]
      readonly axis: Axis
      readonly plots: readonly DevelopmentPlot[]
      readonly gap: string
      readonly note?: string
      readonly table: DataTable
    }
  | { readonly kind: 'single'; readonly title: string; readonly text: string }

type Group = AnalysedCell<CellOf<'city'> | CellOf<'district'>>

/** One plot: a scale of a group, found anew in every wave. */
export type PlotRequest = {
  readonly key: string
  readonly title: string
  readonly scale: string
  readonly cellIn: (analysis: Analysis) => Group | undefined
  readonly change?: ShownChange
  /** Whether the city is drawn beside it. */
  readonly isBesideCity: boolean
}

/** Small plots on one scale, a wave beside the next. */
export function developmentOf(
  basis: ResultBasis,
  requests: readonly PlotRequest[],
  labels: { readonly place: string; readonly first: string; readonly own: string },
  words: Wording,
): Development {
  const { history } = basis
  const say = words.development
  const title = say.title(words.format.whole(history.length))
  if (history.length < 2) return { kind: 'single', title: say.titleAlone, text: say.single }
  const comparable = history.map(({ instrument }) => new Set(comparableScales(basis.instrument, instrument)))
  const plots = requests.map((request) => plotOf(request, history, comparable, words))
  const figures = plots.flatMap(({ points }) => points.flatMap(({ own }) => (own === undefined ? [] : [own])))
  const axis = indexAxis(
    figures.flatMap((figure) => (figure.kind === 'shown' ? [figure.low, figure.high] : [])),
    words.format.whole,
    20,
  )
  const dates = history.map(({ wave, analysis }) => wave.closesOn ?? analysis.releasedOn)
  const [first, last] = [words.monthAndYear(dates.at(0) ?? ''), words.monthAndYear(dates.at(-1) ?? '')]
  const caption = say.caption(labels.place, first, last)
  const hasGap = plots.some(({ points }) => points.some(({ own }) => own?.kind !== 'shown'))
  return {
    kind: 'shown',
    title,
    sub: say.sub(first, last, words.format.whole(axis.low), words.format.whole(axis.high)),
    keys: [
      { mark: 'line', text: labels.own },
      ...(requests.some(({ isBesideCity }) => isBesideCity)
        ? ([{ mark: 'referenceLine', text: say.city }] as const)
        : []),
    ],
    waves: history.map(({ wave }, place) => ({
      waveId: wave.waveId,
      label: words.shortMonth(dates[place] ?? ''),
      name: waveName(wave, words),
    })),
    axis,
    plots,
    gap: say.gap,
    ...(hasGap ? { note: say.notComparable } : {}),
    table: developmentTable(plots, history, { caption, first: labels.first }, words),
  }
}

function plotOf(
  { key, title, scale, cellIn, change, isBesideCity }: PlotRequest,
  history: readonly ReleasedWave[],
  comparable: readonly ReadonlySet<string>[],
  words: Wording,
): DevelopmentPlot {
  const points = history.map(({ wave, analysis }, place): DevelopmentPoint => {
    if (comparable[place]?.has(scale) !== true) return { waveId: wave.waveId }
    const cell = cellIn(analysis)
    const own = scaleFigure(cell?.kind === 'shown' ? cell.scales[scale] : undefined, words)
    const city = scaleFigure(analysis.city.kind === 'shown' ? analysis.city.scales[scale] : undefined, words)
    return {
      waveId: wave.waveId,
      own,
      ...(cell?.kind === 'shown' && own.kind === 'shown' ? { answers: words.band(cell.respondents) } : {}),
      ...(isBesideCity && city.kind === 'shown' ? { city: city.value } : {}),
    }
  })
  const told = points.map(({ own }, place) => {
    const wave = history[place]?.wave
    const value = own === undefined ? '–' : own.text
    return words.development.point(wave === undefined ? '' : waveName(wave, words), value)
  })
  return {
    key,
    title,
    now: points.at(-1)?.own?.text ?? words.few,
    ...(change?.isSupported === true ? { change: { direction: change.direction, size: change.size } } : {}),
    points,
    description: `${title}. ${told.join(', ')}.`,
  }
}

function developmentTable(
  plots: readonly DevelopmentPlot[],
  history: readonly ReleasedWave[],
  { caption, first }: { readonly caption: string; readonly first: string },
  words: Wording,
): DataTable {
  return {
    id: 'utveckling',
    caption,
    columns: [
      { label: first, kind: 'text' },
      { label: words.development.wave, kind: 'text' },
      { label: words.index, kind: 'number' },
      { label: words.interval, kind: 'interval' },
      { label: words.answers, kind: 'text' },
    ],
    rows: plots.flatMap(({ title, points }) =>
      points.flatMap(({ own, answers }, place) => {
        const wave = history[place]?.wave
        if (wave === undefined || own === undefined) return []
        return [
          [
            textCell(title),
            textCell(waveName(wave, words)),
            valueCell(own),
            intervalCell(own),
            answers === undefined ? few(words) : textCell(answers),
          ],
        ]
      }),
    ),
  }
}
