import { fewestCompared } from '../analysis/compare-family'
import { indexScale } from '../rollup/rollup'
import { areaPlots } from './area-plots'
import { type Development, developmentOf } from './development'
import type { ResultBasis } from './result-basis'
import { trendsOn } from './followed-trends'
import { type TrendPanel, trendPanel } from './trend-panel'
import { type WaveHeading, waveHeading } from './wave-heading'
import { inSentence, type Wording } from './wording/wording'

/** Is it moving? One scale over the waves, in the city and in every district. */
export type TrendReport = {
  readonly heading: WaveHeading
  readonly title: string
  readonly scale: string
  readonly scales: readonly { readonly value: string; readonly label: string }[]
} & (
  | { readonly kind: 'absent'; readonly text: string }
  | {
      readonly kind: 'shown'
      readonly lead: string
      readonly development: Development
      readonly trends: TrendPanel
    }
)

/** `undefined` when the instrument has no such scale. Without a choice the index, or the first area. */
export function trendReport(
  basis: ResultBasis,
  chosen: string | undefined,
  words: Wording,
): TrendReport | undefined {
  const { instrument, history } = basis
  const areas = instrument.focusAreas.map(({ code, title }) => ({
    value: code,
    label: title[words.language],
  }))
  const hasIndex = instrument.focusAreas.some(({ inIndex }) => inIndex)
  const scales = hasIndex ? [{ value: indexScale, label: words.signal.wholeIndex }, ...areas] : areas
  const scale = scales.find(({ value }) => value === (chosen ?? scales[0]?.value))
  if (scale === undefined) return undefined
  const head = { heading: waveHeading(basis, words), title: words.trend.title, scale: scale.value, scales }
  if (history.length < 2) return { ...head, kind: 'absent', text: words.trend.single }
  return {
    ...head,
    kind: 'shown',
    lead: leadOf(basis, scale, words),
    development: developmentOf(
      basis,
      areaPlots(basis, scale.value, words),
      { place: inSentence(scale.label), first: words.development.place, own: words.development.ownInCity },
      words,
    ),
    trends: trendPanel(basis, scale, words, words.format.whole(fewestCompared)),
  }
}

function leadOf(
  basis: ResultBasis,
  { value, label }: { readonly value: string; readonly label: string },
  words: Wording,
): string {
  const { trend: say, format } = words
  const { city, districts } = trendsOn(basis, value, words)
  if (city?.movement === undefined) return say.leadFew
  const { slope, low, high, isSupported } = city.movement
  const support = isSupported ? words.supported : words.unsupported
  const whole = say.lead(label, format.signedDecimal(slope, 1), format.decimalRange(low, high, 1), support)
  const supported = districts.flatMap(({ movement }) =>
    movement?.isSupported === true ? [movement.slope] : [],
  )
  if (districts.length < 2) return whole
  const rising = supported.filter((one) => one > 0).length
  const moving =
    supported.length === 0
      ? say.movingNone
      : say.moving(format.whole(rising), format.whole(supported.length - rising))
  return `${whole} ${moving}`
}
