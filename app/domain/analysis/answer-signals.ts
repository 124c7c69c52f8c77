import type { Instrument } from '../instrument/instrument'
import { isInScope, type ReleaseScope } from '../release/scope-release'
import type { Release } from '../release/release'
import type { Wave } from '../wave/wave'
import { comparableScales } from './comparable-scales'
import { type FallingStays, fallingStays } from './falling-stays'
import { type LowAreas, lowAreas, watchedAreas } from './low-areas'

/** A closed pulse: what was asked, and what may be told of it. */
export type ClosedPulse = { readonly wave: Wave; readonly instrument: Instrument; readonly release: Release }

/** What released answers say of where a talk about staying is due: of groups, of the newest pulses that ask for it. */
export type AnswerSignals = {
  /** Absent where no pulse has asked about workload or leadership. */
  readonly low?: LowAreas & { readonly pulse: ClosedPulse }
  /** Absent where fewer than two pulses have asked in the same words whether people want to stay. */
  readonly falling?: FallingStays & {
    readonly pulse: ClosedPulse
    readonly previous: ClosedPulse
    readonly scale: string
  }
}

/** In: the newest first. Out: cut to what these eyes may see; tested and drawn together as a whole. */
export function answerSignals(pulses: readonly ClosedPulse[], scope: ReleaseScope): AnswerSignals {
  const [low, falling] = [lowIn(pulses), fallingIn(pulses)]
  return {
    ...(low && { low: { ...low, signals: low.signals.filter(({ cell }) => isInScope(cell, scope)) } }),
    ...(falling && {
      falling: { ...falling, signals: falling.signals.filter(({ cell }) => isInScope(cell, scope)) },
    }),
  }
}

function lowIn(pulses: readonly ClosedPulse[]): AnswerSignals['low'] {
  const pulse = pulses.find(({ instrument }) =>
    instrument.focusAreas.some(({ code }) => watchedAreas.some((watched) => watched === code)),
  )
  return pulse && { pulse, ...lowAreas(pulse.release, pulse.instrument) }
}

function fallingIn(pulses: readonly ClosedPulse[]): AnswerSignals['falling'] {
  for (const [at, pulse] of pulses.entries()) {
    const scale = pulse.instrument.focusAreas.find(({ role }) => role === 'outcome')?.code
    if (scale === undefined) continue
    const previous = pulses
      .slice(at + 1)
      .find(({ instrument }) => comparableScales(instrument, pulse.instrument).includes(scale))
    return previous && { pulse, previous, scale, ...fallingStays(previous.release, pulse.release, scale) }
  }
  return undefined
}
