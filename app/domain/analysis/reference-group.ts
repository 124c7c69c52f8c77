import type { Release, ReleasedCell, ReleasedScale } from '../release/release'
import { subtractMoments, type Moments } from '../statistics/moments'

function cityOf(release: Release): ReleasedCell | undefined {
  return release.cells.find(({ cell }) => cell.grouping === 'city')
}

/** Those whose district is not stated (imported answers only). */
function withoutDistrictOf(release: Release): ReleasedCell | undefined {
  return release.cells.find(({ cell }) => cell.grouping === 'district' && cell.districtId === null)
}

export function shownMoments(cell: ReleasedCell | undefined, scale: string): Moments | undefined {
  const released = cell?.kind === 'shown' ? cell.scales[scale] : undefined
  return released?.kind === 'shown' ? released.moments : undefined
}

/**
 * All districts together: the city less those whose district is not stated. Where these may not be told they stay
 * in, and so are part of every district's rest.
 */
export function referenceGroup(release: Release, scale: string): ReleasedScale {
  const city = shownMoments(cityOf(release), scale)
  const withoutDistrict = shownMoments(withoutDistrictOf(release), scale)
  if (city === undefined) return { kind: 'suppressed' }
  return {
    kind: 'shown',
    moments: withoutDistrict === undefined ? city : subtractMoments(city, withoutDistrict),
  }
}
