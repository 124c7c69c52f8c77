import type { Organisation } from '../organisation/organisation'
import type { Language } from '../instrument/localised-text'
import { wilsonInterval } from '../statistics/wilson-interval'
import type { AnswerRange, Participation } from '../wave/participation'
import { shareAxis } from './axis'
import type { DotChart } from './dot-chart'
import { normal, strong } from './dot-chart'
import { type Figure, few } from './figure'
import { roundHalfAway } from './number-format'
import { wordingIn } from './wording/wording'

const words = {
  sv: {
    caption: 'Svarsfrekvens per distrikt',
    district: 'Distrikt',
    plot: 'Svarsfrekvens med intervall',
    rate: 'Ungefär',
    interval: 'Intervall',
    invited: 'Inbjudna',
  },
  en: {
    caption: 'Response rate by district',
    district: 'District',
    plot: 'Response rate with interval',
    rate: 'About',
    interval: 'Interval',
    invited: 'Invited',
  },
} as const

/**
 * Response rates while people are still answering, in the city's own order: the middle of what is told, and an interval
 * that holds the 95 % score intervals of everything from the lowest to the highest number of answers it may be.
 */
export function responseRates(
  { districts }: Participation,
  organisation: Pick<Organisation, 'districts'>,
  language: Language,
): DotChart {
  const texts = words[language]
  const { format } = wordingIn(language)
  const order = new Map(organisation.districts.map((one, place) => [one.districtId, { ...one, place }]))
  const rows = districts
    .map((district) => ({ ...district, known: order.get(district.districtId) }))
    .toSorted((a, b) => (a.known?.place ?? 0) - (b.known?.place ?? 0))
    .map(({ districtId, invited, answers, known }) => {
      const figure = rateFigure(answers, invited, language)
      return {
        key: districtId,
        label: known?.name ?? districtId,
        isFinding: false,
        figure,
        cells:
          figure.kind === 'few'
            ? []
            : [
                strong(figure.text),
                normal(format.percentRange(figure.low, figure.high)),
                normal(format.whole(invited)),
              ],
      }
    })
  return {
    caption: texts.caption,
    labelColumn: texts.district,
    names: 'words',
    plotColumn: texts.plot,
    columns: [texts.rate, texts.interval, texts.invited],
    axis: shareAxis([100], format.whole, format.percent),
    rows,
  }
}

function rateFigure(answers: AnswerRange | null, invited: number, language: Language): Figure {
  const wording = wordingIn(language)
  if (answers === null) return few(wording)
  const { from, to } = answers
  const low = roundHalfAway(100 * (wilsonInterval(from, invited).ciLow ?? 0))
  const high = roundHalfAway(100 * (wilsonInterval(to, invited).ciHigh ?? 1))
  const value = roundHalfAway((100 * (from + to)) / (2 * invited))
  const { format } = wording
  return { kind: 'shown', value, low, high, text: format.percent(value), interval: format.range(low, high) }
}
