import type { Steps } from '../release/steps'
import type { DistrictId } from '../organisation/organisation'
import { groupBy } from '../register/group-by'
import { minimumCellSize, minimumDetailSize } from './disclosure-limits'
import { type HiredTenures, releaseEarlyLeaving } from './release-early-leaving'
import { type GroupFamily, releaseFamilies } from './hide-curves'
import { type GroupTenures, releasedLogRank, releasedSurvival } from './release-survival'
import { type AreaFamily, countedArea } from './counted-area'
import { registerSignals } from './register-signals'
import { type AuditedPeople, releaseTurnover } from './release-turnover'
import { areaKey, type RetentionArea } from './retention-area'
import type { RetentionPeriod } from './retention-period'
import type { ReleasedLogRank, ReleasedTurnover, RetentionRelease } from './retention-release'
import type { AlikeStaff } from './tally-alike'
import type { DistrictTally } from './tally-district'
import type { ObservedTenure } from './tally-survival'
import { addTallies, type TurnoverTally } from './tally-turnover'
import type { ToldCount } from './told-earlier'

const city: RetentionArea = { grouping: 'city' }

/** When the register is complete, as of when it tells, and the years between that figures exist for. */
export type RegisterSpan = {
  readonly completeFrom: string
  readonly asOf: string
  readonly years: readonly RetentionPeriod[]
}

/**
 * The one door out of the register: figures about people who were employed and who left, where enough stand behind them
 * and none gives anybody away by subtraction. k = 5 for an area's heads, leavers, own requests, moves and hires; 10 for
 * other kinds of leaving within an area and for curves. `toldEarlier`: what states of the register before this one have told.
 */
export function* releaseRetention(
  tallies: readonly DistrictTally[],
  span: RegisterSpan,
  toldEarlier: readonly ToldCount[],
): Steps<RetentionRelease> {
  const people = { ...placedPeople(tallies), toldEarlier }
  const turnover = yield* releaseTurnover(familiesOf(tallies, span.years.length), span.years, people)
  yield
  const isHidden = hiddenIn(turnover, span)
  const tenures = tallies.flatMap((tally) => tally.tenures)
  const families = yield* releaseFamilies(survivalFamilies(tallies, tenures, isHidden))
  yield
  const survival = families.map(({ released }) => released)
  const citySurvival = releasedSurvival(city, tenures, isHidden(city))
  yield
  const logRank: ReleasedLogRank[] = []
  for (const { family, groups, released } of families) {
    logRank.push(releasedLogRank(family, groups, released))
    yield
  }
  const shownCurves = new Set(
    survival.flat().flatMap((one) => (one.kind === 'shown' ? [areaKey(one.group)] : [])),
  )
  const hiredIn = ({ group, tenures: own }: GroupTenures): readonly HiredTenures[] =>
    group?.grouping === 'cohort'
      ? []
      : [{ area: group, tenures: own, isHidden: group === null || !shownCurves.has(areaKey(group)) }]
  const earlyLeaving = yield* releaseEarlyLeaving(
    { area: city, tenures, isHidden: citySurvival.kind === 'suppressed' },
    families.filter(({ family }) => family !== 'cohort').map(({ groups }) => groups.flatMap(hiredIn)),
  )
  return {
    completeFrom: span.completeFrom,
    asOf: span.asOf,
    minimumCellSize,
    minimumDetailSize,
    years: span.years,
    isPermanenceKnown: tallies.some(({ isPermanenceKnown }) => isPermanenceKnown),
    turnover,
    survival: [citySurvival, ...survival.flat()],
    logRank,
    earlyLeaving,
    signals: registerSignals(tallies, turnover, span),
    context: tallies.flatMap(({ context }) => context),
  }
}

function familiesOf(tallies: readonly DistrictTally[], yearCount: number): readonly AreaFamily[] {
  const summed = (all: readonly (readonly TurnoverTally[])[]) =>
    Array.from({ length: yearCount }, (_, year) => addTallies(all.flatMap((years) => years[year] ?? [])))
  const whole = countedArea(city, summed(tallies.map(({ years }) => years)))
  const districts = tallies.map(({ districtId, years }) =>
    countedArea({ grouping: 'district', districtId }, years),
  )
  const roles = [
    ...groupBy(
      tallies.flatMap((tally) => [...tally.roles]),
      ([role]) => role,
    ),
  ].map(([role, entries]) => {
    const years = summed(entries.map(([, own]) => own))
    return role === null
      ? { area: null, key: 'role?', years }
      : countedArea({ grouping: 'role', role }, years)
  })
  const units = tallies.flatMap(({ districtId, units: own }, at): readonly AreaFamily[] => {
    const district = districts[at]
    const parts = [...own].map(([unitId, years]) =>
      unitId === null
        ? { area: null, key: `unit?${districtId}`, years }
        : countedArea({ grouping: 'unit', districtId, unitId }, years),
    )
    return district === undefined || own.size < 2 ? [] : [{ whole: district, parts }]
  })
  const isStated = roles.some(({ area }) => area !== null)
  return [{ whole, parts: districts }, ...(isStated ? [{ whole, parts: roles }] : []), ...units]
}

/** Who is alike, with the areas they count in. */
function placedPeople(tallies: readonly DistrictTally[]): Omit<AuditedPeople, 'toldEarlier'> {
  const areasOf = (districtId: DistrictId, { unitId, role }: Pick<AlikeStaff, 'unitId' | 'role'>) => [
    areaKey(city),
    areaKey({ grouping: 'district', districtId }),
    ...(unitId === null ? [] : [areaKey({ grouping: 'unit', districtId, unitId })]),
    ...(role === null ? [] : [areaKey({ grouping: 'role', role })]),
  ]
  return {
    events: tallies.flatMap(({ districtId, alike }) =>
      alike.events.map((one) => ({ ...one, areas: areasOf(districtId, one) })),
    ),
    staff: tallies.flatMap(({ districtId, alike }) =>
      alike.staff.map((one) => ({ ...one, areas: areasOf(districtId, one) })),
    ),
  }
}

/** A curve tells of own requests: where their number over all years is not told, it is not either. */
function hiddenIn(turnover: readonly ReleasedTurnover[], { years }: RegisterSpan) {
  const from = years.at(0)?.from
  const to = years.at(-1)?.to
  const shown = new Set(
    turnover.flatMap((one) => {
      const isWhole = one.period.from === from && one.period.to === to
      return isWhole && one.kind === 'shown' && one.counts.ownRequest.kind === 'shown'
        ? [areaKey(one.area)]
        : []
    }),
  )
  return (area: RetentionArea): boolean => !shown.has(areaKey(area))
}

function survivalFamilies(
  tallies: readonly DistrictTally[],
  tenures: readonly ObservedTenure[],
  isHidden: (area: RetentionArea) => boolean,
): readonly GroupFamily[] {
  const districts = tallies.map(({ districtId, tenures: own }): GroupTenures => {
    const group: RetentionArea = { grouping: 'district', districtId }
    return { group, tenures: own, isHidden: isHidden(group) }
  })
  const roles = [...groupBy(tenures, ({ role }) => role)].map(([role, own]): GroupTenures => {
    if (role === null) return { group: null, tenures: own, isHidden: true }
    const group: RetentionArea = { grouping: 'role', role }
    return { group, tenures: own, isHidden: isHidden(group) }
  })
  const hired = tenures.filter(({ cohort }) => cohort !== null)
  const cohorts = [...groupBy(hired, ({ cohort }) => cohort ?? 0)]
    .sort(([a], [b]) => a - b)
    .map(([hiredIn, own]): GroupTenures => ({
      group: { grouping: 'cohort', hiredIn },
      tenures: own,
      isHidden: false,
    }))
  const families: readonly GroupFamily[] = [
    { family: 'district', groups: districts },
    { family: 'role', groups: roles },
    { family: 'cohort', groups: cohorts },
  ]
  return families.filter(({ groups }) => groups.some(({ group }) => group !== null))
}
