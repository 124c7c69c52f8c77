import { type Organisation, districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'
import type { ReleaseScope } from '~/domain/release/scope-release'
import { type ReleasedWave, type ResultBasis, resultBasis } from '~/domain/report/result-basis'
import { aReleasedWave } from './a-released-wave'

const always = { validFrom: '2011-01-01', validTo: null, successors: [] }

/** Four districts in an order of their own, which is not the alphabet's. */
export const fourDistricts: Organisation = {
  municipality: 'Göteborgs Stad',
  isDemo: true,
  districts: [
    ['angered', 'Angered'],
    ['ostra', 'Östra Göteborg'],
    ['centrum', 'Centrum'],
    ['lundby', 'Lundby'],
  ].map(([code, name = ''], position) => ({
    districtId: districtIdSchema.parse(code),
    name,
    position,
    ...always,
  })),
  units: [
    ['angered-barn', 'Utredning barn'],
    ['angered-unga', 'Utredning unga'],
  ].map(([code, name = '']) => ({
    unitId: unitIdSchema.parse(code),
    districtId: districtIdSchema.parse('angered'),
    name,
    ...always,
  })),
}

export function aResultBasis(
  around: {
    readonly current?: ReleasedWave
    readonly earlier?: readonly ReleasedWave[]
    readonly exit?: ReleasedWave
    readonly scope?: ReleaseScope
    readonly organisation?: Organisation
  } = {},
): ResultBasis {
  const { current = aReleasedWave(), earlier = [], exit } = around
  return resultBasis({
    current,
    earlier,
    ...(exit === undefined ? {} : { exit }),
    choices: [current, ...earlier].map(({ wave }) => wave),
    organisation: around.organisation ?? fourDistricts,
    scope: around.scope ?? { role: 'hrCity' },
  })
}

export const asHrOf = (district: string): ReleaseScope => ({
  role: 'hrDistrict',
  districtId: districtIdSchema.parse(district),
})
