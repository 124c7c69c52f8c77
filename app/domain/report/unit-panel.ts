import type { DistrictId } from '../organisation/organisation'
import { indexScale } from '../rollup/rollup'
import { extentOf } from './area-panel'
import { indexAxis } from './axis'
import type { DataTable } from './data-table'
import type { DotChart, KeyEntry } from './dot-chart'
import { type IndexEntry, indexRow, indexTable } from './index-rows'
import type { ResultBasis } from './result-basis'
import { versusRest } from './versus'
import { waveName } from './wave-heading'
import type { Wording } from './wording/wording'

export type UnitPanel =
  | {
      readonly kind: 'shown'
      readonly title: string
      readonly sub: string
      readonly keys: readonly KeyEntry[]
      readonly chart: DotChart
      readonly table: DataTable
    }
  | { readonly kind: 'absent'; readonly title: string; readonly text: string }

/** The units of a district, the index alone, each beside the rest of its district. In the order of their names. */
export function unitPanel(
  basis: ResultBasis,
  districtId: DistrictId,
  district: string,
  words: Wording,
): UnitPanel | null {
  const { places } = words
  const title = places.unitsTitle
  const names = new Map(basis.organisation.units.map((unit) => [unit.unitId, unit.name]))
  const units = basis.analysis.units
    .filter(({ cell }) => cell.districtId === districtId)
    .map((unit): IndexEntry & { readonly middle: string } => {
      const scale = unit.kind === 'shown' ? unit.scales[indexScale] : undefined
      const versus = versusRest(scale, words)
      const answers = unit.kind === 'shown' ? words.band(unit.respondents) : words.few
      return {
        key: unit.cell.unitId,
        label: names.get(unit.cell.unitId) ?? unit.cell.unitId,
        ...(unit.kind === 'shown' ? { detail: words.overview.answersOnly(answers) } : {}),
        scale,
        ...(versus === undefined ? {} : { versus }),
        middle: answers,
      }
    })
    .sort((one, another) => one.label.localeCompare(another.label, words.language))
  if (units.length === 0) return null
  if (units.every(({ scale }) => scale?.kind !== 'shown'))
    return {
      kind: 'absent',
      title,
      text: places.unitsAllFew(words.format.whole(basis.analysis.minimumCellSize)),
    }
  const rows = units.map((unit) =>
    indexRow(unit, words, { supportedBelow: places.unitBelow, supportedAbove: places.unitAbove }),
  )
  const caption = places.unitsCaption(district, waveName(basis.wave, words))
  return {
    kind: 'shown',
    title,
    sub: places.unitsSub(district),
    keys: [
      { mark: 'own', text: places.keyUnit },
      { mark: 'reference', text: places.keyRestOfDistrict },
    ],
    chart: {
      caption,
      labelColumn: places.unit,
      names: 'phrases',
      plotColumn: words.chart,
      columns: [words.index, words.intervalShort, places.versusDistrict],
      axis: indexAxis(rows.flatMap(extentOf), words.format.whole),
      rows,
    },
    table: indexTable(
      'enheter',
      caption,
      {
        row: places.unit,
        middle: words.answers,
        versus: { reference: places.restOfDistrict, difference: places.versusDistrict },
      },
      units,
      words,
    ),
  }
}
