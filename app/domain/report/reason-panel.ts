import type { AnalysedCell, AnalysedReason } from '../analysis/analysis'
import { itemsByCode } from '../instrument/items-of'
import { shareAxis } from './axis'
import { type DataTable, intervalCell, none, textCell, valueCell } from './data-table'
import { type DotChart, type DotRow, strong, subtle } from './dot-chart'
import { type Figure, shareFigure } from './figure'
import type { ReleasedWave } from './result-basis'
import { waveName } from './wave-heading'
import type { Wording } from './wording/wording'

export type ReasonPanel =
  | {
      readonly kind: 'shown'
      readonly title: string
      readonly sub: string
      readonly chart: DotChart
      readonly notes: readonly string[]
      readonly table: DataTable
      /** The wave the reasons come from, where it is another than the page's. */
      readonly waveId: string
    }
  | { readonly kind: 'absent'; readonly title: string; readonly text: string }

const drawnAtMost = 10

/** Why people leave, the most common reason first; what too few gave comes last and without a number. */
export function reasonPanel(
  { wave, instrument }: Pick<ReleasedWave, 'wave' | 'instrument'>,
  cell: AnalysedCell | undefined,
  place: string,
  minimumDetailSize: number,
  words: Wording,
): ReasonPanel {
  const { shares } = words
  const title = shares.reasonsTitle
  const asked = instrument.parts.reasons
  if (asked === undefined) return { kind: 'absent', title, text: shares.reasonsNotAsked }
  const reasons = cell?.kind === 'shown' ? cell.reasons : undefined
  if (cell?.kind !== 'shown' || reasons?.kind !== 'shown')
    return {
      kind: 'absent',
      title,
      text: shares.reasonsFew(waveName(wave, words), words.format.whole(minimumDetailSize)),
    }
  const labels = labelsOf(instrument, asked, words)
  const hasMain = reasons.reasons.some(({ main }) => main !== undefined)
  const named = [...reasons.reasons]
    .sort((one, another) => shareOf(another) - shareOf(one))
    .map((reason) => ({
      code: reason.code,
      label: labels.get(reason.code) ?? reason.code,
      any: shareFigure(reason.any, words),
      main: reason.main === undefined ? undefined : shareFigure(reason.main, words),
    }))
  const shown = named.filter(({ any }) => any.kind === 'shown').slice(0, drawnAtMost)
  const hidden = named.filter(({ any }) => any.kind === 'few').length
  const caption = shares.reasonsCaption(place, waveName(wave, words))
  return {
    kind: 'shown',
    title,
    sub: `${hasMain ? shares.mainAndContributing : shares.severalMayBeGiven} ${shares.reasonsSub(
      waveName(wave, words),
      words.band(cell.respondents),
    )}`,
    chart: {
      caption,
      labelColumn: shares.reason,
      names: 'phrases',
      plotColumn: words.chart,
      columns: [words.share, words.intervalShort, ...(hasMain ? [shares.mainReason] : [])],
      axis: shareAxis(
        shown.flatMap(({ any }) => (any.kind === 'shown' ? [any.high] : [])),
        words.format.whole,
        words.format.percent,
      ),
      rows: shown.map((reason) => reasonRow(reason, hasMain)),
    },
    notes: [
      ...(shown.length > 2 ? [shares.overlap] : []),
      ...(hidden > 0 ? [shares.fewReasons(words.format.whole(hidden), hidden === 1)] : []),
    ],
    table: {
      id: 'orsaker',
      caption,
      columns: [
        { label: shares.reason, kind: 'text' },
        { label: words.share, kind: 'number' },
        { label: words.interval, kind: 'interval' },
        ...(hasMain
          ? ([
              { label: shares.mainReason, kind: 'number' },
              { label: words.interval, kind: 'interval' },
            ] as const)
          : []),
      ],
      rows: named.map(({ label, any, main }) => [
        textCell(label),
        valueCell(any),
        intervalCell(any),
        ...(hasMain
          ? [main === undefined ? none : valueCell(main), main === undefined ? none : intervalCell(main)]
          : []),
      ]),
    },
    waveId: wave.waveId,
  }
}

function reasonRow(
  { code, label, any, main }: { code: string; label: string; any: Figure; main: Figure | undefined },
  hasMain: boolean,
): DotRow {
  return {
    key: code,
    label,
    isFinding: false,
    figure: any,
    cells: [
      strong(any.text),
      subtle(any.kind === 'shown' ? any.interval : ''),
      ...(hasMain
        ? [
            main === undefined || main.kind === 'few'
              ? ({ kind: 'few', text: main?.text ?? '' } as const)
              : subtle(main.text),
          ]
        : []),
    ],
  }
}

function shareOf({ any }: AnalysedReason): number {
  return any.kind === 'shown' ? any.share : -1
}

function labelsOf(
  instrument: ReleasedWave['instrument'],
  code: string,
  words: Wording,
): ReadonlyMap<string, string> {
  const item = itemsByCode(instrument).get(code)
  const options =
    item?.kind === 'reasons' || item?.kind === 'multipleChoice' || item?.kind === 'singleChoice'
      ? item.options
      : []
  return new Map(options.map((option) => [option.code, option.label[words.language]]))
}
