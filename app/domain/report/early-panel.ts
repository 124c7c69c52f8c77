import type { AnalysedEarlyLeaving } from '../retention/analyse-retention'
import type { EarlyLeaving } from '../retention/early-leaving'
import { nBand } from '../release/n-band'
import { shareAxis } from './axis'
import type { Few, ShownFigure } from './figure'
import { numberFigure, type PanelRow, type RetentionPanel, retentionPanel } from './retention-panel'
import type { TurnoverWords } from './wording/turnover-words'
import type { Wording } from './wording/wording'

export type EarlyBasis = {
  readonly own: AnalysedEarlyLeaving | undefined
  /** Drawn behind, where the chosen area is another than the city. */
  readonly city: AnalysedEarlyLeaving | undefined
  readonly place: string
  readonly words: Wording
  readonly turnover: TurnoverWords
}

/** Of the newly hired, how many have left by own request within six, twelve and twenty-four months. */
export function earlyPanel({ own, city, place, words, turnover }: EarlyBasis): RetentionPanel {
  const few: Few = { kind: 'few', text: turnover.few }
  const figureAt = (of: AnalysedEarlyLeaving | undefined, days: number): ShownFigure | Few => {
    const early = of?.kind === 'shown' ? of.before.find((one) => Math.abs(one.days - days) < 5) : undefined
    return early === undefined || early.share === null ? few : shareOf(early, early.share, words)
  }
  const rows = (
    [
      [183, turnover.before6],
      [365, turnover.before12],
      [730, turnover.before24],
    ] as const
  ).map(([days, label]): PanelRow => {
    const reference = figureAt(city, days)
    return {
      key: String(days),
      label,
      figure: figureAt(own, days),
      ...(reference.kind === 'shown' ? { reference } : {}),
    }
  })
  const n = own?.kind === 'shown' ? nBand(own.n) : undefined
  return retentionPanel(
    {
      id: 'tidigt',
      title: turnover.earlyTitle,
      sub: turnover.earlySub(place, n === undefined ? '–' : words.format.range(n.from, n.to)),
      caption: `${turnover.earlyTitle}, ${place}`,
      notes: city === undefined ? [] : [turnover.earlyNote],
      names: 'words',
      labelColumn: turnover.withinTime,
      valueColumn: turnover.left,
      intervalColumn: words.interval,
      axis: shareAxis(
        rows.flatMap(({ figure, reference }) => [
          ...(figure.kind === 'shown' ? [figure.high] : []),
          ...(reference === undefined ? [] : [reference.high]),
        ]),
        words.format.whole,
        words.format.percent,
      ),
      rows,
      absent: turnover.earlyAbsent,
    },
    words,
  )
}

function shareOf({ ciLow, ciHigh }: EarlyLeaving, share: number, words: Wording): ShownFigure {
  const percent = words.language === 'sv' ? '\u00a0%' : '%'
  const at = (one: number | null) => (one === null ? null : 100 * one)
  const shape = { decimals: 0, text: (written: string) => `${written}${percent}` }
  return numberFigure(100 * share, { low: at(ciLow), high: at(ciHigh) }, shape, words)
}
