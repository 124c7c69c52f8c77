import type { AnalysedCell, CellOf } from '../analysis/analysis'
import { extentOf } from './area-panel'
import { indexAxis } from './axis'
import type { DataTable } from './data-table'
import type { DotChart, DotRow, KeyEntry } from './dot-chart'
import { scaleFigure, type ShownFigure } from './figure'
import { type IndexEntry, indexRow, indexTable } from './index-rows'
import { changeOf, districtName, type ResultBasis } from './result-basis'
import { shownChange, versusRest } from './versus'
import type { Wording } from './wording/wording'

/** One scale across the districts, in the city's own order and never ranked, with the whole city as a band. */
export type DistrictPanel = {
  readonly title: string
  readonly sub: string
  readonly keys: readonly KeyEntry[]
  readonly chart: DotChart
  readonly band?: ShownFigure
  readonly table: DataTable
}

type Group = AnalysedCell<CellOf<'city'> | CellOf<'district'>>
type Entry = IndexEntry & { readonly middle: string }

export function districtPanel(
  basis: ResultBasis,
  scale: string,
  texts: { readonly title: string; readonly sub: string; readonly caption: string },
  words: Wording,
): DistrictPanel {
  const { places } = words
  const { city, districts } = basis.analysis
  const entries = districts.flatMap((district): Entry[] => {
    const { districtId } = district.cell
    if (districtId === null) return []
    const name = districtName(basis.organisation, districtId)
    return [
      {
        ...entryOf(basis, district, districtId, name, scale, words),
        target: { kind: 'district', districtId },
      },
    ]
  })
  const total = entryOf(basis, city, 'city', words.city, scale, words)
  const rows = entries.map((entry) => besideBand(indexRow(entry, words)))
  const band = scaleFigure(total.scale, words)
  return {
    title: texts.title,
    sub: texts.sub,
    keys: [
      { mark: 'own', text: places.keyEachDistrict },
      ...(band.kind === 'shown' ? ([{ mark: 'band', text: places.keyCity }] as const) : []),
      ...(rows.some(({ previous }) => previous !== undefined)
        ? ([{ mark: 'previous', text: places.keyBefore }] as const)
        : []),
    ],
    chart: {
      caption: texts.caption,
      labelColumn: words.district,
      names: 'words',
      plotColumn: words.chart,
      columns: [words.index, words.intervalShort, words.versusRestShort],
      axis: indexAxis(
        [...rows.flatMap(extentOf), ...(band.kind === 'shown' ? [band.low, band.high] : [])],
        words.format.whole,
      ),
      rows,
      total: indexRow(total, words),
    },
    ...(band.kind === 'shown' ? { band } : {}),
    table: indexTable(
      'distrikt',
      texts.caption,
      {
        row: words.district,
        middle: words.answers,
        versus: { reference: words.rest, difference: words.versusRest },
      },
      [...entries, total],
      words,
    ),
  }
}

function entryOf(
  basis: ResultBasis,
  group: Group,
  key: string,
  label: string,
  scale: string,
  words: Wording,
): Entry {
  if (group.kind !== 'shown') return { key, label, scale: undefined, middle: words.few }
  const versus = versusRest(group.scales[scale], words)
  const change = shownChange(changeOf(basis, group.cell, scale), words)
  const answers = words.band(group.respondents)
  const rate = group.responseRate
  return {
    key,
    label,
    detail:
      rate === undefined
        ? words.overview.answersOnly(answers)
        : words.overview.answersAndRate(answers, words.format.percent(100 * rate.share)),
    scale: group.scales[scale],
    ...(versus === undefined ? {} : { versus }),
    ...(change === undefined ? {} : { change }),
    middle: answers,
  }
}

/** The city's band stands in for each row's own reference: one line to compare all rows with. */
function besideBand({ reference: _, ...row }: DotRow): DotRow {
  return row
}
