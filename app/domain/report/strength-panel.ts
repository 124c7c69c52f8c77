import type { AnalysedCell, ShownShare } from '../analysis/analysis'
import { itemsByCode } from '../instrument/items-of'
import { zoomedShareAxis } from './axis'
import { type DataTable, intervalCell, textCell, valueCell } from './data-table'
import type { DotChart, DotRow } from './dot-chart'
import { shareFigure, type ShownFigure } from './figure'
import type { ReleasedWave } from './result-basis'
import { waveName } from './wave-heading'
import type { Wording } from './wording/wording'

export type StrengthPanel =
  | {
      readonly kind: 'shown'
      readonly title: string
      readonly sub: string
      readonly chart: DotChart
      readonly table: DataTable
    }
  | { readonly kind: 'absent'; readonly title: string; readonly text: string }

const shownStatements = 6

/** The statements most people answer well: the two best steps together, reversed statements turned. */
export function strengthPanel(
  { wave, instrument }: ReleasedWave,
  cell: AnalysedCell,
  place: string,
  minimumDetailSize: number,
  words: Wording,
): StrengthPanel {
  const { shares } = words
  const title = shares.strengthsTitle
  const statements = statementsOf(instrument, cell, words)
  if (cell.kind !== 'shown' || statements.length === 0)
    return { kind: 'absent', title, text: shares.strengthsFew(words.format.whole(minimumDetailSize)) }
  const caption = shares.strengthsCaption(place, waveName(wave, words))
  return {
    kind: 'shown',
    title,
    sub: shares.strengthsSub(place, words.band(cell.respondents)),
    chart: {
      caption,
      labelColumn: shares.statement,
      names: 'sentences',
      plotColumn: words.chart,
      columns: [shares.positive],
      axis: zoomedShareAxis(
        statements.map(({ figure }) => figure.low),
        words.format.whole,
        words.format.percent,
      ),
      rows: statements.map(strengthRow),
    },
    table: {
      id: 'styrkor',
      caption,
      columns: [
        { label: shares.statement, kind: 'text' },
        { label: words.focusArea, kind: 'text' },
        { label: shares.positive, kind: 'number' },
        { label: words.interval, kind: 'interval' },
      ],
      rows: statements.map(({ stem, detail, figure }) => [
        textCell(stem),
        textCell(detail),
        valueCell(figure),
        intervalCell(figure),
      ]),
    },
  }
}

type Statement = {
  readonly code: string
  readonly stem: string
  readonly detail: string
  readonly figure: ShownFigure
}

function statementsOf(
  instrument: ReleasedWave['instrument'],
  cell: AnalysedCell,
  words: Wording,
): readonly Statement[] {
  if (cell.kind !== 'shown') return []
  const items = itemsByCode(instrument)
  return instrument.focusAreas
    .flatMap((area) =>
      area.items.flatMap(({ code, reversed }) => {
        const analysed = cell.items[code]
        if (analysed === undefined || analysed.kind === 'suppressed' || analysed.topTwo === undefined)
          return []
        const title = area.title[words.language]
        return [
          {
            code,
            stem: items.get(code)?.stem[words.language] ?? code,
            detail: reversed ? `${title}, ${words.shares.reversed}` : title,
            topTwo: analysed.topTwo,
          },
        ]
      }),
    )
    .sort((one, another) => another.topTwo.share - one.topTwo.share)
    .slice(0, shownStatements)
    .flatMap(({ topTwo, ...statement }) => {
      const figure = figureOf(topTwo, words)
      return figure === undefined ? [] : [{ ...statement, figure }]
    })
}

function figureOf(share: ShownShare, words: Wording): ShownFigure | undefined {
  const figure = shareFigure(share, words)
  return figure.kind === 'shown' ? figure : undefined
}

function strengthRow({ code, stem, detail, figure }: Statement): DotRow {
  return {
    key: code,
    label: stem,
    detail,
    isFinding: false,
    figure,
    cells: [{ kind: 'figure', text: figure.text, interval: figure.interval }],
  }
}
