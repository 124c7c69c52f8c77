import type { AnalysedCell } from '../analysis/analysis'
import { isValidOn } from '../organisation/organisation'
import { type Figure, scaleFigure } from '../report/figure'
import type { ResultBasis } from '../report/result-basis'
import type { Wording } from '../report/wording/wording'
import { indexScale } from '../rollup/rollup'

/** One scale of a place beside the whole city's. */
export type BesideCity = {
  readonly code: string
  readonly title: string
  readonly own: Figure
  readonly city: Figure
}

/** What may be told of a unit and of its district. Whatever is hidden looks alike. */
export type ChosenPlace = {
  readonly value: string
  readonly districtId: string
  readonly district: string
  readonly unitId: string | null
  readonly unit: string | null
  /** The unit's index, the district's and the city's; `null` where no unit is chosen or too few answered in it. */
  readonly unitIndex: { readonly own: Figure; readonly district: Figure; readonly city: Figure } | null
  /** The district's index and focus areas beside the city's; empty where too few answered. */
  readonly districtRows: readonly BesideCity[]
}

/** The place that "district" or "district/unit" names on a day; `undefined` where there is none. */
export function findPlace(
  basis: ResultBasis,
  place: string,
  day: string,
  words: Wording,
): ChosenPlace | undefined {
  const { organisation, analysis, instrument } = basis
  const [districtId, unitId] = place.split('/')
  const district = organisation.districts.find((one) => one.districtId === districtId)
  const unit = organisation.units.find((one) => one.unitId === unitId && one.districtId === districtId)
  if (district === undefined || !isValidOn(district, day)) return undefined
  if (unitId !== undefined && (unit === undefined || !isValidOn(unit, day))) return undefined
  const ofDistrict = analysis.districts.find(({ cell }) => cell.districtId === districtId)
  const ofUnit = unit && analysis.units.find(({ cell }) => cell.unitId === unit.unitId)
  const figureOf = (group: AnalysedCell | undefined, scale: string): Figure =>
    scaleFigure(group?.kind === 'shown' ? group.scales[scale] : undefined, words)
  const unitIndex = {
    own: figureOf(ofUnit, indexScale),
    district: figureOf(ofDistrict, indexScale),
    city: figureOf(analysis.city, indexScale),
  }
  const scales = [
    { code: indexScale, title: words.index },
    ...instrument.focusAreas.map(({ code, title }) => ({ code, title: title[words.language] })),
  ]
  const rows = scales.map(({ code, title }) => ({
    code,
    title,
    own: figureOf(ofDistrict, code),
    city: figureOf(analysis.city, code),
  }))
  return {
    value: place,
    districtId: district.districtId,
    district: district.name,
    unitId: unit?.unitId ?? null,
    unit: unit?.name ?? null,
    unitIndex: unitIndex.own.kind === 'shown' ? unitIndex : null,
    districtRows: rows.some(({ own }) => own.kind === 'shown')
      ? rows.filter(({ city }) => city.kind === 'shown')
      : [],
  }
}
