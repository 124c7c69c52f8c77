import { describe, expect, test, vi } from 'vitest'
import { tallyKeys, tallyMarks } from '~/domain/instrument/item-kinds/item-kinds'
import { itemsByCode } from '~/domain/instrument/items-of'
import type { Third } from '~/domain/release/steps-in-thirds'
import type { ShownCell } from '~/domain/release/release'
import { itemPomp, scoreFocusArea, scoreIndex } from '~/domain/response/score-scale'
import { cellKey } from '~/domain/rollup/cell'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import { indexScale } from '~/domain/rollup/rollup'
import { attackedGroups } from './attacked-groups'
import { determined, equation, type Equation } from './determined'
import { attackedInstrument as instrument, sparseWave } from './sparse-wave'

/*
 * A curious person with everything that is released, pen and paper: adds, subtracts and solves every system of linear
 * equations that the released figures make up, and knows besides who has answered everything. On 200 waves made by
 * chance, whatever is told or comes out obeys the limits: of a single group, and of the hidden groups of a family
 * together.
 */
vi.setConfig({ testTimeout: 120_000 })

const waves = Array.from({ length: 200 }, (_, place) => {
  const seed = place + 1
  const wave = sparseWave(seed)
  const groups = attackedGroups(wave)
  const named = (kind: string) =>
    wave.cells.filter((cell) => cell.kind === kind).map(({ cell }) => cellKey(cell))
  const empty = new Set(named('empty'))
  const shown = new Map(
    wave.cells.flatMap((cell): [string, ShownCell][] =>
      cell.kind === 'shown' ? [[cellKey(cell.cell), cell]] : [],
    ),
  )
  const membersOf = (name: string) => groups.members.get(name) ?? []
  return {
    seed,
    ...wave,
    ...groups,
    shown,
    membersOf,
    /** Nobody, and everybody knows it; or a crossing in a district in which nobody has answered. */
    isKnownEmpty: (name: string) =>
      empty.has(name) ||
      (name.includes('?') && membersOf(name).length === 0) ||
      empty.has(`district/${name.split('/')[1]}`),
  }
})
type Wave = (typeof waves)[number]
type Members = readonly CountedResponse[]

const isCrossing = (name: string) => name.startsWith('districtRole') || name.startsWith('districtTenure')

/**
 * The fewest that may be told of these groups together: ten where two groupings are crossed, unless those of whom
 * there is a figure are all of a group of one grouping (a district in which all have one role).
 */
function fewestOf(wave: Wave, names: readonly string[], hasFigure = (_: CountedResponse) => true): number {
  const isWholeGroup = (members: Members) => {
    const counted = members.filter(hasFigure)
    return [...wave.members].some(([name, others]) => {
      const countedThere = isCrossing(name) ? [] : others.filter(hasFigure)
      return countedThere.length === counted.length && counted.every((one) => countedThere.includes(one))
    })
  }
  const isWhole = names.every((name) => !isCrossing(name) || isWholeGroup(wave.membersOf(name)))
  return isWhole || isWholeGroup(names.flatMap(wave.membersOf)) ? 5 : 10
}

/** One equation for every sum, the unknowns named by `nameOf`. */
function sumsOf({ sums }: Pick<Wave, 'sums'>, nameOf: (group: string) => string): Equation[] {
  return sums.map(({ whole, parts }) =>
    equation([nameOf(whole), -1], ...parts.map((part) => [nameOf(part), 1] as const)),
  )
}

/**
 * Everybody of whom a figure is told or can be found: single groups, and what is left of a whole that is told when
 * its parts that are told are taken away. (What overlapping wholes tell of each other is for the audit to find.)
 */
function exposed(
  wave: Pick<Wave, 'sums' | 'members' | 'membersOf'>,
  isKnown: (group: string) => boolean,
  isFound: (group: string) => boolean,
) {
  const groups = [...wave.members.keys()]
    .filter((group) => isKnown(group) || isFound(group))
    .map((name) => [name])
  const rests = wave.sums
    .filter(({ whole }) => isKnown(whole))
    .map(({ parts }) => parts.filter((part) => !isKnown(part)))
  return [...groups, ...rests]
    .filter((names) => names.length > 0)
    .map((names) => ({ names, members: names.flatMap((name) => wave.membersOf(name)) }))
}

/**
 * Area I is asked of the bands t1 and t2, and the number of its answers is told: so many are they, and so many the
 * others, where everybody has answered.
 */
function askedIn(wave: Wave): Equation[] {
  return wave.sums.flatMap(({ whole, parts }) => {
    const isDivided = parts.some((part) => part.startsWith('tenure/') || part.startsWith('districtTenure/'))
    const isTold = wave.shown.get(whole)?.scales['I']?.kind === 'shown'
    const asked = parts.filter(isNew)
    const isComplete = asked.flatMap(wave.membersOf).every(({ answers }) => answers['I1']?.kind === 'option')
    return isDivided && isTold && isComplete ? [equation(...asked.map((part) => [part, 1] as const))] : []
  })
}

const isNew = (name: string) => name.endsWith('/t1') || name.endsWith('/t2')

/** Whether in its whole nobody else is asked, or not asked, as this group is: then nothing can be hidden beside it. */
function isAloneAsked({ sums, membersOf }: Wave, name: string): boolean {
  return sums.some(
    ({ parts }) =>
      parts.includes(name) &&
      parts.filter((part) => isNew(part) === isNew(name) && membersOf(part).length > 0).length === 1,
  )
}

test('the waves are worth attacking: much is hidden in them, and much is shown', () => {
  const kinds = waves.flatMap(({ cells }) => cells.map(({ kind }) => kind))
  for (const kind of ['shown', 'suppressed', 'empty']) {
    expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThan(400)
  }
})

test('no group below the limit can be counted out', () => {
  for (const wave of waves) {
    const isKnown = (name: string) => wave.shown.has(name) || wave.isKnownEmpty(name)
    const sums = sumsOf(wave, (group) => group)
    const found = determined(sums, isKnown)
    for (const { names, members } of exposed(wave, isKnown, (name) => found.has(name))) {
      const isFine =
        members.length >= fewestOf(wave, names) || (members.length === 0 && names.every(wave.isKnownEmpty))
      expect(isFine, `seed ${wave.seed}: ${names.join(' + ')} are ${members.length}`).toBe(true)
    }
  }
})

test('the number of answers to what only some are asked tells no small group', () => {
  for (const wave of waves) {
    const isKnown = (name: string) => wave.shown.has(name) || wave.isKnownEmpty(name)
    const sums = sumsOf(wave, (group) => group)
    for (const name of determined([...sums, ...askedIn(wave)], isKnown)) {
      const size = wave.membersOf(name).length
      const isFine = size === 0 || size >= 5 || isAloneAsked(wave, name)
      expect(isFine, `seed ${wave.seed}: ${name} has ${size}`).toBe(true)
    }
  }
})

describe('scales and items together', () => {
  const items = itemsByCode(instrument)
  const areas = instrument.focusAreas
  const scaleCodes = [...areas.map(({ code }) => code), indexScale]
  const itemCodes = areas.flatMap((area) => area.items.map(({ code }) => code))
  const valueOf = (code: string, { answers }: CountedResponse): number | undefined => {
    const area = areas.find((one) => one.code === code)
    if (area !== undefined) return scoreFocusArea(area, answers, instrument)
    const item = items.get(code)
    return item === undefined ? scoreIndex(instrument, answers) : itemPomp(item, answers[code])
  }
  const valuesOf = (code: string, members: Members) =>
    members.map((member) => valueOf(code, member)).filter((value) => value !== undefined)

  /** In a group where everybody has answered everything, an area is the mean of its items and the index of its areas. */
  function meansOf(wave: Wave, group: string): Equation[] {
    const members = wave.membersOf(group)
    const mean = (whole: string, parts: readonly string[]): Equation[] => {
      const isComplete = parts.every((code) => valuesOf(code, members).length === members.length)
      if (members.length === 0 || !isComplete) return []
      return [
        new Map([
          [`${group} ${whole}`, -parts.length],
          ...parts.map((part) => [`${group} ${part}`, 1] as const),
        ]),
      ]
    }
    const inIndex = areas.filter((area) => area.inIndex).map(({ code }) => code)
    return [
      ...areas.flatMap((area) =>
        mean(
          area.code,
          area.items.map(({ code }) => code),
        ),
      ),
      ...mean(indexScale, inIndex),
    ]
  }

  test('no mean of too few, or of people who all say the same, can be computed', () => {
    for (const wave of waves) {
      const isTold = (cell: ShownCell | undefined, code: string) =>
        cell?.scales[code]?.kind === 'shown' || (cell?.items[code]?.kind ?? 'suppressed') !== 'suppressed'
      const isKnown = (name: string) => {
        const [group = '', code = ''] = name.split(' ')
        return wave.isKnownEmpty(group) || isTold(wave.shown.get(group), code)
      }
      const found = determined(
        [
          ...[...scaleCodes, ...itemCodes].flatMap((code) => sumsOf(wave, (group) => `${group} ${code}`)),
          ...[...wave.members.keys()].flatMap((group) => meansOf(wave, group)),
        ],
        isKnown,
      )
      for (const code of [...scaleCodes, ...itemCodes]) {
        const named = (group: string) => `${group} ${code}`
        const out = exposed(
          wave,
          (group) => isKnown(named(group)),
          (group) => found.has(named(group)),
        )
        for (const { names, members } of out) {
          const values = valuesOf(code, members)
          const hasFigure = (member: CountedResponse) => valueOf(code, member) !== undefined
          const least = scaleCodes.includes(code) ? fewestOf(wave, names, hasFigure) : 10
          const isFine = values.length >= least && new Set(values.map((value) => value.toFixed(6))).size > 1
          const what = `seed ${wave.seed}: ${code} of ${values.length} in ${names.join(' + ')}`
          expect(isFine || values.length === 0, what).toBe(true)
        }
      }
    }
  })
})

describe('counts of single answers', () => {
  const items = itemsByCode(instrument)
  const itemNamed = (code: string) => {
    const item = items.get(code)
    if (item === undefined) throw new Error(`no item ${code}`)
    return item
  }
  const answered = (members: Members, code: string) =>
    members.filter(({ answers }) => (answers[code]?.kind ?? 'skipped') !== 'skipped')

  /** Which marks of an answer make up a count. */
  const marksOf = (code: string, key: string): readonly string[] => {
    const item = itemNamed(code)
    if (item.kind === 'agreement') return rowsOf[code]?.[key] ?? [key]
    if (item.kind !== 'reasons' || !key.startsWith('direction:')) return [key]
    return item.options
      .filter(({ direction }) => key.endsWith(`:${direction}`))
      .map((one) => `main:${one.code}`)
  }
  const countIn = (members: Members, code: string, key: string): number =>
    answered(members, code)
      .flatMap(({ answers }) => tallyMarks(itemNamed(code), answers[code] ?? { kind: 'skipped' }).counts)
      .filter((mark) => marksOf(code, key).includes(mark)).length

  /** What adds up to what in one group; the whole "n" is everybody who has answered. */
  const rowsOf: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
    GO: { n: ['x', 'y', 'z'] },
    MANY: {},
    WHY: {
      n: ['direction:push', 'direction:pull', 'direction:unavoidable'],
      'direction:push': ['main:a', 'main:b', 'main:c'],
      'direction:pull': ['main:d', 'main:e'],
      'direction:unavoidable': ['main:f'],
    },
    A1: { n: ['low', 'middle', 'high'], low: ['1', '2'], middle: ['3'], high: ['4', '5'] },
    B2: { n: ['low', 'middle', 'high'], low: ['1', '2'], middle: ['3'], high: ['4', '5'] },
    REC: { n: ['0', '3', '7', '9', '10'] },
  }
  const isStep = (key: string) => /^\d+$/.test(key)
  const isThird = (key: string): key is Third => ['low', 'middle', 'high'].includes(key)
  const hasMean = (code: string) => tallyKeys(itemNamed(code)).moments.length > 0

  for (const [code, rows] of Object.entries(rowsOf)) {
    test(`no small count of ${code} can be worked out`, () => {
      const keys = [...new Set([...tallyKeys(itemNamed(code)).counts, ...Object.keys(rows)])].filter(
        (key) => key !== 'n',
      )
      for (const wave of waves) {
        const members = new Map([...wave.members].filter(([name]) => !isCrossing(name)))
        const uncrossed = { ...wave, members, sums: wave.sums.filter(({ parts }) => !parts.some(isCrossing)) }
        const released = (group: string) => wave.shown.get(group)?.items[code]
        const isKnown = (name: string) => {
          const [group = '', key = ''] = name.split(' ')
          const item = released(group)
          if (wave.isKnownEmpty(group)) return true
          if (item?.kind === 'meanOnly')
            return key === 'n' || (isThird(key) && item.thirds?.[key].kind === 'shown')
          return item?.kind === 'shown' && (key === 'n' || item.counts[key]?.kind === 'shown')
        }
        const inGroups = [...members.keys()].flatMap((group): Equation[] => [
          ...Object.entries(rows).map(([whole, parts]) =>
            equation([`${group} ${whole}`, -1], ...parts.map((part) => [`${group} ${part}`, 1] as const)),
          ),
          // The mean of an item whose distribution is hidden is one equation more.
          ...(released(group)?.kind === 'meanOnly'
            ? [equation(...keys.filter(isStep).map((key) => [`${group} ${key}`, Number(key)] as const))]
            : []),
        ])
        const sums = ['n', ...keys].flatMap((key) => sumsOf(uncrossed, (group) => `${group} ${key}`))
        const found = determined([...inGroups, ...sums], isKnown)
        for (const key of keys) {
          const named = (group: string) => `${group} ${key}`
          const out = exposed(
            uncrossed,
            (group) => isKnown(named(group)),
            (group) => found.has(named(group)),
          )
          for (const { names, members } of out) {
            if (names.every(wave.isKnownEmpty)) continue
            const n = answered(members, code).length
            const count = countIn(members, code, key)
            // That all stand on one side of the middle is told by a distribution of two steps too.
            const isFine = hasMean(code)
              ? (count === 0 || count >= 3) && (count < n || isThird(key))
              : count >= 5 && count < n
            const what = `seed ${wave.seed}: ${key} of ${code} is ${count} of ${n} in ${names.join(' + ')}`
            expect(isFine && n >= 10, what).toBe(true)
          }
        }
      }
    })
  }
})

test('one or two who have not answered cannot be counted out, nor that everybody has', () => {
  for (const wave of waves) {
    const unanswered = (names: readonly string[]) =>
      names.reduce(
        (sum, name) => sum + (wave.disclosure.invited.get(name) ?? 0) - wave.membersOf(name).length,
        0,
      )
    const districts = {
      ...wave,
      members: new Map([...wave.members].filter(([name]) => name === 'city' || name.startsWith('district/'))),
      sums: wave.sums.filter(({ parts }) => parts.some((part) => part.startsWith('district/'))),
    }
    const isKnown = (name: string) => (wave.shown.get(name)?.invited ?? null) !== null
    const found = determined(
      sumsOf(districts, (group) => group),
      isKnown,
    )
    for (const { names } of exposed(districts, isKnown, (name) => found.has(name))) {
      expect(unanswered(names), `seed ${wave.seed}: ${names.join(' + ')}`).toBeGreaterThanOrEqual(3)
    }
  }
})
