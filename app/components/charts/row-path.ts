import type { RowTarget } from '~/domain/report/dot-chart'
import { districtPath, focusAreaPath } from '~/http/paths'

/** The page that tells more, about the same wave. */
export function rowPath(target: RowTarget, waveId: string): string {
  return target.kind === 'district'
    ? districtPath(target.districtId, waveId)
    : focusAreaPath(target.code, waveId)
}
