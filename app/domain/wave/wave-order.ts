import type { Wave } from './wave'

/** Waves stand in the order of the day their answers end; on the same day by their codes. */
export function newestFirst(one: Wave, another: Wave): number {
  return lastDay(one) === lastDay(another)
    ? compare(another.waveId, one.waveId)
    : compare(lastDay(another), lastDay(one))
}

export function isBefore(one: Wave, another: Wave): boolean {
  return newestFirst(one, another) > 0
}

function lastDay({ closesOn, opensOn }: Wave): string {
  return closesOn ?? opensOn
}

function compare(one: string, another: string): number {
  return one < another ? -1 : one > another ? 1 : 0
}
