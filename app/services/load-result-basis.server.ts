import type { ReleaseScope } from '~/domain/release/scope-release'
import { type ReleasedWave, type ResultBasis, resultBasis } from '~/domain/report/result-basis'
import { newestFirst } from '~/domain/wave/wave-order'
import type { Wave } from '~/domain/wave/wave'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { listWaves } from '~/repositories/wave-repository.server'
import type { Databases } from '../databases.server'
import { loadReleasedWave } from './load-released-wave.server'
import { loadWaveSeries } from './load-wave-series.server'

export type ResultsAsked = {
  /** Without it the newest released wave. */
  readonly waveId?: string
  readonly scope: ReleaseScope
}

export type BasisVerdict =
  | { readonly ok: true; readonly basis: ResultBasis }
  | { readonly ok: false; readonly reason: 'noReleasedWave' | 'unknownWave' }

/** Everything the pages about one released wave are made from, cut to what the reader may see. */
export async function loadResultBasis(databases: Databases, asked: ResultsAsked): Promise<BasisVerdict> {
  const waves = await listWaves(databases.register)
  const choices = waves.filter(({ state }) => state === 'closed').sort(newestFirst)
  const newest = asked.waveId === undefined ? newestOf(choices) : choices[0]
  if (newest === undefined)
    return { ok: false, reason: asked.waveId === undefined ? 'noReleasedWave' : 'unknownWave' }
  const wave = asked.waveId === undefined ? newest : choices.find(({ waveId }) => waveId === asked.waveId)
  const current = wave && (await loadReleasedWave(databases, wave))
  if (current === undefined) return { ok: false, reason: 'unknownWave' }
  const exit = await findExit(databases, current, choices)
  return {
    ok: true,
    basis: resultBasis({
      current,
      earlier: await loadWaveSeries(databases, current.wave, waves),
      ...(exit === undefined ? {} : { exit }),
      choices,
      organisation: await getOrganisation(databases.register),
      scope: asked.scope,
    }),
  }
}

/** What is shown unasked: not a round about one thing, nor what leavers said some months later, while there is more. */
function newestOf(choices: readonly Wave[]): Wave | undefined {
  return choices.find(({ kind }) => kind !== 'other') ?? choices[0]
}

/** The newest wave of the exit survey, for the pages of waves that do not ask why people leave. */
async function findExit(
  databases: Databases,
  { instrument }: ReleasedWave,
  choices: readonly Wave[],
): Promise<ReleasedWave | undefined> {
  if (instrument.parts.reasons !== undefined) return undefined
  const exit = choices.find(({ kind }) => kind === 'exit')
  const released = exit && (await loadReleasedWave(databases, exit))
  return released?.instrument.parts.reasons === undefined ? undefined : released
}
