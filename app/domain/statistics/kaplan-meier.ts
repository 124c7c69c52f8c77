import { atRisk, eventCounts, eventTimes, observedSpells } from './risk-sets'
import type { Spell } from './spell'
import { type SurvivalLimits, survivalLimits } from './survival-limits'

type SurvivalStep = SurvivalLimits & {
  readonly time: number
  readonly atRisk: number
  readonly eventCount: number
  readonly survival: number
}

type SurvivalAt = {
  readonly survival: number
  readonly se: number | null
  readonly logLogLow: number | null
  readonly logLogHigh: number | null
}

export type KaplanMeier = {
  readonly n: number
  readonly events: number
  readonly steps: readonly SurvivalStep[]
  readonly median: number | null
  readonly medianLow: number | null
  readonly medianHigh: number | null
  /** At the times asked for, in their order. */
  readonly at: readonly SurvivalAt[]
}

/**
 * Survival curve (who is still employed), also for people who came under observation late.
 * Formula: S = Π(1 - d/r) over event times, G = Σ d/(r(r-d)); limits see survival-limits. Median: the first time with
 * S <= 0.5; where S is 0.5, the middle of that flat stretch. Assumes that leaving observation says nothing about
 * leaving. Sources: Kaplan & Meier (1958), Greenwood (1926).
 * In: spells, and times to report. Out: shares 0–1, times in the spells' unit. Too little data: no events gives no steps
 * and S = 1 throughout; a median never reached is `null`.
 */
export function kaplanMeier(spells: readonly Spell[], at: readonly number[]): KaplanMeier {
  const observed = observedSpells(spells)
  const steps = survivalSteps(observed)
  const lastTime = observed.reduce((last, { time }) => Math.max(last, time), -Infinity)
  return {
    n: observed.length,
    events: observed.filter(({ isEvent }) => isEvent).length,
    steps,
    median: medianOf(steps, ({ survival }) => survival, lastTime),
    medianLow: medianOf(steps, ({ logLogLow }) => logLogLow, lastTime),
    medianHigh: medianOf(steps, ({ logLogHigh }) => logLogHigh, lastTime),
    at: at.map((time) => survivalAt(steps, time)),
  }
}

function survivalSteps(spells: readonly Spell[]): SurvivalStep[] {
  const times = eventTimes(spells)
  const risk = atRisk(times, spells)
  const counts = eventCounts(times, spells)
  let survival = 1
  let greenwood = 0
  return times.map((time, index) => {
    const r = risk[index] ?? 0
    const d = counts[index] ?? 0
    survival *= (r - d) / r
    greenwood += d / (r * (r - d))
    return { time, atRisk: r, eventCount: d, survival, ...survivalLimits(survival, greenwood) }
  })
}

/** Shares closer to one half than this are one half. */
const halfTolerance = 1.5e-8

function medianOf(
  steps: readonly SurvivalStep[],
  share: (step: SurvivalStep) => number | null,
  lastTime: number,
): number | null {
  const known = steps.flatMap((step) => {
    const value = share(step)
    return value === null ? [] : [{ time: step.time, value }]
  })
  const reached = known.find(({ value }) => value <= 0.5 + halfTolerance)
  if (!reached) return null
  if (Math.abs(reached.value - 0.5) >= halfTolerance) return reached.time
  const lower = known.find(({ time, value }) => time > reached.time && value < reached.value)
  return (reached.time + (lower?.time ?? lastTime)) / 2
}

function survivalAt(steps: readonly SurvivalStep[], time: number): SurvivalAt {
  const step = steps.findLast((candidate) => candidate.time <= time)
  if (!step) return { survival: 1, se: 0, logLogLow: 1, logLogHigh: 1 }
  const { survival, se, logLogLow, logLogHigh } = step
  return { survival, se, logLogLow, logLogHigh }
}
