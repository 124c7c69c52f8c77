import type { FocusArea } from '../instrument/instrument'
import { indexScale } from '../rollup/rollup'
import { extentOf } from './area-panel'
import { indexAxis } from './axis'
import type { DataTable } from './data-table'
import { type DotChart, type DotRow, type KeyEntry, subtle } from './dot-chart'
import { scaleFigure } from './figure'
import { standingOf } from './focus-area-report'
import { indexRow, indexTable, type IndexEntry } from './index-rows'
import { changeOf, type ResultBasis } from './result-basis'
import { shownChange } from './versus'
import { type WaveHeading, waveHeading, waveName } from './wave-heading'
import type { Wording } from './wording/wording'

export type FocusAreaList = {
  readonly heading: WaveHeading
  readonly title: string
  readonly sub: string
  readonly keys: readonly KeyEntry[]
  readonly chart: DotChart
  readonly table: DataTable
}

/** All focus areas of the city, in the instrument's order, with the spread of the districts. */
export function focusAreaList(basis: ResultBasis, words: Wording): FocusAreaList {
  const { instrument, analysis } = basis
  const { places } = words
  const { city } = analysis
  const scaleOf = (code: string) => (city.kind === 'shown' ? city.scales[code] : undefined)
  const entries = instrument.focusAreas.map((area): IndexEntry => {
    const change = shownChange(changeOf(basis, city.cell, area.code), words)
    return {
      key: area.code,
      label: area.title[words.language],
      detail: detailOf(area, words),
      target: { kind: 'focusArea', code: area.code },
      scale: scaleOf(area.code),
      ...(change === undefined ? {} : { change }),
    }
  })
  const rows = entries.map((entry): DotRow => {
    const ticks = ticksOf(basis, entry.key, words)
    const [index, interval] = indexRow(entry, words).cells
    return {
      ...indexRow(entry, words),
      ticks,
      cells: [index ?? subtle(''), interval ?? subtle(''), subtle(rangeOf(ticks, words))],
    }
  })
  const caption = places.areasCaption(waveName(basis.wave, words))
  return {
    heading: waveHeading(basis, words),
    title: places.areasTitle,
    sub: places.areasSub,
    keys: [
      { mark: 'own', text: words.city },
      { mark: 'cityTicks', text: places.districtSpread },
      ...(rows.some(({ previous }) => previous !== undefined)
        ? ([{ mark: 'previous', text: places.keyBefore }] as const)
        : []),
    ],
    chart: {
      caption,
      labelColumn: words.focusArea,
      names: 'words',
      plotColumn: words.chart,
      columns: [words.index, words.intervalShort, places.districtSpreadColumn],
      axis: indexAxis(
        [...rows.flatMap(extentOf), ...rows.flatMap(({ ticks = [] }) => ticks)],
        words.format.whole,
      ),
      rows,
      ...(scaleOf(indexScale)?.kind === 'shown'
        ? { total: indexRow({ key: indexScale, label: words.index, scale: scaleOf(indexScale) }, words) }
        : {}),
    },
    table: indexTable('fokusomraden', caption, { row: words.focusArea }, entries, words),
  }
}

function detailOf(area: FocusArea, words: Wording): string {
  const count = words.places.areaItems(words.format.whole(area.items.length), area.items.length)
  return [count, ...standingOf(area, words)].join('. ')
}

function ticksOf({ analysis }: ResultBasis, code: string, words: Wording): readonly number[] {
  return analysis.districts.flatMap((district) => {
    const figure = scaleFigure(district.kind === 'shown' ? district.scales[code] : undefined, words)
    return figure.kind === 'shown' ? [figure.value] : []
  })
}

function rangeOf(values: readonly number[], { format }: Wording): string {
  return values.length < 2 ? '' : format.range(Math.min(...values), Math.max(...values))
}
