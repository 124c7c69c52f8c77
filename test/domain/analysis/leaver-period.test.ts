import { expect, test } from 'vitest'
import { type Found, wavePeriod, widen, windowPeriod } from '~/domain/analysis/leaver-period'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import { releaseAll, windowRules } from '../release/several-waves'
import { attackedInstrument } from '../release/sparse-wave'

/** People of one unit with these main reasons. */
function leavers(unit: string, reasons: string): CountedResponse[] {
  return [...reasons].map((main, place) => ({
    background: {
      districtId: districtIdSchema.parse(unit.slice(0, 2)),
      unitId: unitIdSchema.parse(unit),
      role: null,
      tenureBand: null,
    },
    answers: {
      WHY: { kind: 'reasons' as const, main, contributing: [] },
      ...Object.fromEntries(
        ['A1', 'A2', 'A3'].map((code, item) => [
          code,
          { kind: 'option' as const, code: String(1 + ((place + item) % 5)) },
        ]),
      ),
    },
  }))
}

const quarter = () => [
  ...leavers('d1-a', 'aaabbbdd'),
  ...leavers('d1-b', 'aabbbddd'),
  ...leavers('d1-c', 'aaab'),
  ...leavers('d1-d', 'abbb'),
  ...leavers('d2-a', 'aaabbbddaaabbbdd'),
]
const { waves, windows } = releaseAll(
  [
    { opensOn: '2025-01-01', responses: quarter() },
    { opensOn: '2025-04-01', responses: quarter() },
  ],
  ['d1', 'd2'],
)
const periods = [
  ...waves.map(({ waveId, opensOn, cells }) =>
    wavePeriod(
      { waveId, opensOn, closesOn: opensOn },
      { ...windowRules, cells: [...cells.values()] },
      attackedInstrument,
    ),
  ),
  ...windows.map((window) => windowPeriod({ ...window, releasedOn: '2025-07-02' }, attackedInstrument)),
]
const [asked] = periods

function found(...keys: readonly string[]): readonly [string, string] | undefined {
  if (asked === undefined) throw new Error('no period')
  const one: Found | undefined = widen(periods, asked, keys, ({ reasons }) =>
    Boolean(reasons?.kind === 'shown' && reasons.reasons.some(({ any }) => any.kind === 'shown')),
  )
  return one && [one.key, one.period.kind]
}

test('where a unit’s quarter is too small its half-year is read, before its district is', () => {
  expect(found('district/d1')).toEqual(['district/d1', 'wave'])
  expect(found('unit/d1/d1-a', 'district/d1', 'city')).toEqual(['unit/d1/d1-a', 'halfYear'])
})

test('a unit that is too small in every window is read as its district, and an unknown one as the city', () => {
  expect(found('unit/d1/d1-c', 'district/d1', 'city')).toEqual(['district/d1', 'wave'])
  expect(found('unit/d9/d9-a', 'district/d9', 'city')).toEqual(['city', 'wave'])
})
