import { expect, test, vi } from 'vitest'
import { discloseRollup } from '~/domain/release/disclose-rollup'
import type { ReleasedCell } from '~/domain/release/release'
import { takeAll } from '~/domain/release/steps'
import { cellKey } from '~/domain/rollup/cell'
import { anInstrument } from '../../factories/an-instrument'
import { disclosed, option, people, variedAnswers, without } from './people'
import { sparseWave } from './sparse-wave'

vi.setConfig({ testTimeout: 60_000 })

test('a district under the minimum cell size is suppressed, and one exactly at it is not', () => {
  const { kind } = disclosed([
    ...people(5, { district: 'five' }),
    ...people(4, { district: 'four' }),
    ...people(3, { district: 'three' }),
    ...people(30, { district: 'many' }),
  ])
  expect([kind('district/five'), kind('district/four'), kind('district/three')]).toEqual([
    'shown',
    'suppressed',
    'suppressed',
  ])
})

test('a second district, the smallest, is suppressed when the first could be found by subtraction', () => {
  const { kind } = disclosed([
    ...people(3, { district: 'small' }),
    ...people(9, { district: 'middle' }),
    ...people(20, { district: 'large' }),
  ])
  expect([kind('city'), kind('district/small'), kind('district/middle'), kind('district/large')]).toEqual([
    'shown',
    'suppressed',
    'suppressed',
    'shown',
  ])
})

test('two hidden districts that are together fewer than the minimum take a third with them', () => {
  const { kind } = disclosed([
    ...people(1, { district: 'one' }),
    ...people(2, { district: 'two' }),
    ...people(8, { district: 'eight' }),
    ...people(22, { district: 'rest' }),
  ])
  expect(kind('district/eight')).toBe('suppressed')
  expect(kind('district/rest')).toBe('shown')
})

test('of a city of two districts, one of them small, only the city is told', () => {
  const { kind } = disclosed([...people(4, { district: 'a' }), ...people(40, { district: 'b' })])
  expect([kind('city'), kind('district/a'), kind('district/b')]).toEqual([
    'shown',
    'suppressed',
    'suppressed',
  ])
})

test('a city below the minimum is suppressed with everything in it, where there is nobody too', () => {
  const { cells } = disclosed(people(4, { district: 'a', role: 'r' }), { districts: ['a', 'b'] })
  expect(new Set(cells.map(({ kind }) => kind))).toEqual(new Set(['suppressed']))
})

test('a district in which nobody answered is empty; its hidden neighbour’s units are not', () => {
  const { kind } = disclosed(
    [
      ...people(3, { district: 'a', unit: 'a1' }),
      ...people(9, { district: 'b', unit: 'b1' }),
      ...people(20, { district: 'c', unit: 'c1' }),
    ],
    {
      districts: ['a', 'b', 'c', 'd'],
      units: [
        ['a', 'a1'],
        ['a', 'a2'],
        ['c', 'c1'],
        ['c', 'c2'],
      ],
    },
  )
  expect(kind('district/d')).toBe('empty')
  expect(kind('unit/c/c2')).toBe('empty')
  expect(kind('unit/a/a2')).toBe('suppressed')
})

test('a unit that is all of its district is hidden with it and shown with it', () => {
  const { kind } = disclosed([
    ...people(3, { district: 'a', unit: 'a1' }),
    ...people(8, { district: 'b', unit: 'b1' }),
    ...people(8, { district: 'c', unit: 'c1' }),
    ...people(9, { district: 'd', unit: 'd1' }),
  ])
  expect([kind('unit/a/a1'), kind('unit/b/b1'), kind('unit/d/d1')]).toEqual([
    'suppressed',
    'suppressed',
    'shown',
  ])
})

test('two units of two persons each hide a third, and of a district of such units nothing is left but the district', () => {
  const { kind } = disclosed([
    ...people(2, { district: 'a', unit: 'a1' }),
    ...people(2, { district: 'a', unit: 'a2' }),
    ...people(6, { district: 'a', unit: 'a3' }),
    ...people(30, { district: 'a', unit: 'a4' }),
    ...people(2, { district: 'b', unit: 'b1' }),
    ...people(4, { district: 'b', unit: 'b2' }),
  ])
  expect([kind('unit/a/a1'), kind('unit/a/a2'), kind('unit/a/a3'), kind('unit/a/a4')]).toEqual([
    'suppressed',
    'suppressed',
    'suppressed',
    'shown',
  ])
  expect([kind('district/b'), kind('unit/b/b1'), kind('unit/b/b2')]).toEqual([
    'shown',
    'suppressed',
    'suppressed',
  ])
})

test('those whose unit is not stated are a hidden group too: a unit is suppressed for their sake', () => {
  const { kind } = disclosed([
    ...people(2, { district: 'a' }),
    ...people(10, { district: 'a', unit: 'a1' }),
    ...people(20, { district: 'a', unit: 'a2' }),
  ])
  expect([kind('district/a'), kind('unit/a/a1'), kind('unit/a/a2')]).toEqual(['shown', 'suppressed', 'shown'])
})

test('those whose district is not stated are a group like any district', () => {
  const { kind } = disclosed([
    ...people(3, {}),
    ...people(10, { district: 'a' }),
    ...people(20, { district: 'b' }),
  ])
  expect([kind('district/'), kind('district/a'), kind('district/b')]).toEqual([
    'suppressed',
    'suppressed',
    'shown',
  ])
})

test('a role in a suppressed district is suppressed, however many have it', () => {
  const { kind } = disclosed([
    ...people(2, { district: 'a', role: 'r' }),
    ...people(12, { district: 'b', role: 'r' }),
    ...people(40, { district: 'c', role: 'r' }),
    ...people(40, { district: 'c', role: 's' }),
  ])
  expect(kind('district/b')).toBe('suppressed')
  expect(kind('districtRole/b/r')).toBe('suppressed')
})

test('a crossing needs the size for details, and has a second hidden in its row and its column', () => {
  const table = { a: { r: 9, s: 30, t: 30 }, b: { r: 30, s: 30, t: 30 }, c: { r: 30, s: 30, t: 30 } }
  const { kind } = disclosed(
    Object.entries(table).flatMap(([district, roles]) =>
      Object.entries(roles).flatMap(([role, count]) => people(count, { district, role })),
    ),
  )
  const hidden = ['a', 'b', 'c'].map((d) =>
    ['r', 's', 't'].map((r) => kind(`districtRole/${d}/${r}`)).join(' '),
  )
  expect(hidden).toEqual(['suppressed suppressed shown', 'suppressed suppressed shown', 'shown shown shown'])
  expect(kind('district/a')).toBe('shown')
})

test('a focus area that too few have answered is hidden in its district, in one more, and so is the index there', () => {
  const { scale } = disclosed([
    ...people(8, { district: 'a' }),
    ...people(4, { district: 'b' }, without('LED1', 'LED2')),
    ...people(4, { district: 'b' }),
    ...people(20, { district: 'c' }),
    ...people(30, { district: 'd' }),
  ])
  const hidden = (code: string) => ['a', 'b', 'c', 'd'].map((d) => scale(`district/${d}`, code))
  expect(hidden('HAN')).toEqual(['shown', 'shown', 'shown', 'shown'])
  expect(hidden('LED')).toEqual(['suppressed', 'suppressed', 'shown', 'shown'])
  expect(hidden('INDEX')).toEqual(['suppressed', 'suppressed', 'shown', 'shown'])
})

test('one person who skipped an area changes nothing but the number behind it', () => {
  const { scale, cells } = disclosed([
    ...people(1, { district: 'a' }, without('LED1', 'LED2')),
    ...people(11, { district: 'a' }),
    ...people(20, { district: 'b' }),
  ])
  expect(scale('district/a', 'LED')).toBe('shown')
  const a = cells.find(({ cell }) => cellKey(cell) === 'district/a')
  expect(a).toMatchObject({
    respondents: 12,
    scales: { LED: { moments: { n: 11 } }, HAN: { moments: { n: 12 } } },
  })
})

test('where everybody answered 1, neither mean nor distribution is told, and another district keeps the secret', () => {
  const ones = () => ({ ...variedAnswers(1), HAN1: option('1'), HAN2: option('1') })
  const { scale, item } = disclosed([
    ...people(12, { district: 'a' }, ones),
    ...people(15, { district: 'b' }),
    ...people(40, { district: 'c' }),
  ])
  expect([scale('district/a', 'HAN'), scale('district/b', 'HAN'), scale('district/c', 'HAN')]).toEqual([
    'suppressed',
    'suppressed',
    'shown',
  ])
  expect(item('district/a', 'HAN1')).toEqual({ kind: 'suppressed' })
  expect(item('district/b', 'HAN1')).toEqual({ kind: 'suppressed' })
})

test('a step chosen by one or two leaves the mean, and in another district too', () => {
  const fives = (many: number) => (place: number) => ({
    ...variedAnswers(place),
    HAN1: option(place < many ? '5' : '1234'.charAt(place % 4)),
  })
  const { item } = disclosed([
    ...people(20, { district: 'a' }, fives(1)),
    ...people(24, { district: 'b' }, fives(4)),
    ...people(40, { district: 'c' }),
  ])
  expect(['a', 'b', 'c'].map((d) => item(`district/${d}`, 'HAN1')?.kind)).toEqual([
    'meanOnly',
    'meanOnly',
    'shown',
  ])
  expect(item('city', 'HAN1')?.kind).toBe('shown')
})

test('when what two hidden districts have together would tell on one person, a third is hidden', () => {
  const fives = (many: number) => (place: number) => ({
    ...variedAnswers(place),
    HAN1: option(place < many ? '5' : '1234'.charAt(place % 4)),
  })
  const { item } = disclosed([
    ...people(20, { district: 'a' }, fives(1)),
    ...people(24, { district: 'b' }, fives(0)),
    ...people(40, { district: 'c' }, fives(5)),
    ...people(60, { district: 'd' }),
  ])
  expect(['a', 'b', 'c', 'd'].map((d) => item(`district/${d}`, 'HAN1')?.kind)).toEqual([
    'meanOnly',
    'meanOnly',
    'meanOnly',
    'shown',
  ])
})

test('of a district with five to nine the index is told, and nothing of single items', () => {
  const { scale, item } = disclosed([
    ...people(7, { district: 'a' }),
    ...people(20, { district: 'b' }),
    ...people(40, { district: 'c' }),
  ])
  expect(scale('district/a', 'INDEX')).toBe('shown')
  expect(item('district/a', 'WHY')).toEqual({ kind: 'suppressed' })
  expect(item('district/b', 'WHY')).toEqual({ kind: 'suppressed' })
  expect(item('district/c', 'WHY')?.kind).toBe('shown')
})

test('a recommendation of −100 or 100 is not told, nor the districts that would tell it', () => {
  const none = (place: number) => ({ ...variedAnswers(place), REC: option(String(place % 7)) })
  const { item } = disclosed([
    ...people(21, { district: 'a' }, none),
    ...people(33, { district: 'b' }),
    ...people(66, { district: 'c' }),
  ])
  const groups = ['a', 'b', 'c'].map((d) => {
    const released = item(`district/${d}`, 'REC')
    return released !== undefined && 'recommendation' in released
  })
  expect(groups).toEqual([false, false, true])
})

test('counts below five are few, none as well, and a count that would tell another is few too', () => {
  const to = (codes: string) => (place: number) => ({
    ...variedAnswers(place),
    DEST: option({ r: 'region', s: 'state', o: 'other' }[codes.charAt(place)] ?? ''),
  })
  const { item } = disclosed([
    ...people(20, { district: 'a' }, to('rrrrrrrrrrrrssssssoo')),
    ...people(20, { district: 'b' }, to('rrrrrrrrrrssssssssss')),
    ...people(30, { district: 'c' }, to('rrrrrrrrrrssssssssssoooooooooo')),
    ...people(33, { district: 'd' }, to('rrrrrrrrrrrsssssssssssooooooooooo')),
  ])
  const counts = ['a', 'b', 'c', 'd'].map((d) => {
    const released = item(`district/${d}`, 'DEST')
    if (released?.kind !== 'shown') return released?.kind
    return ['region', 'state', 'other'].map((code) => {
      const count = released.counts[code]
      return count?.kind === 'shown' ? count.count : 'few'
    })
  })
  // a: other is 2, so state (the next smallest) is hidden beside it. b: other is 0, and so region or state is hidden.
  // The column of other is then 12 with c; those of region and state need a second district each.
  expect(counts[0]).toEqual([12, 'few', 'few'])
  expect(counts[1]?.[2]).toBe('few')
  expect(counts[3]).toEqual([11, 11, 11])
})

test('how many were asked is not told where all or all but one or two have answered, nor where that would follow', () => {
  const wave = [
    ...people(10, { district: 'a' }),
    ...people(12, { district: 'b' }),
    ...people(30, { district: 'c' }),
    ...people(40, { district: 'd' }),
  ]
  const { invited } = disclosed(wave, {
    invited: { city: 113, 'district/a': 10, 'district/b': 13, 'district/c': 38, 'district/d': 52 },
  })
  expect([
    invited('district/a'),
    invited('district/b'),
    invited('district/c'),
    invited('district/d'),
  ]).toEqual([null, null, null, 52])
  expect(invited('city')).toBe(113)
})

test('nothing is known of invited people who were never asked by us', () => {
  expect(disclosed(people(20, { district: 'a' })).invited('city')).toBeNull()
})

test('a number that everybody gave is not told, nor a part of the week that nobody has', () => {
  const answers = (week: (place: number) => Readonly<Record<string, number>>) => (place: number) => ({
    NUM: { kind: 'number' as const, value: 40 },
    ONE: option('bc'.charAt(place % 2)),
    WEEK: { kind: 'shares' as const, percents: week(place) },
  })
  const { item } = disclosed(
    [
      ...people(
        20,
        { district: 'a' },
        answers((place) => ({ a: 40 + (place % 9), b: 60 - (place % 9), c: 0 })),
      ),
      ...people(
        20,
        { district: 'b' },
        answers((place) => ({ a: 40 + (place % 9), b: 50, c: 10 - (place % 9) })),
      ),
      ...people(
        30,
        { district: 'c' },
        answers((place) => ({ a: 40, b: 50 - (place % 9), c: 10 + (place % 9) })),
      ),
      ...people(
        40,
        { district: 'd' },
        answers((place) => ({ a: 30 + (place % 9), b: 50 - (place % 5), c: 20 - (place % 9) + (place % 5) })),
      ),
      // Whoever goes somewhere else is not asked about the week.
      ...['a', 'b', 'c', 'd'].flatMap((district) => people(6, { district }, () => ({ ONE: option('a') }))),
    ],
    { instrument: anInstrument() },
  )
  expect(item('city', 'NUM')).toEqual({ kind: 'suppressed' })
  expect(['a', 'b', 'c', 'd'].map((d) => item(`district/${d}`, 'WEEK')?.kind)).toEqual([
    'suppressed',
    'suppressed',
    'suppressed',
    'shown',
  ])
})

test('people’s own words are no part of a release', () => {
  const { cells } = disclosed(
    people(30, { district: 'a' }, (place) => ({
      ...variedAnswers(place),
      WORDS: { kind: 'text', text: 'hemligt' },
    })),
  )
  expect(JSON.stringify(cells)).not.toContain('WORDS')
})

test('of a suppressed cell nothing is told but its name', () => {
  const { cells } = disclosed([...people(3, { district: 'a' }), ...people(40, { district: 'b' })])
  const hidden = cells.filter(({ kind }) => kind === 'suppressed')
  expect(hidden.length).toBeGreaterThan(0)
  for (const cell of hidden) expect(Object.keys(cell).sort()).toEqual(['cell', 'kind'])
})

test('the same answers in another order give the same release', () => {
  const { disclosure, responses } = sparseWave(7)
  const again = disclosed([...responses].reverse(), { instrument: disclosure.instrument })
  const once = disclosed(responses, { instrument: disclosure.instrument })
  expect(again.cells.map(({ cell, kind }) => [cell, kind])).toEqual(
    once.cells.map(({ cell, kind }) => [cell, kind]),
  )
})

test('higher minimums hide more of eight waves together (of one, a coarser group may spare several finer ones)', () => {
  const suppressed = (cells: readonly ReleasedCell[]) =>
    cells.filter(({ kind }) => kind === 'suppressed').length
  const waves = Array.from({ length: 8 }, (_, place) => {
    const { disclosure, cells } = sparseWave(place + 1)
    const rules = { minimumCellSize: 8, minimumDetailSize: 12 }
    const stricter = takeAll(discloseRollup({ ...disclosure, rules }))
    return suppressed(stricter.cells) - suppressed(cells)
  })
  expect(waves.reduce((sum, more) => sum + more, 0)).toBeGreaterThan(0)
})
