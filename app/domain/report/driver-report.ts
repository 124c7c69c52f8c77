import { driverUncertainty } from '../analysis/analyse-drivers'
import { extentOf } from './area-panel'
import { shareAxis } from './axis'
import { type DataTable, decimalCell, intervalCell, numberCell, textCell } from './data-table'
import { type DotChart, type DotRow, type KeyEntry, strong, subtle } from './dot-chart'
import type { ShownFigure } from './figure'
import { areaTitle, importanceFigure, outcomeTitle, whyAbsent } from './driver-figure'
import { type Quadrant, quadrant } from './quadrant'
import type { ResultBasis } from './result-basis'
import { type WaveHeading, waveHeading, waveName } from './wave-heading'
import { inSentence, type Wording } from './wording/wording'

/** What goes together with the outcome, in the whole city. */
export type DriverReport = { readonly heading: WaveHeading; readonly title: string } & (
  | { readonly kind: 'absent'; readonly text: string }
  | {
      readonly kind: 'shown'
      readonly lead: string
      readonly quadrant: Quadrant
      readonly weights: WeightPanel
    }
)

export type WeightPanel = {
  readonly title: string
  readonly sub: string
  readonly keys: readonly KeyEntry[]
  readonly chart: DotChart
  readonly notes: readonly string[]
  readonly table: DataTable
}

export function driverReport(basis: ResultBasis, words: Wording): DriverReport {
  const { drivers, city } = basis.analysis
  const title = words.drivers.title(outcomeTitle(basis, words))
  const head = { heading: waveHeading(basis, words), title }
  if (drivers.kind === 'absent') return { ...head, kind: 'absent', text: whyAbsent(drivers, words) }
  const entries = entriesOf(basis, words)
  return {
    ...head,
    kind: 'shown',
    lead: leadOf(basis, entries, words),
    quadrant: quadrant(basis, city, inSentence(words.city), words),
    weights: weightPanel(basis, entries, words),
  }
}

type Entry = {
  readonly area: string
  readonly label: string
  readonly figure: ShownFigure
  readonly r: number
  readonly lmgPercent?: number
  readonly uniquePercent?: number
}

/** The largest part first. */
function entriesOf(basis: ResultBasis, words: Wording): readonly Entry[] {
  const { drivers } = basis.analysis
  if (drivers.kind === 'absent') return []
  const uncertainty = driverUncertainty(drivers)
  return drivers.drivers
    .flatMap(({ area, r, relativeWeightPercent, lmgPercent, uniqueR2 }) =>
      relativeWeightPercent === undefined
        ? []
        : [
            {
              area,
              label: areaTitle(basis, area, words),
              percent: relativeWeightPercent,
              figure: importanceFigure(area, relativeWeightPercent, uncertainty, words),
              r,
              ...(lmgPercent === undefined ? {} : { lmgPercent }),
              ...(uniqueR2 === undefined ? {} : { uniquePercent: (100 * uniqueR2) / drivers.r2 }),
            },
          ],
    )
    .sort((one, another) => another.percent - one.percent)
}

function leadOf(basis: ResultBasis, [strongest]: readonly Entry[], words: Wording): string {
  const { drivers: say, format } = words
  const { drivers } = basis.analysis
  if (drivers.kind === 'absent') return ''
  const uncertainty = driverUncertainty(drivers)
  const percent = format.percent(100 * drivers.r2)
  const answers = words.band(drivers.n)
  const explained =
    uncertainty === null
      ? say.explainedPlain(percent, answers)
      : say.explained(percent, format.range(100 * uncertainty.r2.low, 100 * uncertainty.r2.high), answers)
  if (strongest === undefined) return explained
  const { label, figure } = strongest
  return `${explained} ${say.strongest(inSentence(label), figure.text, figure.interval)}`
}

function weightPanel(basis: ResultBasis, entries: readonly Entry[], words: Wording): WeightPanel {
  const { drivers: say, format } = words
  const { drivers } = basis.analysis
  const draws = drivers.kind === 'shown' ? driverUncertainty(drivers)?.draws : undefined
  const caption = say.weightsCaption(outcomeTitle(basis, words), waveName(basis.wave, words))
  const rows = entries.map(rowOf)
  return {
    title: say.weightsTitle,
    sub: draws === undefined ? say.weightsSubPlain : say.weightsSub(format.whole(draws)),
    keys: [{ mark: 'own', text: say.weightsKey }],
    chart: {
      caption,
      labelColumn: words.focusArea,
      names: 'words',
      plotColumn: words.chart,
      columns: [words.share, words.intervalShort],
      axis: shareAxis(rows.flatMap(extentOf), format.whole, format.percent),
      rows,
    },
    notes: [say.weightsNote],
    table: {
      id: 'betydelse',
      caption,
      columns: [
        { label: words.focusArea, kind: 'text' },
        { label: words.share, kind: 'number' },
        { label: words.interval, kind: 'interval' },
        { label: say.lmg, kind: 'number' },
        { label: say.alone, kind: 'number' },
        { label: say.unique, kind: 'number' },
      ],
      rows: entries.map(({ label, figure, lmgPercent, r, uniquePercent }) => [
        textCell(label),
        numberCell(figure.value, figure.text),
        intervalCell(figure),
        percentCell(lmgPercent, words),
        decimalCell(r, 2, words),
        percentCell(uniquePercent, words),
      ]),
    },
  }
}

function rowOf({ area, label, figure }: Entry): DotRow {
  return {
    key: area,
    label,
    target: { kind: 'focusArea', code: area },
    isFinding: false,
    figure,
    cells: [strong(figure.text), subtle(figure.interval)],
  }
}

function percentCell(value: number | undefined, words: Wording) {
  const cell = decimalCell(value, 0, words)
  return cell.kind === 'number' ? numberCell(cell.value, words.format.percent(cell.value)) : cell
}
