import type { AnalysedCell, AnalysedShare, ReasonDirection } from '../analysis/analysis'
import { avoidableShare, leastAvoidableShare } from '../analysis/avoidable-share'
import { itemsByCode } from '../instrument/items-of'
import type { TableId } from './data-table'
import { shareFigure } from './figure'
import { pushPanels } from './push-panels'
import {
  findIn,
  type LeaverAsked,
  type LeaverBasis,
  leaverBasis,
  leaverHeading,
  type LeaverHeading,
  shareRow,
} from './leaver-basis'
import type { PanelRow, RetentionPanel } from './retention-panel'
import { sharePanel } from './share-panel'

export type LeavingReasonsReport = {
  readonly heading: LeaverHeading
  readonly reasons: RetentionPanel
  readonly directions: RetentionPanel
  readonly destination: RetentionPanel
  readonly stayed: RetentionPanel
  readonly return: RetentionPanel
  readonly push: readonly RetentionPanel[]
}

type Shown = Extract<AnalysedCell, { kind: 'shown' }>

/** Why they leave, where to, what would have kept them; each figure for the group and time that have enough answers. */
export function leavingReasonsReport(asked: LeaverAsked): LeavingReasonsReport | undefined {
  const basis = leaverBasis(asked)
  if (basis === undefined) return undefined
  const { destination, wouldHaveStayed, wouldReturn } = basis.asked.instrument.parts
  const { leaver } = basis
  return {
    heading: leaverHeading(basis),
    reasons: reasonsPanel(basis),
    directions: directionsPanel(basis),
    destination: choicePanel('vart', destination, basis, leaver.destinationTitle, leaver.destination),
    stayed: choicePanel(
      'stannat',
      wouldHaveStayed,
      basis,
      leaver.stayedTitle,
      leaver.measure,
      leaver.stayedSub,
    ),
    return: choicePanel('ater', wouldReturn, basis, leaver.returnTitle, leaver.answer),
    push: pushPanels(basis),
  }
}

const hasReasons = ({ reasons }: Shown): boolean =>
  reasons?.kind === 'shown' && reasons.reasons.some(({ any }) => any.kind === 'shown')

function reasonsPanel(basis: LeaverBasis): RetentionPanel {
  const { words, leaver } = basis
  const found = findIn(basis, hasReasons)
  const reasons = found?.cell.reasons
  const labels = labelsOf(basis, basis.asked.instrument.parts.reasons)
  const rows = (reasons?.kind === 'shown' ? reasons.reasons : [])
    .toSorted((a, b) => sizeOf(b.any) - sizeOf(a.any))
    .map(({ code, any, main }): PanelRow => {
      const figure = shareFigure(main, words)
      return {
        ...shareRow(code, labels.get(code) ?? code, any, words),
        more: [
          {
            cell:
              figure.kind === 'few'
                ? figure
                : { kind: 'figure', text: figure.text, interval: figure.interval },
            value:
              figure.kind === 'few' ? figure : { kind: 'number', value: figure.value, text: figure.text },
          },
        ],
      }
    })
  return sharePanel(basis, found, {
    id: 'avgangsorsaker',
    title: leaver.reasonsTitle,
    sub: words.shares.mainAndContributing,
    labelColumn: leaver.reason,
    rows,
    more: [{ label: leaver.mainReason, kind: 'number' }],
    notes: [words.shares.overlap],
  })
}

function directionsPanel(basis: LeaverBasis): RetentionPanel {
  const { words, leaver } = basis
  const found = findIn(basis, ({ reasons }) => reasons?.kind === 'shown' && isAnyTold(reasons.directions))
  const reasons = found?.cell.reasons
  const directions = reasons?.kind === 'shown' ? reasons.directions : undefined
  const codes: readonly ReasonDirection[] = ['push', 'pull', 'unavoidable', 'involuntary']
  const rows = codes.map((code) => shareRow(code, leaver.direction[code], directions?.[code], words))
  const avoidable = avoidableShare(reasons)
  const together =
    avoidable?.kind === 'few'
      ? shareRow('avoidable', leaver.avoidableLeast, leastAvoidableShare(reasons), words)
      : shareRow('avoidable', leaver.direction.avoidable, avoidable, words)
  return sharePanel(basis, found, {
    id: 'riktning',
    title: leaver.directionsTitle,
    sub: leaver.directionsSub,
    labelColumn: leaver.directionColumn,
    rows: [...rows, together],
    keepFew: true,
  })
}

function choicePanel(
  id: TableId,
  code: string | undefined,
  basis: LeaverBasis,
  title: string,
  labelColumn: string,
  sub = '',
): RetentionPanel {
  const { words, leaver, asked } = basis
  const found = findIn(basis, ({ items }) => {
    const item = items[code ?? '']
    return item?.kind === 'shown' && isAnyTold(item.shares)
  })
  const answers = found?.cell.items[code ?? '']
  const labels = labelsOf(basis, code)
  const shares = answers?.kind === 'shown' ? Object.entries(answers.shares) : []
  const recommendation = found?.cell.recommendation
  const isReturn = code === asked.instrument.parts.wouldReturn
  const { format } = words
  return sharePanel(basis, found, {
    id,
    title,
    sub,
    labelColumn,
    rows: (isReturn ? shares : shares.toSorted(([, a], [, b]) => sizeOf(b) - sizeOf(a))).map(
      ([option, share]) => shareRow(option, labels.get(option) ?? option, share, words),
    ),
    notes:
      isReturn && recommendation?.kind === 'shown'
        ? [
            leaver.recommend(
              format.signed(recommendation.adjusted),
              format.range(recommendation.interval.low, recommendation.interval.high),
            ),
          ]
        : [],
  })
}

function labelsOf({ asked, language }: LeaverBasis, code: string | undefined): ReadonlyMap<string, string> {
  const item = itemsByCode(asked.instrument).get(code ?? '')
  if (item === undefined) return new Map()
  return new Map(
    'options' in item ? item.options.map(({ code: option, label }) => [option, label[language]]) : [],
  )
}

function isAnyTold(shares: Readonly<Record<string, AnalysedShare>> = {}): boolean {
  return Object.values(shares).some(({ kind }) => kind === 'shown')
}

function sizeOf(share: AnalysedShare): number {
  return share.kind === 'shown' ? share.share : -1
}
