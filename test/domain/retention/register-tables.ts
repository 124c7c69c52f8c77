import { countBefore } from '~/domain/retention/release-early-leaving'
import type { ShownTurnover } from '~/domain/retention/retention-release'
import {
  countEvents,
  countPeople,
  type ObservedTenure,
  observeTenures,
} from '~/domain/retention/tally-survival'
import { tallyTurnover, type TurnoverTally } from '~/domain/retention/tally-turnover'
import { turnoverFigures } from '~/domain/retention/turnover-figures'
import { kaplanMeier } from '~/domain/statistics/kaplan-meier'
import { logRank } from '~/domain/statistics/log-rank'
import { poissonRate } from '~/domain/statistics/poisson-rate'
import { wilsonInterval } from '~/domain/statistics/wilson-interval'
import type { RegisterInput, TruthRegister } from '../../support/truth-register'

type TableOf = (register: TruthRegister, input: RegisterInput) => Readonly<Record<string, unknown>>

/** Every table of the register by its name in the truth's README. Kvar reads, counts and computes; they only arrange. */
export const registerTables: Readonly<Record<string, TableOf>> = {
  'kaplan-meier': (register, input) => {
    const groups = input.by.length === 0 ? undefined : byDistrict(register, input)
    if (groups === undefined) {
      const tenures = tenuresOf(register, input)
      return { n: countPeople(tenures), events: countEvents(tenures), ...curveAt(tenures, input.at) }
    }
    const rows = groups.flatMap(({ name, tenures }) => {
      const { at } = kaplanMeier(tenures, input.at)
      const counts = { district: name, n: countPeople(tenures), events: countEvents(tenures) }
      return at.map((point, index) => ({ ...counts, ...point, at: input.at[index] }))
    })
    return columnsOf(rows, ['district', 'at', 'n', 'events', 'survival', 'se', 'logLogLow', 'logLogHigh'])
  },
  'cohort-kaplan-meier': (register, input) =>
    curveAt(
      tenuresOf(register, input).filter(({ cohort }) => cohort !== null),
      input.at,
    ),
  'log-rank': (register, input) => {
    const groups = byDistrict(register, input).filter(({ tenures }) => countPeople(tenures) > 0)
    const { chiSquare, df, p, groups: survivals } = logRank(groups.map(({ tenures }) => tenures))
    return {
      chiSquare,
      df,
      p,
      district: groups.map(({ name }) => name),
      ...columnsOf(survivals, ['n', 'observed', 'expected']),
    }
  },
  rate: ({ spells, districts }, { windowStart, windowEnd, per }) => {
    const rateOf = (district: string, some: typeof spells) => {
      const tally = tallyTurnover(some, { from: windowStart, to: windowEnd })
      const events = tally.counts.ownRequest
      const exposure = tally.personDays / 365.25
      return { district, events, exposure, ...poissonRate(events, exposure, per) }
    }
    const rows = districts.map(({ districtId, name }) =>
      rateOf(
        name,
        spells.filter((spell) => spell.districtId === districtId),
      ),
    )
    return columnsOf(
      [rateOf('ALL', spells), ...rows],
      ['district', 'events', 'exposure', 'rate', 'ciLow', 'ciHigh'],
    )
  },
  'annual-turnover': ({ spells }, { years }) => {
    const rows = years.map((year) => {
      const period = { from: `${year}-01-01`, to: `${year}-12-31` }
      const turnover = openly(tallyTurnover(spells, period), period)
      const [external, ownRequest, replacement, mobility] = (
        ['external', 'ownRequest', 'replacement', 'internalMobility'] as const
      ).map((definition) => {
        const figure = turnoverFigures(turnover).find((one) => one.definition === definition)
        return figure?.kind === 'shown' ? figure.value : null
      })
      const { counts } = tallyTurnover(spells, period)
      return {
        years: year,
        headcountStart: turnover.headsStart,
        headcountEnd: turnover.headsEnd,
        averageHeadcount: (turnover.headsStart + turnover.headsEnd) / 2,
        hired: counts.hired,
        leftExternal: counts.external,
        leftVoluntaryExternal: counts.ownRequest,
        leftInternal: counts.internalMove,
        turnoverExternalPercent: external,
        turnoverVoluntaryPercent: ownRequest,
        internalMobilityPercent: mobility,
        replacementRatePercent: replacement,
      }
    })
    return columnsOf(rows, Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[])
  },
  'early-turnover': (register, input) => {
    const { count, n } = countBefore(tenuresOf(register, input), input.days)
    return { count, n, ...wilsonInterval(count, n) }
  },
  reasons: ({ records }) => {
    const given = records.flatMap(({ exit_type: type, main_reason: reason = '' }) =>
      type === 'voluntary_external' && reason !== '' ? [reason] : [],
    )
    const rows = [...new Set(given)].sort().map((reason) => {
      const count = given.filter((one) => one === reason).length
      return { reason, count, n: given.length, ...wilsonInterval(count, given.length) }
    })
    return columnsOf(rows, ['reason', 'count', 'n', 'proportion', 'ciLow', 'ciHigh'])
  },
  'exit-survey-response': ({ records }) => {
    const left = records.filter(({ exit_type: type }) => type === 'voluntary_external')
    const count = left.filter(({ main_reason: reason = '' }) => reason !== '').length
    return { count, n: left.length, ...wilsonInterval(count, left.length) }
  },
}

function tenuresOf(
  { spells }: Pick<TruthRegister, 'spells'>,
  { windowStart, windowEnd }: RegisterInput,
): readonly ObservedTenure[] {
  return observeTenures(spells, { from: windowStart, to: windowEnd })
}

function byDistrict({ spells, districts }: TruthRegister, input: RegisterInput) {
  return districts.map(({ districtId, name }) => ({
    name,
    tenures: tenuresOf({ spells: spells.filter((spell) => spell.districtId === districtId) }, input),
  }))
}

function curveAt(tenures: readonly ObservedTenure[], at: readonly number[]) {
  const curve = kaplanMeier(tenures, at)
  return { at, ...columnsOf(curve.at, ['survival', 'se', 'logLogLow', 'logLogHigh']) }
}

/** As if everything might be told: the arithmetic is looked at here, not the disclosure. */
function openly(tally: TurnoverTally, period: ShownTurnover['period']): ShownTurnover {
  const counts = Object.entries(tally.counts).map(([measure, count]) => [measure, { kind: 'shown', count }])
  return { ...tally, kind: 'shown', area: { grouping: 'city' }, period, counts: Object.fromEntries(counts) }
}

function columnsOf<Row extends object>(rows: readonly Row[], keys: readonly (keyof Row)[]) {
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])]))
}
