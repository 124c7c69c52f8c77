import { roundForComparison } from './rounding'
import type { Spell } from './spell'

/** The spells that were ever at risk (entry before time), with times that tie when equal to 9 decimals. */
export function observedSpells(spells: readonly Spell[]): Spell[] {
  return spells
    .map(({ entry, time, isEvent }) => ({
      entry: entry === -Infinity ? entry : roundForComparison(entry),
      time: roundForComparison(time),
      isEvent,
    }))
    .filter(({ entry, time }) => entry < time)
}

/** The distinct times at which something happened, ascending. */
export function eventTimes(spells: readonly Spell[]): number[] {
  return [...new Set(spells.filter(({ isEvent }) => isEvent).map(({ time }) => time))].sort((a, b) => a - b)
}

/**
 * How many are at risk at each of the ascending `times`: those who entered strictly before and have not left before.
 * Whoever is censored at that time is still at risk. n log n.
 */
export function atRisk(times: readonly number[], spells: readonly Spell[]): number[] {
  const entered = countBefore(
    times,
    spells.map(({ entry }) => entry),
  )
  const left = countBefore(
    times,
    spells.map(({ time }) => time),
  )
  return times.map((_, index) => (entered[index] ?? 0) - (left[index] ?? 0))
}

/** How many events fall on each of the ascending `times`. */
export function eventCounts(times: readonly number[], spells: readonly Spell[]): number[] {
  const counts = new Map<number, number>()
  for (const { time, isEvent } of spells) if (isEvent) counts.set(time, (counts.get(time) ?? 0) + 1)
  return times.map((time) => counts.get(time) ?? 0)
}

function countBefore(times: readonly number[], moments: readonly number[]): number[] {
  const sorted = Float64Array.from(moments).sort()
  let count = 0
  return times.map((time) => {
    while ((sorted[count] ?? Infinity) < time) count += 1
    return count
  })
}
