import { expect, test } from 'vitest'
import { addRollups, subtractCells } from '~/domain/rollup/combine-rollups'
import { rollUp } from '~/domain/rollup/roll-up'
import { attackedInstrument, sparseWave } from '../release/sparse-wave'

test('adding two rollups equals rolling up both', () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const { responses } = sparseWave(seed)
    const half = Math.floor(responses.length / 2)
    const [first, second] = [responses.slice(0, half), responses.slice(half)]
    const sum = addRollups(rollUp(attackedInstrument, first), rollUp(attackedInstrument, second))
    expect(rounded(sum)).toEqual(rounded(rollUp(attackedInstrument, responses)))
  }
})

test('adding nothing changes nothing', () => {
  const rollup = rollUp(attackedInstrument, sparseWave(1).responses)
  expect(addRollups(rollup, [])).toEqual(rollup)
  expect(addRollups([], rollup)).toEqual(rollup)
})

test('the city less its districts is nobody', () => {
  const rollup = rollUp(attackedInstrument, sparseWave(2).responses)
  const [city, ...rest] = rollup
  if (city === undefined) throw new Error('a rollup has a city')
  const nobody = rest.filter(({ cell }) => cell.grouping === 'district').reduce(subtractCells, city)
  expect(nobody.respondents).toBe(0)
  for (const { n, sum } of Object.values(nobody.scales)) {
    expect(n).toBe(0)
    expect(sum).toBeCloseTo(0, 6)
  }
  for (const { counts } of Object.values(nobody.items))
    expect(new Set(Object.values(counts))).toEqual(new Set([0]))
})

/** Sums of thirds differ in the last digit by the order of adding. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'number' ? Math.round(part * 1e6) / 1e6 : part,
  )
}
