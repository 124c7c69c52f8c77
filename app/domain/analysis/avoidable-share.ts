import type { AnalysedReason, AnalysedReasons, AnalysedShare, ReasonDirection } from './analysis'
import { shareOf } from './share-of'

/**
 * Of all who gave a main reason, the share whose reason the employer could have done something about (Abelson 1987).
 * Counted by directions, where all reasons of one are avoidable or none is, else reason by reason; "few" where a count
 * that is needed is hidden. `undefined`: the survey does not ask for a main reason.
 */
export function avoidableShare(answers: AnalysedReasons | undefined): AnalysedShare | undefined {
  if (answers?.kind !== 'shown' || answers.directions === undefined) return undefined
  const { n, reasons, directions } = answers
  let avoidable = 0
  for (const direction of ['push', 'pull', 'unavoidable', 'involuntary'] as const) {
    const own = reasons.filter((reason) => reason.direction === direction)
    const count = avoidableIn(own, directions, direction)
    if (count === undefined) return { kind: 'few' }
    avoidable += count
  }
  return shareOf(avoidable, n)
}

/**
 * The least that the avoidable share can be: of what is told. For where `avoidableShare` is "few" because some avoidable
 * reasons were given by too few. `undefined`: nothing avoidable is told.
 */
export function leastAvoidableShare(answers: AnalysedReasons | undefined): AnalysedShare | undefined {
  if (answers?.kind !== 'shown' || answers.directions === undefined) return undefined
  const { n, reasons, directions } = answers
  const counts = (['push', 'pull', 'unavoidable', 'involuntary'] as const).map((direction) => {
    const own = reasons.filter((reason) => reason.direction === direction)
    return avoidableIn(own, directions, direction) ?? shownAmong(own)
  })
  const avoidable = counts.reduce((sum, count) => sum + count, 0)
  return avoidable === 0 ? undefined : shareOf(avoidable, n)
}

function shownAmong(reasons: readonly AnalysedReason[]): number {
  return reasons.reduce(
    (sum, { avoidable, main }) => sum + (avoidable === true && main?.kind === 'shown' ? main.count : 0),
    0,
  )
}

function avoidableIn(
  reasons: readonly AnalysedReason[],
  directions: Readonly<Record<ReasonDirection, AnalysedShare>>,
  direction: ReasonDirection,
): number | undefined {
  const able = reasons.filter(({ avoidable }) => avoidable === true)
  if (able.length === 0) return 0
  const counted = able.length === reasons.length ? [directions[direction]] : able.map(({ main }) => main)
  const known = counted.flatMap((share) => (share?.kind === 'shown' ? [share.count] : []))
  return known.length < counted.length ? undefined : known.reduce((sum, count) => sum + count, 0)
}
