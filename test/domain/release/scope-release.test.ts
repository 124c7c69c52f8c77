import { expect, test } from 'vitest'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { releaseFor } from '~/domain/release/scope-release'
import { cellKey } from '~/domain/rollup/cell'
import { waveIdSchema } from '~/domain/wave/wave'
import { disclosed, people } from './people'

const { cells } = disclosed([
  ...people(30, { district: 'a', unit: 'a1', role: 'r', tenure: 'T0' }),
  ...people(30, { district: 'b', unit: 'b1', role: 's', tenure: 'T1' }),
  ...people(12, {}),
])
const release = {
  waveId: waveIdSchema.parse('w'),
  instrumentCode: 'small',
  instrumentVersion: 1,
  minimumCellSize: 5,
  minimumDetailSize: 10,
  releasedOn: '2026-06-30',
  cells,
}

test('a district’s HR sees its own district, what lies in it, and the city', () => {
  const own = releaseFor(release, { role: 'hrDistrict', districtId: districtIdSchema.parse('a') })
  expect(own.cells.map(({ cell }) => cellKey(cell))).toEqual([
    'city',
    'district/a',
    'unit/a/a1',
    'districtRole/a/r',
    'districtRole/a/s',
    'districtTenure/a/T0',
    'districtTenure/a/T1',
  ])
})

test('the city’s HR sees everything that is released', () => {
  expect(releaseFor(release, { role: 'hrCity' })).toEqual(release)
})
