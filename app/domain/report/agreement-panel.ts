import type { Agreement } from '../analysis/analyse-agreement'
import type { AnalysedCell, CellOf } from '../analysis/analysis'
import { extentOf } from './area-panel'
import { indexAxis } from './axis'
import { type DataTable, intervalCell, numberCell, textCell, valueCell } from './data-table'
import { type DotChart, type DotRow, type KeyEntry, strong, subtle } from './dot-chart'
import { indexFigure, type ShownFigure } from './figure'
import { roundHalfAway } from './number-format'
import { districtName, type ResultBasis } from './result-basis'
import { waveName } from './wave-heading'
import type { Wording } from './wording/wording'

/**
 * May the districts' means be read as theirs, and can the districts be told apart? Beside each mean as it is counted its
 * empirical-Bayes estimate; in that order only where the districts are apart, else by name.
 */
export type AgreementPanel =
  | {
      readonly kind: 'shown'
      readonly title: string
      /** The answer to the title's question, in bold. */
      readonly answer: string
      readonly sub: string
      readonly keys: readonly KeyEntry[]
      readonly chart: DotChart
      readonly notes: readonly string[]
      readonly table: DataTable
    }
  | { readonly kind: 'absent'; readonly title: string; readonly answer?: string; readonly text: string }

type Entry = {
  readonly districtId: string
  readonly name: string
  readonly shrunkenMean: number
  readonly shrunken: ShownFigure
  readonly raw: ShownFigure
}

export function agreementPanel(
  basis: ResultBasis,
  code: string,
  area: string,
  words: Wording,
): AgreementPanel {
  const { agreement: say } = words
  const found = basis.analysis.agreement[code]
  const entries = basis.analysis.districts.flatMap((district) => entryOf(basis, district, code, words))
  if (found?.kind !== 'shown' || entries.length === 0)
    return { kind: 'absent', title: say.title, text: say.absent }
  const answer = say.verdicts[found.verdict]
  const why = reasonOf(found, words)
  // Every estimate is the same and without width: a picture of certainty that nobody has.
  if (found.tau2 === 0)
    return {
      kind: 'absent',
      title: say.title,
      answer,
      text: `${why} ${say.allOne(words.format.whole(found.mu))}`,
    }
  // A reader of one district sees no order: there is nothing to put in one.
  const isRanked = found.areApart && entries.length > 1
  const ordered = [...entries].sort((one, another) =>
    isRanked ? another.shrunkenMean - one.shrunkenMean : one.name.localeCompare(another.name, words.language),
  )
  const caption = say.caption(area, waveName(basis.wave, words))
  const rows = ordered.map(rowOf)
  return {
    kind: 'shown',
    title: say.title,
    answer,
    sub: why,
    keys: [
      { mark: 'own', text: say.keyShrunken },
      { mark: 'previous', text: say.keyRaw },
    ],
    chart: {
      caption,
      labelColumn: words.district,
      names: 'words',
      plotColumn: words.chart,
      columns: [say.shrunken, words.intervalShort, say.raw],
      axis: indexAxis(rows.flatMap(extentOf), words.format.whole),
      rows,
    },
    notes: [isRanked ? say.ranked : entries.length > 1 ? say.notApart : say.alone, say.explained],
    table: tableOf(ordered, caption, words),
  }
}

function entryOf(
  basis: ResultBasis,
  district: AnalysedCell<CellOf<'district'>>,
  code: string,
  words: Wording,
): readonly Entry[] {
  const { districtId } = district.cell
  const scale = district.kind === 'shown' ? district.scales[code] : undefined
  if (districtId === null || scale?.kind !== 'shown' || scale.shrunken === undefined) return []
  const { estimate, shrunken } = scale
  if (estimate.interval === undefined) return []
  return [
    {
      districtId,
      name: districtName(basis.organisation, districtId),
      shrunkenMean: shrunken.mean,
      shrunken: indexFigure(shrunken.mean, shrunken.interval, words),
      raw: indexFigure(estimate.mean, estimate.interval, words),
    },
  ]
}

function rowOf({ districtId, name, shrunken, raw }: Entry): DotRow {
  return {
    key: districtId,
    label: name,
    target: { kind: 'district', districtId },
    isFinding: false,
    figure: shrunken,
    previous: raw.value,
    cells: [strong(shrunken.text), subtle(shrunken.interval), subtle(raw.text)],
  }
}

function reasonOf(found: Extract<Agreement, { kind: 'shown' }>, words: Wording): string {
  const { agreement: say, format } = words
  const { icc1, icc2, interval, medianRwgJ } = found
  const share = format.percent(100 * Math.max(0, icc1))
  const range = format.decimalRange(interval.low, interval.high, 2)
  const icc = say.icc(share, format.decimal(icc1, 2), range)
  const reliable = icc2 === undefined || icc2 < 0 ? '' : ` ${say.icc2(format.decimal(icc2, 2))}`
  const agreed = medianRwgJ === undefined ? say.rwgUnknown : say.rwg(format.decimal(medianRwgJ, 2))
  return `${icc}${reliable} ${agreed}`
}

function tableOf(entries: readonly Entry[], caption: string, words: Wording): DataTable {
  const { agreement: say, format } = words
  return {
    id: 'jamkade',
    caption,
    columns: [
      { label: words.district, kind: 'text' },
      { label: say.raw, kind: 'number' },
      { label: words.interval, kind: 'interval' },
      { label: say.shrunken, kind: 'number' },
      { label: say.shrunkenInterval, kind: 'interval' },
      { label: say.moved, kind: 'number' },
    ],
    rows: entries.map(({ name, raw, shrunken }) => {
      const moved = roundHalfAway(shrunken.value - raw.value)
      return [
        textCell(name),
        valueCell(raw),
        intervalCell(raw),
        valueCell(shrunken),
        intervalCell(shrunken),
        numberCell(moved, format.signed(moved)),
      ]
    }),
  }
}
