import type { Analysis } from '../analysis/analysis'
import type { Signal } from '../analysis/attention-list'
import type { Trend } from '../analysis/analyse-trends'
import { asTakenOver } from '../analysis/as-taken-over'
import type { ScaleChange } from '../analysis/compare-waves'
import { analysisFor, signalsFor } from '../analysis/scope-analysis'
import type { Instrument } from '../instrument/instrument'
import type { DistrictId, Organisation } from '../organisation/organisation'
import { isInScope, type ReleaseScope } from '../release/scope-release'
import { cellKey, type Cell } from '../rollup/cell'
import { indexScale } from '../rollup/rollup'
import type { Wave } from '../wave/wave'
import { waveFindings } from './wave-findings'
import { waveTrends } from './wave-trends'

/** A released wave with what it was asked with and what it means. */
export type ReleasedWave = {
  readonly wave: Wave
  readonly instrument: Instrument
  readonly analysis: Analysis
}

/** What the pages about one wave are made from. Everything in it is cut to what the reader may see. */
export type ResultBasis = ReleasedWave & {
  readonly organisation: Organisation
  /** All released waves, the newest first: what may be chosen. */
  readonly choices: readonly Wave[]
  /** Waves of the same kind and instrument up to and with this one, the oldest first. */
  readonly history: readonly ReleasedWave[]
  /** Against the wave before, by cell and scale (`changeOf`), of what was asked alike; none for the first wave. */
  readonly changes: ReadonlyMap<string, ScaleChange>
  /** Over `history`, of the city and the districts. */
  readonly trends: readonly Trend[]
  /** How many comparisons the whole wave was tested with, whoever reads. */
  readonly comparisonCount: number
  /** What deserves attention, the weak first, then the strong. */
  readonly signals: readonly Signal[]
  /** The newest wave that asks why people leave, when this one does not. */
  readonly exit?: ReleasedWave
}

/**
 * Analyses are whole here and cut on the way out: comparisons and their adjusted p-values are the same for every
 * reader. Districts come in the city's own order.
 */
export function resultBasis(input: {
  readonly current: ReleasedWave
  /** The waves before it of the same kind and instrument, the oldest first. */
  readonly earlier: readonly ReleasedWave[]
  readonly exit?: ReleasedWave
  readonly choices: readonly Wave[]
  readonly organisation: Organisation
  readonly scope: ReleaseScope
}): ResultBasis {
  const { current, exit, choices, organisation, scope } = input
  const earlier = input.earlier.map((released) => {
    const analysis = asTakenOver(released.analysis, current.analysis, organisation)
    return analysis === released.analysis ? released : { ...released, analysis }
  })
  const forReader = (released: ReleasedWave): ReleasedWave => {
    const own = analysisFor(released.analysis, scope)
    const asked = released.wave.origin === 'imported' ? withoutUnasked(own) : own
    return { ...released, analysis: inCityOrder(asked, organisation) }
  }
  const findings = waveFindings(earlier.at(-1), current)
  const changes = findings.changes.filter(({ cell }) => isInScope(cell, scope))
  return {
    ...forReader(current),
    organisation,
    choices,
    history: [...earlier, current].map(forReader),
    changes: new Map(changes.map((change) => [nameOf(change.cell, change.scale), change])),
    trends: waveTrends([...earlier, current]).filter(({ cell }) => isInScope(cell, scope)),
    comparisonCount: comparisonsOf(current.analysis) + findings.changes.length,
    signals: signalsFor(findings.signals, scope),
    ...(exit === undefined ? {} : { exit: forReader(exit) }),
  }
}

/** Every comparison with a rest that could have become a signal: areas, and the index of districts and units. */
function comparisonsOf({ comparisonCount, districts, units }: Analysis): number {
  const isCompared = (group: (typeof districts | typeof units)[number]) => {
    const index = group.kind === 'shown' ? group.scales[indexScale] : undefined
    return index?.kind === 'shown' && index.versusRest !== undefined
  }
  return comparisonCount + [...districts, ...units].filter(isCompared).length
}

/** Earlier answers may come from before a district, or from somewhere else: it has no row where it has no answers. */
function withoutUnasked(analysis: Analysis): Analysis {
  return { ...analysis, districts: analysis.districts.filter(({ kind }) => kind !== 'empty') }
}

function inCityOrder(analysis: Analysis, organisation: Organisation): Analysis {
  const positions = new Map(organisation.districts.map(({ districtId, position }) => [districtId, position]))
  const positionOf = (districtId: DistrictId | null): number =>
    (districtId === null ? undefined : positions.get(districtId)) ?? Infinity
  const districts = [...analysis.districts].sort((one, another) => {
    const [a, b] = [positionOf(one.cell.districtId), positionOf(another.cell.districtId)]
    return a === b ? 0 : a - b
  })
  return { ...analysis, districts }
}

/** A district's name; its code for a district that the organisation does not know (imported answers). */
export function districtName(organisation: Organisation, districtId: DistrictId): string {
  return organisation.districts.find((district) => district.districtId === districtId)?.name ?? districtId
}

export function changeOf({ changes }: ResultBasis, cell: Cell, scale: string): ScaleChange | undefined {
  return changes.get(nameOf(cell, scale))
}

function nameOf(cell: Cell, scale: string): string {
  return `${cellKey(cell)} ${scale}`
}
