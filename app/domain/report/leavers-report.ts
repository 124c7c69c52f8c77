import type { AnalysedCell } from '../analysis/analysis'
import {
  compareLeavers,
  type LeaverComparison,
  type SharedArea,
  sharedAreas,
} from '../analysis/compare-leavers'
import { cellKey } from '../rollup/cell'
import { indexAxis } from './axis'
import { none, textCell } from './data-table'
import { indexFigure } from './figure'
import {
  groupName,
  type LeaverAsked,
  type LeaverBasis,
  leaverBasis,
  leaverHeading,
  type LeaverHeading,
  findIn,
  periodName,
  widened,
} from './leaver-basis'
import type { ReleasedWave } from './result-basis'
import { type PanelRow, type RetentionPanel, retentionPanel } from './retention-panel'
import { waveName } from './wave-heading'

export type LeaversReport = {
  readonly heading: LeaverHeading
  readonly areas: RetentionPanel
}

type Shown = Extract<AnalysedCell, { kind: 'shown' }>

/** The fewest on either side of a comparison. */
const fewestCompared = 10

/** Leavers beside those who remain, focus area by focus area: of one group, never of persons. */
export function leaversReport(
  asked: LeaverAsked,
  pulses: readonly ReleasedWave[],
): LeaversReport | undefined {
  const { tenure: _tenure, ...withoutTenure } = asked
  const basis = leaverBasis(withoutTenure)
  if (basis === undefined) return undefined
  return { heading: leaverHeading(basis), areas: areasPanel(basis, stayersFor(basis, pulses)) }
}

/** The pulse nearest before the end of the period; the first one there is where all came later. */
function stayersFor({ asked }: LeaverBasis, pulses: readonly ReleasedWave[]): ReleasedWave | undefined {
  const byTime = pulses.toSorted((a, b) => (a.wave.opensOn < b.wave.opensOn ? -1 : 1))
  return byTime.findLast(({ wave }) => wave.opensOn <= asked.closesOn) ?? byTime.at(0)
}

function areasPanel(basis: LeaverBasis, pulse: ReleasedWave | undefined): RetentionPanel {
  const { words, leaver, asked, language } = basis
  const [first = ''] = basis.keys
  const title = leaver.leaversTitle(groupName(first, basis))
  if (pulse === undefined) return { kind: 'absent', title, text: leaver.noPulse }
  const areas = sharedAreas(asked.instrument, pulse.instrument)
  const found = findIn(
    basis,
    (cell) => isComparable(cell, areas) && stayersIn(pulse, cellKey(cell.cell)) !== undefined,
  )
  const stayers = found && stayersIn(pulse, found.key)
  const compared = found && stayers ? compareLeavers(areas, found.cell, stayers) : []
  if (found === undefined || stayers === undefined || compared.length === 0)
    return { kind: 'absent', title, text: leaver.leaversAbsent }
  const titles = new Map(asked.instrument.focusAreas.map((area) => [area.code, area.title[language]]))
  const rows = compared
    .toSorted((a, b) => differenceOf(a) - differenceOf(b))
    .map((one) => areaRow(one, titles.get(one.code) ?? one.code, basis))
  const tested = compared.filter(({ comparison }) => comparison !== undefined).length
  const extents = rows.flatMap(({ figure, reference }) => [
    ...(figure.kind === 'shown' ? [figure.low, figure.high] : []),
    ...(reference === undefined ? [] : [reference.low, reference.high]),
  ])
  const of = (name: string, n: number) =>
    `${name}, ${words.overview.answersOnly(words.band(n))}`.replace(/\.$/, '')
  return retentionPanel(
    {
      id: 'slutar-och-stannar',
      title: leaver.leaversTitle(groupName(found.key, basis)),
      sub: leaver.leaversSub(
        of(periodName(found.period, basis), found.cell.respondents),
        of(waveName(pulse.wave, words), stayers.respondents),
      ),
      caption: `${leaver.leaversTitle(groupName(found.key, basis))}, ${periodName(found.period, basis)}`,
      keys: [
        { mark: 'own', text: leaver.keyLeavers },
        { mark: 'reference', text: leaver.keyStayers },
      ],
      notes: [...widened(found, basis), leaver.sameItems, leaver.leaversNote(words.format.whole(tested))],
      names: 'words',
      labelColumn: words.focusArea,
      valueColumn: leaver.leavers,
      intervalColumn: words.interval,
      more: [
        { label: leaver.stayers, kind: 'text' },
        { label: leaver.difference, kind: 'text' },
      ],
      axis: indexAxis(extents, words.format.whole),
      rows,
      absent: leaver.leaversAbsent,
    },
    words,
  )
}

function areaRow(
  { code, leavers, stayers, comparison }: LeaverComparison,
  label: string,
  { words, leaver }: LeaverBasis,
): PanelRow {
  const { format } = words
  const own = leavers.interval && indexFigure(leavers.mean, leavers.interval, words)
  const other = stayers.interval && indexFigure(stayers.mean, stayers.interval, words)
  const beside = other === undefined ? '' : `${other.text} (${other.interval})`
  const difference =
    comparison === undefined
      ? ''
      : `${format.signed(comparison.difference)} (${format.range(comparison.interval.low, comparison.interval.high)})`
  const isSupported = comparison?.isSupported === true
  const isLower = (comparison?.difference ?? 0) < 0
  return {
    key: code,
    label,
    isFinding: isSupported,
    figure: own ?? { kind: 'few', text: words.few },
    ...(other === undefined ? {} : { reference: other }),
    more: [
      {
        cell: { kind: 'text', text: beside, weight: 'normal' },
        value: beside === '' ? none : textCell(beside),
      },
      {
        cell: isSupported
          ? {
              kind: 'mark',
              text: difference,
              mark: isLower ? '-' : '+',
              meaning: isLower ? leaver.lower : leaver.higher,
            }
          : { kind: 'text', text: difference, weight: 'subtle' },
        value: difference === '' ? none : textCell(difference),
      },
    ],
  }
}

function differenceOf({ leavers, stayers }: LeaverComparison): number {
  return leavers.mean - stayers.mean
}

function isComparable({ scales }: Shown, areas: readonly SharedArea[]): boolean {
  return areas.some(({ code }) => {
    const scale = scales[code]
    return scale?.kind === 'shown' && scale.estimate.n >= fewestCompared
  })
}

/** The city's cell or a district's. */
function stayersIn({ analysis }: ReleasedWave, key: string): Shown | undefined {
  const cells: readonly AnalysedCell[] = [analysis.city, ...analysis.districts]
  const cell = cells.find(({ cell: one }) => cellKey(one) === key)
  return cell?.kind === 'shown' ? cell : undefined
}
