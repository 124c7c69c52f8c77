import type { DistrictId } from '../organisation/organisation'
import { lastFinishedQuarter, quarterAfter } from './calendar-quarter'
import { type NewcomersDue, newcomersDue } from './newcomers-due'
import { quitsTogether } from './quits-together'
import { areaKey, type RetentionArea } from './retention-area'
import type { RetentionPeriod } from './retention-period'
import type { ReleasedTurnover } from './retention-release'
import type { StayTally } from './tally-quarters'

/** What the register says of where a talk about staying is due. Of areas; nothing in it is about a person. */
export type RegisterSignals = {
  /** The register's latest year or half-year; absent before the first is over. */
  readonly window?: RetentionPeriod
  /** Small units that two or more have left by own request in one quarter of it. */
  readonly quitsTogether: readonly Extract<RetentionArea, { grouping: 'unit' }>[]
  /** The quarter after the last finished one. */
  readonly coming: RetentionPeriod
  readonly newcomers: readonly NewcomersDue[]
}

/** Of areas alone whose heads are told in the register's latest window. */
export function registerSignals(
  districts: readonly { readonly districtId: DistrictId; readonly stay: StayTally }[],
  turnover: readonly ReleasedTurnover[],
  { asOf, years }: { readonly asOf: string; readonly years: readonly RetentionPeriod[] },
): RegisterSignals {
  const window = years.at(-1)
  const told = new Map(
    turnover.flatMap((one) =>
      one.period.from === window?.from && one.period.to === window.to ? [[areaKey(one.area), one]] : [],
    ),
  )
  const turnoverOf = (area: RetentionArea) => told.get(areaKey(area))
  return {
    ...(window === undefined ? {} : { window }),
    quitsTogether: quitsTogether(
      districts.map(({ districtId, stay: { quarters } }) => ({ districtId, quarters })),
      turnoverOf,
    ),
    coming: quarterAfter(lastFinishedQuarter(asOf), 1),
    newcomers: newcomersDue(
      districts.map(({ districtId, stay: { newcomers } }) => ({ districtId, newcomers })),
      (area) => turnoverOf(area)?.kind === 'shown',
    ),
  }
}
