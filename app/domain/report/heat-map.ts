import type { AnalysedCell, CellOf } from '../analysis/analysis'
import { cellKey } from '../rollup/cell'
import { indexScale } from '../rollup/rollup'
import type { ColourStep } from './colour-step'
import { few, type Few, scaleFigure } from './figure'
import { changeOf, districtName, type ResultBasis } from './result-basis'
import { type Mark, type ShownChange, shownChange, versusRest } from './versus'
import { waveName } from './wave-heading'
import type { Wording } from './wording/wording'

export type HeatCell =
  | {
      readonly kind: 'shown'
      readonly text: string
      readonly interval: string
      /** `null` = nothing to compare with, or too few for it: not coloured. */
      readonly step: ColourStep | null
      readonly mark: Mark | null
      readonly arrow: { readonly direction: 'up' | 'down'; readonly size: string } | null
      /** What colour, mark and arrow say, in words. */
      readonly meaning: string
    }
  | Few

export type HeatRow = {
  readonly key: string
  readonly kind: 'city' | 'district' | 'withoutDistrict'
  readonly districtId: string | null
  readonly name: string
  readonly detail: string
  /** One for the index and each area; a single one when the whole row is hidden. */
  readonly cells: readonly HeatCell[]
}

export type HeatColumn = {
  readonly code: string
  readonly title: string
  /** The index stands apart and has no page of its own. */
  readonly isIndex: boolean
}

export type HeatMap = {
  readonly caption: string
  readonly columns: readonly HeatColumn[]
  readonly rows: readonly HeatRow[]
  readonly hasFew: boolean
  readonly hasUncompared: boolean
  readonly hasArrows: boolean
}

export function heatMap(basis: ResultBasis, words: Wording): HeatMap {
  const { analysis, wave } = basis
  const columns = heatColumns(basis, words)
  const codes = columns.map(({ code }) => code)
  const rows = [
    heatRow(basis, analysis.city, 'city', words.city, codes, words),
    ...analysis.districts.map((district) => {
      const { districtId } = district.cell
      const name = districtId === null ? words.noDistrict : districtName(basis.organisation, districtId)
      return heatRow(basis, district, 'district', name, codes, words)
    }),
    ...(analysis.withoutDistrict === undefined
      ? []
      : [heatRow(basis, analysis.withoutDistrict, 'withoutDistrict', words.noDistrict, codes, words)]),
  ]
  const districtCells = rows.filter(({ kind }) => kind === 'district').flatMap(({ cells }) => cells)
  const cells = rows.flatMap((row) => row.cells)
  return {
    caption: words.overview.heatCaption(waveName(wave, words)),
    columns,
    rows,
    hasFew: cells.some(({ kind }) => kind === 'few'),
    hasUncompared: districtCells.some((cell) => cell.kind === 'shown' && cell.step === null),
    hasArrows: cells.some((cell) => cell.kind === 'shown' && cell.arrow !== null),
  }
}

/** The index first, where there is one, then the areas in the instrument's order. */
function heatColumns({ instrument, analysis }: ResultBasis, words: Wording): readonly HeatColumn[] {
  const hasIndex = analysis.city.kind === 'shown' && analysis.city.scales[indexScale]?.kind === 'shown'
  const areas = instrument.focusAreas.map(({ code, title }) => ({
    code,
    title: title[words.language],
    isIndex: false,
  }))
  return hasIndex ? [{ code: indexScale, title: words.index, isIndex: true }, ...areas] : areas
}

function heatRow(
  basis: ResultBasis,
  analysed: AnalysedCell<CellOf<'city'> | CellOf<'district'>>,
  kind: HeatRow['kind'],
  name: string,
  codes: readonly string[],
  words: Wording,
): HeatRow {
  const districtId = analysed.cell.grouping === 'district' ? analysed.cell.districtId : null
  const row = { key: cellKey(analysed.cell), kind, districtId, name }
  if (analysed.kind !== 'shown') return { ...row, detail: words.few, cells: [few(words)] }
  const band = words.band(analysed.respondents)
  const detail =
    analysed.responseRate === undefined
      ? words.overview.answersOnly(band)
      : words.overview.answersAndRate(band, words.format.percent(100 * analysed.responseRate.share))
  return {
    ...row,
    detail,
    cells: codes.map((code) => {
      const scale = analysed.scales[code]
      const figure = scaleFigure(scale, words)
      if (figure.kind === 'few' || scale?.kind !== 'shown') return few(words)
      const versus = kind === 'district' ? versusRest(scale, words) : undefined
      const change = shownChange(changeOf(basis, analysed.cell, code), words)
      const arrow = change?.isSupported === true ? { direction: change.direction, size: change.size } : null
      return {
        kind: 'shown',
        text: figure.text,
        interval: figure.interval,
        step: versus?.step ?? null,
        mark: versus?.mark ?? null,
        arrow,
        meaning: meaningOf(versus?.mark ?? null, change, words),
      }
    }),
  }
}

function meaningOf(mark: Mark | null, change: ShownChange | undefined, { overview }: Wording): string {
  const level = mark === null ? [] : [mark === '-' ? overview.supportedBelow : overview.supportedAbove]
  const movement =
    change?.isSupported === true
      ? [change.direction === 'up' ? overview.risen(change.size) : overview.fallen(change.size)]
      : []
  return [...level, ...movement].join(', ')
}
