import type { Instrument } from '../instrument/instrument'
import type { Organisation } from '../organisation/organisation'
import type { Atom } from '../rollup/atom'
import { cellKey } from '../rollup/cell'
import type { Rollup } from '../rollup/rollup'
import type { SamplingFrame } from '../wave/sampling-frame'
import type { Wave } from '../wave/wave'
import { discloseRollup } from './disclose-rollup'
import { rakeRollup } from './rake-rollup'
import type { RakedRelease, Release, ReleasedCell } from './release'
import type { WaveOrganisation } from './release-plan'
import type { Steps } from './steps'
import { releaseRelations } from './release-relations'

/** What may be told of a wave for good, from what was counted and how many were asked. */
export function* releaseWave(
  wave: Wave & { readonly closesOn: string },
  counted: {
    readonly rollup: Rollup
    /** The finest groups of the same answers. */
    readonly atoms: readonly Atom[]
    readonly instrument: Instrument
    readonly organisation: Organisation
    readonly frame: SamplingFrame
  },
): Steps<Release> {
  const { waveId, instrumentCode, instrumentVersion, minimumCellSize, minimumDetailSize } = wave
  const { cells, audit } = yield* discloseRollup({
    rollup: counted.rollup,
    atoms: counted.atoms,
    instrument: counted.instrument,
    rules: { minimumCellSize, minimumDetailSize },
    organisation: organisationDuring(counted.organisation, wave.opensOn, wave.closesOn),
    invited: invitedPerCell(counted.frame),
  })
  const sizes = { minimumCellSize, minimumDetailSize }
  const wholeCity = cells.find(({ cell }) => cell.grouping === 'city')
  const inRollup = counted.rollup.find(({ cell }) => cell.grouping === 'city')
  const relations = releaseRelations(inRollup, wholeCity, counted.instrument, minimumDetailSize)
  const raked = releaseRaked(counted.rollup, counted.frame, cells, minimumDetailSize)
  return {
    ...{ waveId, instrumentCode, instrumentVersion, ...sizes, releasedOn: wave.closesOn, cells, audit },
    ...(relations === undefined ? {} : { relations }),
    ...(raked === undefined ? {} : { raked }),
  }
}

/** Of the scales that are told of the city unweighted too. */
function releaseRaked(
  rollup: Rollup,
  frame: SamplingFrame,
  cells: readonly ReleasedCell[],
  fewest: number,
): RakedRelease | undefined {
  const shown = new Map(cells.flatMap((cell) => (cell.kind === 'shown' ? [[cellKey(cell.cell), cell]] : [])))
  const city = shown.get('city')
  if (city === undefined) return undefined
  const scales = Object.entries(city.scales).flatMap(([code, { kind }]) => (kind === 'shown' ? [code] : []))
  const isTold = (scale: string, districtId: string, tenureBand: string) =>
    shown.get(`districtTenure/${districtId}/${tenureBand}`)?.scales[scale]?.kind === 'shown'
  return rakeRollup(rollup, frame, { scales, isTold, fewest })
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

function invitedPerCell({ perDistrict }: SamplingFrame): ReadonlyMap<string, number> {
  const cells = new Map<string, number>()
  let city = 0
  for (const [districtId, invited] of perDistrict) {
    cells.set(cellKey({ grouping: 'district', districtId }), invited)
    city += invited
  }
  if (perDistrict.size > 0) cells.set(cellKey({ grouping: 'city' }), city)
  return cells
}
