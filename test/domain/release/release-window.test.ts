import { expect, test, vi } from 'vitest'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import type { ReleasedCell } from '~/domain/release/release'
import { toldCounts } from '~/domain/release/told-counts'
import { itemsByCode } from '~/domain/instrument/items-of'
import { cellKey } from '~/domain/rollup/cell'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import type { CellRollup } from '~/domain/rollup/rollup'
import { spanAudit } from '~/domain/statistics/span-audit'
import { attackedInstrument } from './sparse-wave'
import { releaseAll, type SeveralWaves, someQuarters } from './several-waves'

vi.setConfig({ testTimeout: 120_000 })

/** Answers of one district whose main reasons are these, in this order. */
function leavers(district: string, reasons: string, unit?: string): CountedResponse[] {
  return [...reasons].map((main, place) => ({
    background: {
      districtId: districtIdSchema.parse(district),
      unitId: unit === undefined ? null : unitIdSchema.parse(unit),
      role: null,
      tenureBand: place % 2 === 0 ? 't1' : 't2',
    },
    answers: {
      WHY: { kind: 'reasons' as const, main, contributing: [] },
      A1: { kind: 'option' as const, code: String(1 + (place % 5)) },
      A2: { kind: 'option' as const, code: String(1 + ((place + 2) % 5)) },
      A3: { kind: 'option' as const, code: String(1 + ((place + 4) % 5)) },
    },
  }))
}

const toldIn = (cells: Iterable<ReleasedCell>, district: string, item = 'WHY') => {
  const cell = [...cells].find(({ cell: one }) => cellKey(one) === `district/${district}`)
  return cell?.kind === 'shown' && cell.items[item]?.kind !== 'suppressed'
}

const two = ['2025-01-01', '2025-04-01'] as const

function halfYear(
  first: readonly CountedResponse[],
  second: readonly CountedResponse[],
  districts: string[],
) {
  const [a, b] = two
  const { waves, windows } = releaseAll(
    [
      { opensOn: a, responses: first },
      { opensOn: b, responses: second },
    ],
    districts,
  )
  return { waves: waves.map(({ cells }) => cells.values()), half: windows[0]?.cells ?? [], windows }
}

const rich = 'aaaaaaaabbbbbbbbccccccccddddddddeeeeeeeeffffff'
const big = 'aaaaaabbbbbbddddddff'

test('two quarters too small for reasons are told together', () => {
  const quarter = () => [...leavers('d1', 'aaabbbdd'), ...leavers('d2', 'aaabbbdd'), ...leavers('d3', big)]
  const { waves, half } = halfYear(quarter(), quarter(), ['d1', 'd2', 'd3'])
  expect(waves.map((cells) => toldIn(cells, 'd1'))).toEqual([false, false])
  expect(toldIn(half, 'd1')).toBe(true)
  expect(toldIn(half, 'd2')).toBe(true)
})

test('units too small for reasons in two quarters are told together, and only below a district that is told', () => {
  const quarter = () => [
    ...leavers('d1', 'aaabbbdd', 'd1-a'),
    ...leavers('d1', 'aabbbddd', 'd1-b'),
    ...leavers('d2', 'aaabbbdd', 'd2-a'),
    ...leavers('d2', 'aabbbddd', 'd2-b'),
  ]
  const { waves, half } = halfYear(quarter(), quarter(), ['d1', 'd2'])
  const isToldOf = (cells: Iterable<ReleasedCell>, key: string) => {
    const cell = [...cells].find(({ cell: one }) => cellKey(one) === key)
    return cell?.kind === 'shown' && cell.items['WHY']?.kind === 'shown'
  }
  expect(waves.map((cells) => isToldOf(cells, 'unit/d1/d1-a'))).toEqual([false, false])
  expect(['unit/d1/d1-a', 'unit/d1/d1-b', 'district/d1'].map((key) => isToldOf(half, key))).toEqual([
    true,
    true,
    true,
  ])
  let told = 0
  for (const { windows } of made)
    for (const { cells } of windows)
      for (const cell of cells) {
        if (cell.cell.grouping !== 'unit' || !isToldOf([cell], cellKey(cell.cell))) continue
        expect(isToldOf(cells, `district/${cell.cell.districtId}`)).toBe(true)
        told += 1
      }
  expect(told).toBeGreaterThan(20)
})

test('a half-year is not told beside the quarter that was told, when the other quarter is hidden', () => {
  const first = [...leavers('d1', big), ...leavers('d2', big), ...leavers('d3', big)]
  const second = [...leavers('d1', 'aaabbd'), ...leavers('d2', 'aaabbd'), ...leavers('d3', big)]
  const { waves, half } = halfYear(first, second, ['d1', 'd2', 'd3'])
  expect(waves.map((cells) => toldIn(cells, 'd1'))).toEqual([true, false])
  expect(toldIn(half, 'd1')).toBe(false)
  expect(toldIn(half, 'd3')).toBe(true)
})

test('a count that was hidden in one quarter alone stays hidden in the half-year', () => {
  const first = [...leavers('d1', rich), ...leavers('d2', rich)]
  const second = [...leavers('d1', rich.replace('bbbbbbbb', 'bbb')), ...leavers('d2', rich)]
  const { half } = halfYear(first, second, ['d1', 'd2'])
  const cell = half.find(({ cell: one }) => cellKey(one) === 'district/d1')
  const item = cell?.kind === 'shown' ? cell.items['WHY'] : undefined
  const counts = item?.kind === 'shown' ? item.counts : {}
  expect(counts['main:c']).toEqual({ kind: 'shown', count: 16 })
  expect(counts['main:b']).toEqual({ kind: 'few' })
})

test('a district that was hidden in one of the waves is in no window with it', () => {
  const first = [...leavers('d1', 'aab'), ...leavers('d2', big), ...leavers('d3', big)]
  const second = [...leavers('d1', big), ...leavers('d2', big), ...leavers('d3', big)]
  const { half } = halfYear(first, second, ['d1', 'd2', 'd3'])
  expect(half.map(({ cell }) => cellKey(cell))).not.toContain('district/d1')
})

test('a single wave makes no window', () => {
  const { windows } = releaseAll([{ opensOn: '2025-01-01', responses: leavers('d1', big) }], ['d1'])
  expect(windows).toEqual([])
})

const item = itemsByCode(attackedInstrument).get('WHY')
const countKeys = item === undefined ? [] : (toldCounts(item)?.keys ?? [])

/** A column of figures that an attacker adds and subtracts: how large it is, and whether a release tells it. */
type Attacked = {
  readonly name: string
  readonly threshold: number
  readonly size: (cell: CellRollup) => number
  /** Nobody knows of a count that it is 0, but of a group that it did not answer. */
  readonly isAnswered: (cell: CellRollup) => boolean
  readonly isTold: (cell: ReleasedCell | undefined) => boolean
}

const shownItem = (cell: ReleasedCell | undefined) => (cell?.kind === 'shown' ? cell.items['WHY'] : undefined)

const columns: readonly Attacked[] = [
  ...['A', 'B'].map((code): Attacked => ({
    name: `scale ${code}`,
    threshold: 5,
    size: ({ scales }) => scales[code]?.n ?? 0,
    isAnswered: ({ scales }) => (scales[code]?.n ?? 0) > 0,
    isTold: (cell) => cell?.kind === 'shown' && cell.scales[code]?.kind === 'shown',
  })),
  {
    name: 'reasons',
    threshold: 10,
    size: ({ items }) => items['WHY']?.n ?? 0,
    isAnswered: ({ items }) => (items['WHY']?.n ?? 0) > 0,
    isTold: (cell) => (shownItem(cell)?.kind ?? 'suppressed') !== 'suppressed',
  },
  ...countKeys.map((key): Attacked => ({
    name: `count ${key}`,
    threshold: 5,
    isAnswered: ({ items }) => (items['WHY']?.n ?? 0) > 0,
    size: ({ items }) => {
      const tally = items['WHY']
      return tally === undefined || item === undefined ? 0 : (toldCounts(item)?.countsOf(tally)[key] ?? 0)
    },
    isTold: (cell) => {
      const shown = shownItem(cell)
      return shown?.kind === 'shown' && shown.counts[key]?.kind === 'shown'
    },
  })),
]

/** Sets of persons, by wave and group, whose figure can be worked out although nobody told it, and are too few. */
function foundOut({ waves, windows }: SeveralWaves, column: Attacked, grouping: string): readonly string[] {
  const nameOf = (wave: string, key: string) => `${wave}:${key}`
  const atoms = waves.flatMap(({ waveId, rollup }) =>
    rollup
      .filter(({ cell }) => cell.grouping === grouping)
      .map((cell) => ({
        code: nameOf(waveId, cellKey(cell.cell)),
        count: column.size(cell),
        isAnswered: column.isAnswered(cell),
      })),
  )
  const partsOf = (wave: string) =>
    atoms.filter(({ code }) => code.startsWith(`${wave}:`)).map(({ code }) => code)
  const inOne = waves.flatMap(({ waveId, cells }) =>
    [...cells].filter(([, cell]) => column.isTold(cell)).map(([key]) => setOf([waveId], key)),
  )
  const inWindows = windows.flatMap(({ window, cells }) =>
    cells.filter(column.isTold).map((cell) => setOf(window.waveIds, cellKey(cell.cell))),
  )
  const told = new Set(inOne.filter((set) => set.length === 1).map(([code]) => code))
  const known = new Set(
    atoms.filter(({ code, isAnswered }) => told.has(code) || !isAnswered).map(({ code }) => code),
  )
  const hidden = atoms.filter(({ code }) => !known.has(code))
  const audit = (sets: readonly (readonly string[])[]) =>
    spanAudit(
      hidden,
      sets.map((set) => set.filter((code) => !known.has(code))),
      column.threshold,
    ).determinedSets
  const before = new Set(audit(inOne))
  return audit([...inOne, ...inWindows]).filter((set) => !before.has(set))

  function setOf(waveIds: readonly string[], key: string): string[] {
    const [whole, district = ''] = key.split('/')
    return waveIds.flatMap((wave) => {
      if (key === 'city') return partsOf(wave)
      if (grouping !== 'unit' || whole !== 'district') return [nameOf(wave, key)]
      return partsOf(wave).filter((code) => code.startsWith(`${wave}:unit/${district}/`))
    })
  }
}

const made = Array.from({ length: 40 }, (_, place) => ({ seed: place + 1, ...someQuarters(place + 1) }))

test('windows told beside waves give no small group away, whatever is added and subtracted', () => {
  const found = made.flatMap(({ seed, ...several }) => {
    return columns.flatMap((column) =>
      ['district', 'tenure', 'unit'].flatMap((grouping) =>
        foundOut(several, column, grouping).map((set) => `${seed} ${column.name}: ${set}`),
      ),
    )
  })
  expect(found).toEqual([])
})

test('windows tell of districts of which no wave tells', () => {
  const gained = made.filter(({ waves, windows }) => {
    const districts = new Set(windows.flatMap(({ cells }) => cells.map(({ cell }) => cellKey(cell))))
    return [...districts].some(
      (key) =>
        key.startsWith('district/') &&
        windows.some(({ cells }) => toldIn(cells, key.slice(9))) &&
        waves.every(({ cells }) => !toldIn(cells.values(), key.slice(9))),
    )
  })
  expect(gained.length).toBeGreaterThan(5)
})
