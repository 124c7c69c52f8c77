import type { Analysis } from '../analysis/analysis'
import { attentionList, type Signal } from '../analysis/attention-list'
import { comparableScales } from '../analysis/comparable-scales'
import { compareWaves, type ScaleChange } from '../analysis/compare-waves'
import type { ReleasedWave } from './result-basis'

export type WaveFindings = { readonly changes: readonly ScaleChange[]; readonly signals: readonly Signal[] }

const alone = new WeakMap<Analysis, WaveFindings>()
const besides = new WeakMap<Analysis, WeakMap<Analysis, WaveFindings>>()

/**
 * What has changed since the wave before, and what deserves attention. Releases are frozen, so what two of them say
 * together is worked out once and kept as long as their analyses.
 */
export function waveFindings(previous: ReleasedWave | undefined, current: ReleasedWave): WaveFindings {
  const kept = keptFor(previous)
  const known = kept.get(current.analysis)
  if (known !== undefined) return known
  const change =
    previous &&
    compareWaves(
      previous.analysis,
      current.analysis,
      comparableScales(previous.instrument, current.instrument),
    )
  const findings = {
    changes: change?.changes ?? [],
    signals: attentionList(current.analysis, change),
  }
  kept.set(current.analysis, findings)
  return findings
}

function keptFor(previous: ReleasedWave | undefined): WeakMap<Analysis, WaveFindings> {
  if (previous === undefined) return alone
  const kept = besides.get(previous.analysis) ?? new WeakMap<Analysis, WaveFindings>()
  besides.set(previous.analysis, kept)
  return kept
}
