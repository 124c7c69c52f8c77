import { stepCount } from '../instrument/item-kinds/stepped'
import type { Moments } from '../statistics/moments'
import { agreementOf } from '../statistics/rwg-j'
import type { PlannedGroup } from './planned-group'
import { fewestComplete } from './release-relations'

/**
 * How far the persons of a group who answered a whole focus area agree, r_wg(j) 0–1. Two decimals: unrounded it would
 * be an equation about their answers. `undefined` below `fewestComplete` of them.
 */
export function agreementIn({ figures }: PlannedGroup, area: string): number | undefined {
  const items = figures.complete?.[area] ?? []
  const n = items[0]?.n ?? 0
  if (n < fewestComplete) return undefined
  const { rwgJ } = agreementOf(items.map(toSteps), n, stepCount)
  return rwgJ === null ? undefined : Number(rwgJ.toFixed(2))
}

/** From 0–100 to steps apart by 1; where they begin makes no difference to a variance. */
function toSteps({ n, sum, sumSquares }: Moments): Moments {
  const step = 100 / (stepCount - 1)
  return { n, sum: sum / step, sumSquares: sumSquares / step ** 2 }
}
