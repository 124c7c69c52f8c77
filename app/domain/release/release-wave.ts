import type { Instrument } from '../instrument/instrument'
import type { DistrictId, Organisation } from '../organisation/organisation'
import type { Atom } from '../rollup/atom'
import { cellKey } from '../rollup/cell'
import type { Rollup } from '../rollup/rollup'
import type { Wave } from '../wave/wave'
import { discloseRollup } from './disclose-rollup'
import type { Release } from './release'
import type { WaveOrganisation } from './release-plan'

/** What may be told of a wave for good, from what was counted and how many were asked per district. */
export function releaseWave(
  wave: Wave & { readonly closesOn: string },
  counted: {
    readonly rollup: Rollup
    /** The finest groups of the same answers. */
    readonly atoms: readonly Atom[]
    readonly instrument: Instrument
    readonly organisation: Organisation
    /** Empty where it is not known: imported answers. */
    readonly invitedPerDistrict: ReadonlyMap<DistrictId, number>
  },
): Release {
  const { waveId, instrumentCode, instrumentVersion, minimumCellSize, minimumDetailSize } = wave
  const cells = discloseRollup({
    rollup: counted.rollup,
    atoms: counted.atoms,
    instrument: counted.instrument,
    rules: { minimumCellSize, minimumDetailSize },
    organisation: organisationDuring(counted.organisation, wave.opensOn, wave.closesOn),
    invited: invitedPerCell(counted.invitedPerDistrict),
  })
  const sizes = { minimumCellSize, minimumDetailSize }
  return { waveId, instrumentCode, instrumentVersion, ...sizes, releasedOn: wave.closesOn, cells }
}

/** The districts and units that existed on some day of the wave. */
function organisationDuring(
  { districts, units }: Organisation,
  first: string,
  last: string,
): WaveOrganisation {
  const existed = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }) =>
    validFrom <= last && (validTo === null || first <= validTo)
  return {
    districts: districts.filter(existed).map(({ districtId }) => districtId),
    units: units.filter(existed).map(({ districtId, unitId }) => ({ districtId, unitId })),
  }
}

function invitedPerCell(invitedPerDistrict: ReadonlyMap<DistrictId, number>): ReadonlyMap<string, number> {
  const cells = new Map<string, number>()
  let city = 0
  for (const [districtId, invited] of invitedPerDistrict) {
    cells.set(cellKey({ grouping: 'district', districtId }), invited)
    city += invited
  }
  if (invitedPerDistrict.size > 0) cells.set(cellKey({ grouping: 'city' }), city)
  return cells
}
