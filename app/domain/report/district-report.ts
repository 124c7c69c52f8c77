import type { AnalysedCell, CellOf } from '../analysis/analysis'
import type { FocusArea } from '../instrument/instrument'
import type { DistrictId } from '../organisation/organisation'
import { indexScale } from '../rollup/rollup'
import { type AreaPanel, areaPanel } from './area-panel'
import { type BriefSentence, districtBrief } from './brief'
import { type Development, developmentOf } from './development'
import { scaleFigure } from './figure'
import { type ItemPanel, itemPanel } from './item-panel'
import { type Quadrant, quadrant } from './quadrant'
import { type ReasonPanel, reasonPanel } from './reason-panel'
import { changeOf, districtName, type ResultBasis } from './result-basis'
import { type StrengthPanel, strengthPanel } from './strength-panel'
import { type UnitPanel, unitPanel } from './unit-panel'
import { shownChange, versusRest } from './versus'
import { type WaveHeading, waveHeading } from './wave-heading'
import type { Wording } from './wording/wording'

type Head = {
  readonly heading: WaveHeading
  readonly districtId: string
  readonly name: string
  readonly districts: readonly { readonly value: string; readonly label: string }[]
}

export type DistrictReport = Head &
  (
    | { readonly kind: 'few'; readonly text: string; readonly why: string }
    | {
        readonly kind: 'shown'
        readonly lead: string
        readonly briefTitle: string
        readonly brief: readonly BriefSentence[]
        readonly areas: AreaPanel
        /** `null` where the instrument has no focus areas. */
        readonly statements: { readonly chips: AreaChips; readonly items: ItemPanel } | null
        readonly reasons: ReasonPanel
        /** `null` where the wave's answers are not divided by unit. */
        readonly units: UnitPanel | null
        readonly development: Development
        readonly strengths: StrengthPanel
        readonly quadrant: Quadrant
      }
  )

export type AreaChips = {
  readonly label: string
  readonly areas: readonly { readonly code: string; readonly title: string; readonly isChosen: boolean }[]
}

/** One district of a wave. `undefined` when the wave knows no such district, or the reader may not see it. */
export function districtReport(
  basis: ResultBasis,
  districtId: DistrictId,
  chosenArea: string | undefined,
  words: Wording,
): DistrictReport | undefined {
  const district = basis.analysis.districts.find(({ cell }) => cell.districtId === districtId)
  if (district === undefined) return undefined
  const { minimumCellSize, minimumDetailSize, city } = basis.analysis
  const name = districtName(basis.organisation, districtId)
  const head: Head = {
    heading: waveHeading(basis, words),
    districtId,
    name,
    districts: basis.analysis.districts.flatMap(({ cell }) =>
      cell.districtId === null
        ? []
        : [{ value: cell.districtId, label: districtName(basis.organisation, cell.districtId) }],
    ),
  }
  const { places } = words
  if (district.kind !== 'shown') {
    const text = places.districtFew(words.format.whole(minimumCellSize))
    return { ...head, kind: 'few', text, why: places.districtFewWhy }
  }
  const areas = areaPanel(basis, district, name, words)
  const { focusAreas } = basis.instrument
  const area =
    focusAreas.find(({ code }) => code === chosenArea) ??
    focusAreas.find(({ code }) => code === areas.chart.rows[0]?.key) ??
    focusAreas[0]
  return {
    ...head,
    kind: 'shown',
    lead: leadOf(district, words),
    briefTitle: words.signal.brief,
    brief: districtBrief(basis, district, words),
    areas,
    statements:
      area === undefined
        ? null
        : {
            chips: chipsFor(focusAreas, area.code, words),
            items: itemPanel(basis, area, district, city, name, minimumDetailSize, words),
          },
    reasons: reasonsIn(basis, districtId, name, words),
    units: unitPanel(basis, districtId, name, words),
    development: developmentOf(
      basis,
      focusAreas.map(({ code, title }) => {
        const change = shownChange(changeOf(basis, district.cell, code), words)
        return {
          key: code,
          title: title[words.language],
          scale: code,
          cellIn: ({ districts }) => districts.find(({ cell }) => cell.districtId === districtId),
          ...(change === undefined ? {} : { change }),
          isBesideCity: true,
        }
      }),
      { place: name, first: words.focusArea, own: words.development.own },
      words,
    ),
    strengths: strengthPanel(basis, district, name, minimumDetailSize, words),
    quadrant: quadrant(basis, district, name, words),
  }
}

function chipsFor(areas: readonly FocusArea[], chosen: string, words: Wording): AreaChips {
  return {
    label: words.items.choose,
    areas: areas.map(({ code, title }) => ({
      code,
      title: title[words.language],
      isChosen: code === chosen,
    })),
  }
}

/** From the newest exit survey when this wave does not ask. */
function reasonsIn(basis: ResultBasis, districtId: DistrictId, name: string, words: Wording): ReasonPanel {
  const asked = basis.exit ?? basis
  const { districts, minimumDetailSize } = asked.analysis
  const district = districts.find(({ cell }) => cell.districtId === districtId)
  return reasonPanel(asked, district, name, minimumDetailSize, words)
}

type ShownDistrict = Extract<AnalysedCell<CellOf<'district'>>, { kind: 'shown' }>

function leadOf({ respondents, responseRate, scales }: ShownDistrict, words: Wording): string {
  const { places, format } = words
  const band = words.band(respondents)
  const answers =
    responseRate === undefined
      ? places.answersOnly(band)
      : places.answersAndRate(band, format.percent(100 * responseRate.share))
  const index = scaleFigure(scales[indexScale], words)
  if (index.kind === 'few') return answers
  const versus = versusRest(scales[indexScale], words)
  const beside =
    versus === undefined
      ? places.ownIndex(index.text, index.interval)
      : places.ownIndexBesideRest(index.text, index.interval, versus.reference.text)
  return `${answers} ${beside}`
}
