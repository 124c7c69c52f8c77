import { expect, test } from 'vitest'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import { type AreaFamily, countedArea } from '~/domain/retention/counted-area'
import { quitsTogether } from '~/domain/retention/quits-together'
import { takeAll } from '~/domain/release/steps'
import { releaseTurnover } from '~/domain/retention/release-turnover'
import { areaKey } from '~/domain/retention/retention-area'
import { type ReleasedTurnover, turnoverMeasures } from '~/domain/retention/retention-release'
import { addTallies, type TurnoverTally } from '~/domain/retention/tally-turnover'
import { isFullSize } from '../../support/test-size'

const districtId = districtIdSchema.parse('norr')
const south = districtIdSchema.parse('syd')
const unitId = (at: number) => unitIdSchema.parse(`norr-${'abcd'.charAt(at)}`)
const noCounts = Object.fromEntries(turnoverMeasures.map((measure) => [measure, 0])) as Record<
  (typeof turnoverMeasures)[number],
  number
>

/** Quits by unit, quarter after quarter. */
type Left = readonly (readonly number[])[]

function tally(ownRequest: number, heads = 12): TurnoverTally {
  const counts = { ...noCounts, ownRequest, external: ownRequest }
  return { headsStart: heads, headsEnd: heads, personDays: heads * 180, counts }
}

/** The release of the window: units of a district, beside another district that forty have left. */
function released(sums: readonly number[], heads: readonly number[] = []): readonly ReleasedTurnover[] {
  const parts = sums.map((sum, at) =>
    countedArea({ grouping: 'unit', districtId, unitId: unitId(at) }, [tally(sum, heads[at])]),
  )
  const own = countedArea({ grouping: 'district', districtId }, [
    addTallies(parts.flatMap(({ years }) => years)),
  ])
  const other = countedArea({ grouping: 'district', districtId: south }, [tally(40)])
  const whole = countedArea({ grouping: 'city' }, [addTallies([own, other].flatMap(({ years }) => years))])
  const families: readonly AreaFamily[] = [
    { whole, parts: [own, other] },
    { whole: own, parts },
  ]
  const events = [
    ...sums.map((persons, at) => ({ areas: ['city', 'district:norr', `unit:${unitId(at)}`], persons })),
    { areas: ['city', 'district:syd'], persons: 40 },
  ].map((alike) => ({ ...alike, year: 0, half: 1, way: 'ownRequest', wasThere: true }) as const)
  const people = { events: events.filter(({ persons }) => persons > 0), staff: [], toldEarlier: [] }
  return takeAll(releaseTurnover(families, [{ from: '2026-01-01', to: '2026-06-30' }], people))
}

function sumsOf(left: Left): readonly number[] {
  return (left[0] ?? []).map((_, at) => left.reduce((sum, quarter) => sum + (quarter[at] ?? 0), 0))
}

/** The units that are named, by letter. */
function named(left: Left, turnover: readonly ReleasedTurnover[], heads: readonly number[] = []): string {
  const byKey = new Map(turnover.map((one) => [areaKey(one.area), one]))
  const quarters = left.map((quits) =>
    quits.map((count, at) => {
      const there = heads[at] ?? 12
      return { unitId: unitId(at), headsStart: there, headsEnd: there, quits: count }
    }),
  )
  return quitsTogether([{ districtId, quarters }], (area) => byKey.get(areaKey(area)))
    .map((area) => area.unitId.slice(-1))
    .join('')
}

function told(left: Left, heads?: readonly number[]): string {
  return named(left, released(sumsOf(left), heads), heads)
}

test('two quits in a small unit in one quarter are told by a word', () => {
  expect(
    told([
      [3, 1, 2],
      [0, 1, 0],
    ]),
  ).toBe('ac')
})

test('one in each quarter is no sign', () => {
  expect(
    told([
      [1, 1, 1],
      [1, 1, 0],
    ]),
  ).toBe('')
})

test('a unit that is larger than fifteen or smaller than five is never named', () => {
  const left = [
    [4, 0, 0],
    [0, 1, 3],
  ]
  expect(told(left, [12, 12, 12])).toBe('ac')
  expect(told(left, [16, 12, 15])).toBe('c')
  expect(told(left, [4, 12, 12])).not.toContain('a')
})

test('a unit whose own requests are told is named whatever its neighbours are', () => {
  expect(
    told([
      [3, 0, 0],
      [2, 0, 0],
    ]),
  ).toBe('a')
})

test('nobody is named where the words would account for all but none of the hidden', () => {
  const [two, oneMore] = [
    [2, 2, 0],
    [3, 2, 0],
  ]
  expect(told([two, [0, 0, 1]])).toBe('')
  expect(told([oneMore, [1, 0, 1]])).toBe('ab')
})

test('nobody is named where silence would mean one in each quarter', () => {
  expect(
    told([
      [2, 1, 1],
      [0, 1, 1],
    ]),
  ).toBe('')
})

type Values = Map<string, readonly Set<number>[]>

function note(known: Values, what: string, sums: readonly number[]): void {
  const values = known.get(what) ?? sums.map(() => new Set<number>())
  known.set(what, values)
  sums.forEach((sum, at) => values[at]?.add(sum))
}

/** Every way in which so many units may have been left over so many quarters, up to so many of one in one. */
function* everyWay(units: number, quarters: number, most: number): Generator<Left> {
  const places = units * quarters
  for (let number = 0; number < (most + 1) ** places; number += 1) {
    const digits = Array.from(
      { length: places },
      (_, at) => Math.floor(number / (most + 1) ** at) % (most + 1),
    )
    yield Array.from({ length: quarters }, (_, at) => digits.slice(at * units, (at + 1) * units))
  }
}

/**
 * Numbers of one to four that are fixed for somebody who knows the rules and the release and hears the words, and were
 * open before. Districts that more have left have more possibilities than are tried: they are no evidence.
 */
function fixedByWords(units: number, quarters: number, most: number, mostTried: number) {
  const releases = new Map<string, readonly ReleasedTurnover[]>()
  const [before, after]: [Values, Values] = [new Map(), new Map()]
  const seen: { readonly sums: readonly number[]; readonly release: string; readonly words: string }[] = []
  for (const left of everyWay(units, quarters, most)) {
    const sums = sumsOf(left)
    const turnover = releases.get(sums.join()) ?? released(sums)
    releases.set(sums.join(), turnover)
    const release = turnover
      .map((one) => (one.kind === 'shown' ? JSON.stringify(one.counts.ownRequest) : one.kind))
      .join()
    const words = named(left, turnover)
    note(before, release, sums)
    note(after, `${release} ${words}`, sums)
    if (sums.reduce((all, one) => all + one, 0) <= mostTried) seen.push({ sums, release, words })
  }
  const fixed = seen.flatMap(({ sums, release, words }) =>
    sums.flatMap((sum, at) => {
      const [was, is] = [before.get(release)?.[at]?.size ?? 0, after.get(`${release} ${words}`)?.[at]?.size]
      return sum >= 1 && sum <= 4 && was > 1 && is === 1 ? [`${sums.join()}: ${words}`] : []
    }),
  )
  return {
    fixed: [...new Set(fixed)],
    namedOnce: seen.filter(({ words }) => words !== '').length / seen.length,
  }
}

test('whoever knows the rules and all that is released can fix no number of one to four by the words', () => {
  const halfYear = fixedByWords(3, 2, 4, 7)
  expect(halfYear.fixed).toEqual([])
  expect(halfYear.namedOnce).toBeGreaterThan(0.5)
  expect(fixedByWords(2, 2, 8, 14).fixed).toEqual([])
  expect(fixedByWords(2, 4, 2, 7).fixed).toEqual([])
  if (isFullSize)
    for (const [units, quarters] of [
      [4, 2],
      [2, 4],
    ] as const)
      expect(fixedByWords(units, quarters, 3, 7).fixed).toEqual([])
})
