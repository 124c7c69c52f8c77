import { indexScale } from '../rollup/rollup'
import { tightAxis } from './axis'
import { plainFigure, scaleFigure, shareFigure, type ShownFigure } from './figure'
import { type KpiTile, percents, type ShownCity } from './kpi-tile'
import { responseTile } from './response-tile'
import { changeOf, type ResultBasis } from './result-basis'
import { shownChange } from './versus'
import type { Wording } from './wording/wording'

const shownTiles = 4

/** What there is of: response rate, index, outcome, recommendation, leaving because of the work, number of answers. */
export function kpiTiles(basis: ResultBasis, city: ShownCity, words: Wording): readonly KpiTile[] {
  const answers = answersTile(city, words)
  const response = responseTile(basis, city, words)
  const outcomes = basis.instrument.focusAreas.filter(({ role }) => role === 'outcome')
  const rest = [
    scaleTile(basis, city, indexScale, words.kpi.indexOfCity, words),
    ...outcomes.map((area) => scaleTile(basis, city, area.code, area.title[words.language], words)),
    recommendationTile(city, words),
    pushTile(city, words),
  ]
  const tiles = [response ?? answers, ...rest].filter((tile) => tile !== undefined)
  return tiles.length < shownTiles && response !== undefined
    ? [...tiles, answers]
    : tiles.slice(0, shownTiles)
}

function answersTile({ respondents, responseRate }: ShownCity, words: Wording): KpiTile {
  return {
    label: words.kpi.answers,
    value: words.band(respondents),
    unit: '',
    lines: responseRate === undefined ? [words.kpi.noResponseRate] : [],
  }
}

function scaleTile(
  basis: ResultBasis,
  city: ShownCity,
  scale: string,
  label: string,
  words: Wording,
): KpiTile | undefined {
  const analysed = city.scales[scale]
  const figure = scaleFigure(analysed, words)
  if (figure.kind === 'few' || analysed?.kind !== 'shown') return undefined
  const change = shownChange(changeOf(basis, city.cell, scale), words)
  const tile = intervalTile(label, figure, '', percents, words, change?.previous)
  if (change === undefined) return { ...tile, lines: basis.history.length < 2 ? [words.kpi.firstWave] : [] }
  return {
    ...tile,
    lines: [words.kpi.points(change.text, change.interval, Math.abs(change.value))],
    support: {
      isSupported: change.isSupported,
      text: change.isSupported ? words.supported : words.unsupported,
      since: words.kpi.sinceBefore,
    },
  }
}

function recommendationTile({ recommendation }: ShownCity, words: Wording): KpiTile | undefined {
  if (recommendation?.kind !== 'shown') return undefined
  const figure = plainFigure(recommendation.adjusted, recommendation.interval, words)
  const tile = intervalTile(words.kpi.recommendation, figure, '', { low: -100, high: 100 }, words)
  return { ...tile, lines: [words.kpi.recommendationNote] }
}

function pushTile({ reasons }: ShownCity, words: Wording): KpiTile | undefined {
  const figure = reasons?.kind === 'shown' ? shareFigure(reasons.directions?.push, words) : undefined
  if (figure === undefined || figure.kind === 'few') return undefined
  const tile = intervalTile(words.kpi.push, figure, '%', percents, words)
  return { ...tile, lines: [words.kpi.pushNote] }
}

function intervalTile(
  label: string,
  figure: ShownFigure,
  unit: '%' | '',
  limits: { readonly low: number; readonly high: number },
  words: Wording,
  previous?: number,
): KpiTile {
  const { low, high, value } = figure
  const written = unit === '%' ? words.format.percent : words.format.whole
  const interval = unit === '%' ? words.format.percentRange(low, high) : figure.interval
  return {
    label,
    value: unit === '%' ? words.format.whole(value) : figure.text,
    unit,
    beside: { strong: interval, text: words.kpi.interval },
    plot: {
      description: words.kpi.intervalPlot(label, figure.text, interval),
      axis: tightAxis([low, high, ...(previous === undefined ? [] : [previous])], limits, written),
      dot: value,
      whisker: { low, high },
      ...(previous === undefined ? {} : { previous }),
      ticks: [],
    },
    lines: [],
  }
}
