import type { AnalysedCell, CellOf } from '../analysis/analysis'
import { indexAxis } from './axis'
import type { DataTable } from './data-table'
import type { DotChart, DotRow, KeyEntry } from './dot-chart'
import { type IndexEntry, indexRow, indexTable } from './index-rows'
import { changeOf, type ResultBasis } from './result-basis'
import { shownChange, versusRest } from './versus'
import { waveName } from './wave-heading'
import type { Wording } from './wording/wording'

export type AreaPanel = {
  readonly title: string
  readonly sub: string
  readonly keys: readonly KeyEntry[]
  readonly chart: DotChart
  readonly table: DataTable
}

/** A district's focus areas against the rest of the city, sorted by the difference; hidden ones last. */
export function areaPanel(
  basis: ResultBasis,
  district: Extract<AnalysedCell<CellOf<'district'>>, { kind: 'shown' }>,
  name: string,
  words: Wording,
): AreaPanel {
  const { places } = words
  const entries = basis.instrument.focusAreas
    .map(({ code, title }): IndexEntry => {
      const scale = district.scales[code]
      const versus = versusRest(scale, words)
      const change = shownChange(changeOf(basis, district.cell, code), words)
      return {
        key: code,
        label: title[words.language],
        target: { kind: 'focusArea', code },
        scale,
        ...(versus === undefined ? {} : { versus }),
        ...(change === undefined ? {} : { change }),
      }
    })
    .sort((one, another) => orderOf(one) - orderOf(another))
  const rows = entries.map((entry) => indexRow(entry, words))
  const caption = places.districtAreasCaption(name, waveName(basis.wave, words))
  return {
    title: places.districtAreasTitle,
    sub: places.districtAreasSub(words.band(district.respondents)),
    keys: [
      { mark: 'own', text: places.keyDistrict(name) },
      { mark: 'reference', text: places.keyRest },
      ...(rows.some(({ previous }) => previous !== undefined)
        ? ([{ mark: 'previous', text: places.keyBefore }] as const)
        : []),
    ],
    chart: {
      caption,
      labelColumn: words.focusArea,
      names: 'words',
      plotColumn: words.chart,
      columns: [words.index, words.intervalShort, words.versusRestShort],
      axis: indexAxis(rows.flatMap(extentOf), words.format.whole),
      rows,
    },
    table: indexTable(
      'fokusomraden',
      caption,
      { row: words.focusArea, versus: { reference: words.rest, difference: words.versusRest } },
      entries,
      words,
    ),
  }
}

function orderOf({ scale, versus }: IndexEntry): number {
  if (scale === undefined || scale.kind === 'suppressed') return Infinity
  return versus?.value ?? 0
}

/** Everything a row draws, for the axis to hold. */
export function extentOf({ figure, reference, previous }: DotRow): readonly number[] {
  return [
    ...(figure.kind === 'shown' ? [figure.low, figure.high] : []),
    ...(reference === undefined ? [] : [reference.low, reference.high]),
    ...(previous === undefined ? [] : [previous]),
  ]
}
