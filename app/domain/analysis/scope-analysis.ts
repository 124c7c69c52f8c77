import { isInScope, type ReleaseScope } from '../release/scope-release'
import type { Analysis } from './analysis'
import type { Signal } from './attention-list'

/**
 * The part of an analysis that these eyes may see. The analysis is made of the whole release and cut afterwards, so
 * that a district reads the same rest and the same adjusted p-values wherever it is read.
 */
export function analysisFor(analysis: Analysis, scope: ReleaseScope): Analysis {
  const isSeen = ({ cell }: { cell: Parameters<typeof isInScope>[0] }) => isInScope(cell, scope)
  const { withoutDistrict, ...rest } = analysis
  return {
    ...rest,
    districts: analysis.districts.filter(isSeen),
    units: analysis.units.filter(isSeen),
    ...(withoutDistrict !== undefined && isSeen(withoutDistrict) ? { withoutDistrict } : {}),
  }
}

export function signalsFor(signals: readonly Signal[], scope: ReleaseScope): readonly Signal[] {
  return signals
    .filter(({ cell }) => isInScope(cell, scope))
    .map((signal) =>
      signal.alsoIn === undefined
        ? signal
        : { ...signal, alsoIn: signal.alsoIn.filter((cell) => isInScope(cell, scope)) },
    )
}
