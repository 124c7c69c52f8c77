import { benjaminiHochberg } from '../statistics/benjamini-hochberg'
import { rateRatio } from '../statistics/rate-ratio'
import type { RetentionArea } from './retention-area'
import type { RetentionPeriod } from './retention-period'
import type { RetentionRelease, ShownTurnover } from './retention-release'
import { daysPerEmployedYear } from './turnover-figures'
import { turnoverOver } from './turnover-over'

/** One area's rate of leaving by own request, divided by that of all the others in the city. */
export type ComparedRate = {
  readonly area: RetentionArea
  readonly ratio: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
  readonly p: number | null
  /** Over all areas compared here (Benjamini-Hochberg). */
  readonly pAdjusted: number | null
}

/**
 * Rate ratio of each area against the rest of the city (statistics/rate-ratio.ts), for areas whose leavers are shown.
 * The areas handed over together are one family of tests.
 */
export function compareRates(
  release: RetentionRelease,
  areas: readonly RetentionArea[],
  period: RetentionPeriod,
): readonly ComparedRate[] {
  const city = rateOf(turnoverOver(release, { grouping: 'city' }, period))
  if (city === undefined) return []
  const compared = areas.flatMap((area) => {
    const own = rateOf(turnoverOver(release, area, period))
    if (own === undefined) return []
    const rest = { events: city.events - own.events, years: city.years - own.years }
    return [{ area, ...rateRatio(own.events, own.years, rest.events, rest.years) }]
  })
  const adjusted = benjaminiHochberg(compared.map(({ p }) => p))
  return compared.map((one, at) => ({ ...one, pAdjusted: adjusted[at] ?? null }))
}

function rateOf(turnover: ReturnType<typeof turnoverOver>): { events: number; years: number } | undefined {
  if (turnover?.kind !== 'shown') return undefined
  const events = (turnover satisfies ShownTurnover).counts.ownRequest
  return events.kind === 'shown'
    ? { events: events.count, years: turnover.personDays / daysPerEmployedYear }
    : undefined
}
