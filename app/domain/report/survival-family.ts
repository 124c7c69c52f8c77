import type { RetentionAnalysis } from '../retention/analyse-retention'
import { areaKey } from '../retention/retention-area'
import type { ReleasedSurvival, SurvivalFamily, SurvivalPoint } from '../retention/retention-release'
import { zoomedShareAxis } from './axis'
import { none, numberCell, textCell } from './data-table'
import type { Few, ShownFigure } from './figure'
import { numberFigure, type PanelRow, type RetentionPanel, retentionPanel } from './retention-panel'
import { daysPerMonth, pointAt, type ShownSurvival, type SurvivalBasis } from './survival-report'
import type { TurnoverWords } from './wording/turnover-words'
import type { Wording } from './wording/wording'

/** Districts, roles or years of hiring side by side after a year, with what the log-rank test says of their curves. */
export function familyPanel(family: SurvivalFamily, basis: SurvivalBasis): RetentionPanel {
  const { analysis, nameOf, words, turnover } = basis
  const groups = analysis.survival.filter(({ group }) => group.grouping === family)
  const city = analysis.survival.find(({ group }) => group.grouping === 'city')
  const rows = groups.map((one) => familyRow(one, basis))
  const lows = rows.flatMap(({ figure }) => (figure.kind === 'shown' ? [figure.low] : []))
  return retentionPanel(
    {
      id: family === 'district' ? 'kvar-distrikt' : family === 'role' ? 'kvar-roller' : 'kvar-argangar',
      title: turnover.familyTitle[family],
      sub: turnover.familySub,
      caption: turnover.familyTitle[family],
      names: family === 'role' ? 'phrases' : 'words',
      labelColumn: turnover.familyColumn[family],
      valueColumn: turnover.after12,
      intervalColumn: words.interval,
      more: [
        { label: turnover.after24, kind: 'number' },
        { label: turnover.medianShort, kind: 'text' },
      ],
      axis: zoomedShareAxis(lows, words.format.whole, words.format.percent),
      rows,
      ...(city === undefined ? {} : { total: familyRow(city, basis) }),
      notes: logRankNotes(family, analysis, nameOf, basis),
      absent: turnover.familyAbsent,
    },
    words,
  )
}

function familyRow(one: ReleasedSurvival, basis: SurvivalBasis): PanelRow {
  const { words, turnover } = basis
  const known = one.kind === 'shown' ? one : undefined
  const later = known && pointAt(known, 730)
  const laterText = later === undefined ? '–' : words.format.percent(100 * later.survival)
  const median = known === undefined ? '' : medianShort(known, basis)
  return {
    key: areaKey(one.group),
    label: basis.nameOf(one.group),
    ...(one.group.grouping === 'district'
      ? { target: { kind: 'leavingDistrict' as const, districtId: one.group.districtId } }
      : {}),
    figure: shareAt(known, 365, words, turnover),
    more: [
      {
        cell: { kind: 'text', text: laterText, weight: 'normal' },
        value: later === undefined ? none : numberCell(Math.round(100 * later.survival), laterText),
      },
      { cell: { kind: 'text', text: median, weight: 'subtle' }, value: textCell(median) },
    ],
  }
}

function shareAt(
  survival: ShownSurvival | undefined,
  days: number,
  words: Wording,
  turnover: TurnoverWords,
): ShownFigure | Few {
  const point = survival && pointAt(survival, days)
  if (point === undefined) return { kind: 'few', text: turnover.few }
  return shareFigureOf(point, words)
}

function shareFigureOf({ survival, ciLow, ciHigh }: SurvivalPoint, words: Wording): ShownFigure {
  const percent = words.language === 'sv' ? '\u00a0%' : '%'
  const interval = { low: ciLow === null ? null : 100 * ciLow, high: ciHigh === null ? null : 100 * ciHigh }
  return numberFigure(100 * survival, interval, { decimals: 0, text: (one) => `${one}${percent}` }, words)
}

function logRankNotes(
  family: SurvivalFamily,
  analysis: RetentionAnalysis,
  nameOf: SurvivalBasis['nameOf'],
  { words, turnover }: SurvivalBasis,
): readonly string[] {
  const test = analysis.logRank.find((one) => one.family === family)
  if (test === undefined || test.p === null) return []
  const supported = test.pairs.filter(({ pAdjusted }) => pAdjusted !== null && pAdjusted < 0.05)
  const pairs = supported.slice(0, 4).map(({ a, b }) => `${nameOf(a)} ${words.and} ${nameOf(b)}`)
  const p = test.p < 0.001 ? `< ${words.format.decimal(0.001, 3)}` : `= ${words.format.decimal(test.p, 3)}`
  const isWhole = test.pairs.length > 0
  return [
    turnover.logRank(p),
    ...(pairs.length > 0 ? [turnover.logRankPairs(pairs.join('; '))] : isWhole ? [turnover.noPairs] : []),
  ]
}

function medianShort({ median }: ShownSurvival, { words, turnover }: SurvivalBasis): string {
  return median === null
    ? turnover.notReached
    : `${words.format.whole(median / daysPerMonth)} ${words.language === 'sv' ? 'mån' : 'months'}`
}
