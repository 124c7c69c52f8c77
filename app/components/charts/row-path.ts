import type { RowTarget } from '~/domain/report/dot-chart'
import { districtPath, focusAreaPath, leavingDistrictPath } from '~/http/paths'

/** The page that tells more, about the same wave. */
export function rowPath(target: RowTarget, waveId: string): string {
  switch (target.kind) {
    case 'district':
      return districtPath(target.districtId, waveId)
    case 'leavingDistrict':
      return leavingDistrictPath(target.districtId)
    case 'focusArea':
      return focusAreaPath(target.code, waveId)
  }
}
