import { expect, test, vi } from 'vitest'
import { itemsByCode } from '~/domain/instrument/items-of'
import { cellKey } from '~/domain/rollup/cell'
import { cellsOf } from '~/domain/rollup/cells-of'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import { indexScale } from '~/domain/rollup/rollup'
import { itemPomp, scoreFocusArea, scoreIndex } from '~/domain/response/score-scale'
import { spanAudit } from '~/domain/statistics/span-audit'
import { disclosed, option, people } from './people'
import { rangeOfSum } from './range-of-sum'
import { attackedInstrument as instrument, sparseWave, type SparseWave } from './sparse-wave'

vi.setConfig({ testTimeout: 240_000 })

test('a role that lies almost wholly inside a district does not give the few others of the district away', () => {
  const { kind } = disclosed([
    ...people(20, { district: 'a', role: 'r1' }),
    ...people(2, { district: 'a', role: 'r2' }),
    ...people(30, { district: 'b', role: 'r2' }),
  ])
  // 22 in district a less the 20 of role r1 would be those two.
  expect(kind('district/a') === 'shown' && kind('role/r1') === 'shown').toBe(false)
})

test('nor does a tenure band that lies almost wholly inside a unit', () => {
  const { kind } = disclosed([
    ...people(15, { district: 'a', unit: 'a1', tenure: 't1' }),
    ...people(3, { district: 'a', unit: 'a1', tenure: 't2' }),
    ...people(20, { district: 'a', unit: 'a2', tenure: 't2' }),
    ...people(30, { district: 'b', unit: 'b1', tenure: 't2' }),
  ])
  expect(kind('unit/a/a1') === 'shown' && kind('tenure/t1') === 'shown').toBe(false)
})

test('groups that overlap without leaving a small rest are told', () => {
  const { kind } = disclosed([
    ...people(20, { district: 'a', role: 'r1' }),
    ...people(12, { district: 'a', role: 'r2' }),
    ...people(11, { district: 'b', role: 'r1' }),
    ...people(30, { district: 'b', role: 'r2' }),
  ])
  for (const key of ['district/a', 'district/b', 'role/r1', 'role/r2', 'districtRole/a/r1']) {
    expect(kind(key), key).toBe('shown')
  }
})

test('two hidden districts that together said nearly the same are cornered, and a third is hidden with them', () => {
  const lowest = () => ({ HAN1: option('1'), HAN2: option('1') })
  const nearlyLowest = (place: number) => ({ HAN1: option('1'), HAN2: option(place === 0 ? '2' : '1') })
  const others = (count: number, district: string) => people(count, { district })
  const { scale } = disclosed([
    ...people(4, { district: 'a' }, lowest),
    ...people(4, { district: 'b' }, nearlyLowest),
    ...others(12, 'c'),
    ...others(30, 'd'),
  ])
  // The eight have 12.5 points together: the four of district a have 3 on average at most.
  expect(scale('district/c', 'HAN')).not.toBe('shown')
})

const waves = Array.from({ length: 200 }, (_, place) => ({ seed: place + 1, ...sparseWave(place + 1) }))

const items = itemsByCode(instrument)
function valueOf(code: string, { answers }: CountedResponse): number | undefined {
  const area = instrument.focusAreas.find((one) => one.code === code)
  if (area !== undefined) return scoreFocusArea(area, answers, instrument)
  const item = items.get(code)
  return item === undefined ? scoreIndex(instrument, answers) : itemPomp(item, answers[code])
}

/** Figures of whom persons are counted, and what each of them has; "" counts them. */
const figures = ['', ...instrument.focusAreas.map(({ code }) => code), indexScale, 'A1', 'B2', 'I1'] as const

const backgroundOf = ({ background }: CountedResponse) => JSON.stringify(background)

/** Those who stand behind a figure, in their finest groups, and which groups of them are told. */
function told({ responses, cells }: SparseWave, code: string) {
  const counted = responses.filter((one) => code === '' || valueOf(code, one) !== undefined)
  const atoms = [...new Set(counted.map(backgroundOf))].map((key) => ({
    key,
    members: counted.filter((one) => backgroundOf(one) === key),
  }))
  const isTold = (cell: SparseWave['cells'][number]) =>
    cell.kind === 'shown' &&
    (code === '' ||
      cell.scales[code]?.kind === 'shown' ||
      (cell.items[code]?.kind ?? 'suppressed') !== 'suppressed')
  const keys = cells.filter(isTold).map(({ cell }) => cellKey(cell))
  const atomsIn = (key: string) =>
    atoms.filter(
      ({ members: [first] }) => first && cellsOf(first.background).some((cell) => cellKey(cell) === key),
    )
  return { atoms, keys, atomsIn }
}

test('the span test over whole backgrounds: nothing small follows from what is told of 200 waves', () => {
  for (const wave of waves) {
    for (const code of figures) {
      const { atoms, keys, atomsIn } = told(wave, code)
      const audit = spanAudit(
        atoms.map(({ key, members }) => ({ code: key, count: members.length })),
        keys.map((key) => atomsIn(key).map((atom) => atom.key)),
        5,
      )
      expect(audit.determinedSets, `seed ${wave.seed}: ${code}`).toEqual([])
    }
  }
})

test('the linear programme: of hidden groups that are too small, 20 index points stay possible', () => {
  for (const wave of waves.slice(0, 60)) {
    for (const code of ['A', 'I', indexScale]) {
      const { atoms, keys, atomsIn } = told(wave, code)
      if (!keys.includes('city')) continue
      const hidden = wave.cells.map(({ cell }) => cellKey(cell)).filter((key) => !keys.includes(key))
      for (const key of hidden) {
        const members = atomsIn(key).flatMap((atom) => atom.members)
        if (members.length === 0 || members.length >= 5) continue
        const width = rangeOfSum(
          atoms.map((atom) => ({
            most: 100 * atom.members.length,
            truth: atom.members.reduce((sum, one) => sum + (valueOf(code, one) ?? 0), 0),
          })),
          keys.map((one) => atomsIn(one).map((atom) => atoms.indexOf(atom))),
          atomsIn(key).map((atom) => atoms.indexOf(atom)),
        )
        if (width === undefined) continue
        expect(width / members.length, `seed ${wave.seed}: ${code} of ${key}`).toBeGreaterThan(19.9)
      }
    }
  }
})

test('the audit says what it tried, and that nobody was cornered', () => {
  const audits = waves.map(({ audit }) => audit)
  expect(Math.max(...audits.map(({ hiddenFurther }) => hiddenFurther))).toBeGreaterThan(0)
  for (const { figures: tried, narrowestMean } of audits) {
    expect(tried).toBeGreaterThanOrEqual(12)
    expect(narrowestMean ?? 40).toBeGreaterThanOrEqual(20)
  }
})
