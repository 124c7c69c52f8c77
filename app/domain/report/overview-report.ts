import { fewestCompared } from '../analysis/compare-family'
import type { DataTable } from './data-table'
import { type HeatMap, heatMap } from './heat-map'
import { heatTable } from './heat-table'
import type { KpiTile } from './kpi-tile'
import { kpiTiles } from './kpi-tiles'
import { type ReasonPanel, reasonPanel } from './reason-panel'
import type { ResultBasis } from './result-basis'
import { type Signals, signals } from './signals'
import { type StrengthPanel, strengthPanel } from './strength-panel'
import { type WaveHeading, waveHeading } from './wave-heading'
import { inSentence, type Wording } from './wording/wording'

export type OverviewReport =
  | { readonly kind: 'few'; readonly heading: WaveHeading; readonly text: string }
  | {
      readonly kind: 'shown'
      readonly heading: WaveHeading
      readonly kpiLabel: string
      readonly kpis: readonly KpiTile[]
      readonly heat: HeatPanel
      readonly signals: Signals
      readonly reasons: ReasonPanel
      readonly strengths: StrengthPanel
    }

export type HeatPanel = {
  readonly title: string
  readonly sub: string
  readonly map: HeatMap
  readonly legend: {
    readonly below: string
    readonly above: string
    readonly ramp: string
    readonly mark: string
    readonly arrow?: string
    readonly few?: string
    readonly plain?: string
  }
  readonly notes: readonly string[]
  readonly table: DataTable
}

/** A whole wave at a glance. */
export function overviewReport(basis: ResultBasis, words: Wording): OverviewReport {
  const heading = waveHeading(basis, words)
  const { city, minimumCellSize, minimumDetailSize } = basis.analysis
  if (city.kind !== 'shown')
    return { kind: 'few', heading, text: words.overview.cityFew(words.format.whole(minimumCellSize)) }
  const place = inSentence(words.city)
  return {
    kind: 'shown',
    heading,
    kpiLabel: words.kpi.strip,
    kpis: kpiTiles(basis, city, words),
    heat: heatPanel(basis, words),
    signals: signals(basis, words),
    reasons:
      basis.exit === undefined
        ? reasonPanel(basis, city, place, minimumDetailSize, words)
        : reasonPanel(
            basis.exit,
            basis.exit.analysis.city,
            place,
            basis.exit.analysis.minimumDetailSize,
            words,
          ),
    strengths: strengthPanel(basis, city, place, minimumDetailSize, words),
  }
}

/** Areas named after a burden, whose high values yet are good. */
const burdens = new Set(['STR', 'TYN'])

function heatPanel(basis: ResultBasis, words: Wording): HeatPanel {
  const { overview, format } = words
  const { focusAreas } = basis.instrument
  const map = heatMap(basis, words)
  const titleOf = ({ title }: { readonly title: { readonly sv: string; readonly en: string } }) =>
    title[words.language]
  const turned = focusAreas.filter(({ code }) => burdens.has(code)).map(titleOf)
  const beside = focusAreas.filter(({ inIndex }) => !inIndex).map(titleOf)
  const hasIndex = map.columns.some(({ isIndex }) => isIndex)
  const scale = turned.length === 0 ? '' : `: ${overview.turned(words.list(turned))}`
  return {
    title: overview.heatTitle,
    sub: `${overview.heatScale}${scale}. ${overview.heatColour}`,
    map,
    legend: {
      below: overview.below,
      above: overview.above,
      ramp: overview.ramp,
      mark: overview.supportedMark,
      ...(map.hasArrows ? { arrow: overview.supportedArrow } : {}),
      ...(map.hasFew ? { few: overview.fewSwatch(format.whole(basis.analysis.minimumCellSize)) } : {}),
      ...(map.hasUncompared ? { plain: overview.plainSwatch } : {}),
    },
    notes: [
      overview.order,
      ...(hasIndex && beside.length > 0 ? [overview.notInIndex(words.list(beside), beside.length)] : []),
      ...(map.hasUncompared ? [overview.notCompared(format.whole(fewestCompared))] : []),
      ...(basis.analysis.withoutDistrict === undefined ? [] : [overview.withoutDistrict]),
    ],
    table: heatTable(basis, map, words),
  }
}
