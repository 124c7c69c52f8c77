import type { FocusArea } from '../instrument/instrument'
import { type AgreementPanel, agreementPanel } from './agreement-panel'
import { areaPlots } from './area-plots'
import { type Development, developmentOf } from './development'
import { type DistrictPanel, districtPanel } from './district-panel'
import { scaleFigure, type ShownFigure } from './figure'
import { type ItemPanel, itemPanel } from './item-panel'
import type { ResultBasis } from './result-basis'
import { type WaveHeading, waveHeading, waveName } from './wave-heading'
import { inSentence, type Wording } from './wording/wording'

type Head = {
  readonly heading: WaveHeading
  readonly code: string
  readonly title: string
  readonly areas: readonly { readonly value: string; readonly label: string }[]
}

export type FocusAreaReport = Head &
  (
    | { readonly kind: 'few'; readonly text: string }
    | {
        readonly kind: 'shown'
        readonly lead: string
        /** What a high and a low value mean. */
        readonly meaning: { readonly title: string; readonly sentences: readonly string[] }
        readonly districts: DistrictPanel
        readonly agreement: AgreementPanel
        readonly items: ItemPanel
        readonly development: Development
      }
  )

/** One focus area across the districts. `undefined` when the instrument has no such area. */
export function focusAreaReport(
  basis: ResultBasis,
  code: string,
  words: Wording,
): FocusAreaReport | undefined {
  const { instrument, analysis } = basis
  const area = instrument.focusAreas.find((one) => one.code === code)
  if (area === undefined) return undefined
  const title = area.title[words.language]
  const head: Head = {
    heading: waveHeading(basis, words),
    code,
    title,
    areas: instrument.focusAreas.map((one) => ({ value: one.code, label: one.title[words.language] })),
  }
  const { city, minimumCellSize, minimumDetailSize } = analysis
  const figure = scaleFigure(city.kind === 'shown' ? city.scales[code] : undefined, words)
  if (figure.kind === 'few')
    return { ...head, kind: 'few', text: words.places.areaFew(words.format.whole(minimumCellSize)) }
  return {
    ...head,
    kind: 'shown',
    lead: leadOf(basis, code, figure, words),
    meaning: {
      title: words.places.areaMeans,
      sentences: [area.description[words.language], ...standingOf(area, words)],
    },
    districts: districtPanel(
      basis,
      code,
      {
        title: words.places.areaDistrictsTitle(title),
        sub: words.places.areaDistrictsSub,
        caption: words.places.areaDistrictsCaption(title, waveName(basis.wave, words)),
      },
      words,
    ),
    agreement: agreementPanel(basis, code, title, words),
    items: itemPanel(basis, area, city, undefined, inSentence(words.city), minimumDetailSize, words),
    development: developmentOf(
      basis,
      areaPlots(basis, code, words),
      {
        place: inSentence(title),
        first: words.development.place,
        own: words.development.ownInCity,
      },
      words,
    ),
  }
}

function leadOf(basis: ResultBasis, code: string, city: ShownFigure, words: Wording): string {
  const values = basis.analysis.districts.flatMap((district) => {
    const figure = scaleFigure(district.kind === 'shown' ? district.scales[code] : undefined, words)
    return figure.kind === 'shown' ? [figure.value] : []
  })
  const whole = `${words.places.areaCity(city.text, city.interval)}${weightedOf(basis, code, city, words)}`
  if (values.length < 2) return whole
  const { format } = words
  return `${whole} ${words.places.areaRange(format.whole(Math.min(...values)), format.whole(Math.max(...values)))}`
}

/** What the answers would say if every group had answered alike often: a check of the lead, where it is known. */
function weightedOf(
  { analysis }: ResultBasis,
  code: string,
  city: ShownFigure,
  { agreement, format }: Wording,
): string {
  const weighted = analysis.weighted?.scales[code]?.weighted
  if (weighted === undefined) return ''
  const text = format.whole(weighted)
  return ` ${text === city.text ? agreement.weightedSame : agreement.weighted(text, city.text)}`
}

/** Whether it counts in the index, and that an outcome is not one among the others. */
export function standingOf({ role, inIndex }: FocusArea, { places }: Wording): readonly string[] {
  if (role === 'outcome') return [places.areaIsOutcome]
  return inIndex ? [] : [places.areaIsBesideIndex]
}
