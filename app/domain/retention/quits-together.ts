import type { DistrictId, UnitId } from '../organisation/organisation'
import { minimumCellSize } from './disclosure-limits'
import type { RetentionArea } from './retention-area'
import type { ReleasedTurnover } from './retention-release'
import type { QuarterTally } from './tally-quarters'

type UnitArea = Extract<RetentionArea, { grouping: 'unit' }>

export type DistrictQuarters = {
  readonly districtId: DistrictId
  readonly quarters: readonly QuarterTally[]
}

/** A unit of at most so many, on the day before the quarter (domain file 2.4). */
export const mostHeads = 15
/** Domain file 2.4: two or more in 90 days. A calendar quarter has 90 to 92. */
export const fewestQuits = 2

/**
 * Small units that two or more have left by own request in one and the same quarter of the register's latest year or
 * half-year. Never how many, never who, never which quarter.
 *
 * That is fewer leavers than k, so it is told as a word, and only so that no number of one to four follows from it:
 *
 * - It stands for the windows that leavers are counted in, when they are over, and for no others.
 * - The unit had 5–15 heads on the day before the quarter, at least 5 on its last day, and its heads are told.
 * - Of a unit whose own requests are told, the word adds nothing: five in four quarters are two in one of them.
 * - The other units of a district are hidden, H of them, and how many left them together may follow by subtraction. A word
 *   says "at least two"; no word says "at most one a quarter", and a hidden number lies mostly between one and four. So
 *   nothing is told of them unless each of their numbers could still be another with all that (`leavesOpen`); and nothing
 *   where H times the quarters have left, for then silence would mean one in each.
 *
 * quits-together.test.ts tries this against somebody who knows these rules and all that is released: over every way in
 * which a small district may have been left, no number of one to four is fixed with the words that was open without them.
 *
 * In: the quarters of the latest window; what the release tells of that window, by `turnoverOf`.
 */
export function quitsTogether(
  districts: readonly DistrictQuarters[],
  turnoverOf: (area: RetentionArea) => ReleasedTurnover | undefined,
): readonly UnitArea[] {
  return districts.flatMap(({ districtId, quarters }) => {
    const units = unitsOf(quarters).map((unit) => {
      const { unitId } = unit
      const area: UnitArea | undefined =
        unitId === null ? undefined : { grouping: 'unit', districtId, unitId }
      const turnover = area && turnoverOf(area)
      const isTold = turnover?.kind === 'shown' && turnover.counts.ownRequest.kind === 'shown'
      return { ...unit, area, isTold, isNamed: turnover?.kind === 'shown' && unit.isSign }
    })
    const mayNameHidden = leavesOpen(
      units.filter(({ isTold }) => !isTold),
      quarters.length,
    )
    return units.flatMap(({ area, isNamed, isTold }) =>
      area !== undefined && isNamed && (isTold || mayNameHidden) ? [area] : [],
    )
  })
}

type Unit = { readonly unitId: UnitId | null; readonly quits: number; readonly isSign: boolean }

function unitsOf(quarters: readonly QuarterTally[]): readonly Unit[] {
  const units = new Map<UnitId | null, Unit>()
  for (const { unitId, headsStart, headsEnd, quits } of quarters.flat()) {
    const isSmall = headsStart >= minimumCellSize && headsStart <= mostHeads && headsEnd >= minimumCellSize
    const before = units.get(unitId)
    units.set(unitId, {
      unitId,
      quits: (before?.quits ?? 0) + quits,
      isSign: (before?.isSign ?? false) || (isSmall && quits >= fewestQuits),
    })
  }
  return [...units.values()]
}

/** Whether every hidden number could still be another, for somebody who knows their sum and hears the words. */
function leavesOpen(
  hidden: readonly { readonly quits: number; readonly isNamed: boolean }[],
  quarters: number,
): boolean {
  const together = hidden.reduce((sum, { quits }) => sum + quits, 0)
  if (together === hidden.length * quarters) return false
  // Numbers of five and more are hidden with a smaller one; where there is none of them, that may be known.
  const top = hidden.some(({ quits }) => quits >= minimumCellSize) ? together : minimumCellSize - 1
  const ranges = hidden.map(({ quits, isNamed }) =>
    isNamed
      ? { low: fewestQuits, high: top }
      : { low: Math.min(1, quits), high: Math.max(quits, Math.min(quarters, top)) },
  )
  const lows = ranges.reduce((sum, { low }) => sum + low, 0)
  const highs = ranges.reduce((sum, { high }) => sum + high, 0)
  return ranges.every(
    ({ low, high }) => Math.max(low, together - (highs - high)) < Math.min(high, together - (lows - low)),
  )
}
