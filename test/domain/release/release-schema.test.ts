import { expect, test } from 'vitest'
import { releaseSchema } from '~/domain/release/release-schema'
import { waveIdSchema } from '~/domain/wave/wave'
import { sparseWave } from './sparse-wave'

const release = {
  waveId: waveIdSchema.parse('avgang-2026-1'),
  instrumentCode: 'attacked',
  instrumentVersion: 1,
  minimumCellSize: 5,
  minimumDetailSize: 10,
  releasedOn: '2026-06-30',
  cells: sparseWave(3).cells,
}

test('a release from before relations and weights is read as it was frozen', () => {
  const read = releaseSchema.parse(JSON.parse(JSON.stringify(release)))
  expect(read).toEqual(release)
  expect(read).not.toHaveProperty('relations')
  expect(read).not.toHaveProperty('raked')
})

test('a release comes back from its JSON as it went in', () => {
  expect(releaseSchema.parse(JSON.parse(JSON.stringify(release)))).toEqual(release)
})

test('a fourth kind of cell, and a suppressed cell that tells more than its name, are refused', () => {
  for (const cell of [
    { kind: 'secondary', cell: { grouping: 'city' } },
    { kind: 'suppressed', cell: { grouping: 'city' }, respondents: 3 },
  ]) {
    expect(releaseSchema.safeParse({ ...release, cells: [cell] }).success).toBe(false)
  }
})
