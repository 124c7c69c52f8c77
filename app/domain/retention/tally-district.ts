import type { DistrictId, UnitId } from '../organisation/organisation'
import type { ContextFigure } from '../register/context-figure'
import { groupBy } from '../register/group-by'
import type { DistrictRegister } from '../register/register'
import type { RetentionPeriod } from './retention-period'
import { type Alike, tallyAlike } from './tally-alike'
import { type StayTally, tallyQuarters } from './tally-quarters'
import { type ObservedTenure, observeTenures } from './tally-survival'
import { tallyTurnover, type TurnoverTally } from './tally-turnover'

type YearTallies = readonly TurnoverTally[]

/**
 * What the release needs of one district. It depends on that district's part of the register and the span alone, so it is kept
 * as long as they stay the same. Not to be told: release-retention.ts decides what may be.
 */
export type DistrictTally = {
  readonly districtId: DistrictId
  readonly years: YearTallies
  /** `null`: employed in no unit that is stated. */
  readonly units: ReadonlyMap<UnitId | null, YearTallies>
  /** `null`: in no role that is stated. */
  readonly roles: ReadonlyMap<string | null, YearTallies>
  readonly tenures: readonly ObservedTenure[]
  /** For the audit of what is told. */
  readonly alike: Alike
  readonly isPermanenceKnown: boolean
  readonly stay: StayTally
  readonly context: readonly ContextFigure[]
}

type TalliedSpan = {
  readonly asOf: string
  readonly years: readonly RetentionPeriod[]
}

/** In: the years that figures exist for, oldest first; at least one. */
export function tallyDistrict(
  { districtId, spells, context }: DistrictRegister,
  { asOf, years }: TalliedSpan,
): DistrictTally {
  const [first, last] = [years.at(0), years.at(-1)]
  const tallies = (some: typeof spells): YearTallies => years.map((year) => tallyTurnover(some, year))
  const tallyBy = <Key>(keyOf: (spell: (typeof spells)[number]) => Key): Map<Key, YearTallies> =>
    new Map([...groupBy(spells, keyOf)].map(([key, some]) => [key, tallies(some)]))
  return {
    districtId,
    years: tallies(spells),
    units: tallyBy(({ unitId }) => unitId),
    roles: tallyBy(({ role }) => role),
    tenures: first && last ? observeTenures(spells, { from: first.from, to: last.to }) : [],
    alike: tallyAlike(spells, years),
    isPermanenceKnown: spells.some(({ isPermanent }) => isPermanent !== null),
    stay: tallyQuarters(spells, { asOf, years }),
    context,
  }
}
