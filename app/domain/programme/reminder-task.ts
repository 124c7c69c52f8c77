import type { WaveId } from '../wave/wave'
import { mostReminders } from './programme'

/** A wave is reminded once a day at most, by its programme or by hand: they share this name. */
export function reminderTaskId(waveId: WaveId, day: string): string {
  return `remind ${waveId} ${day}`
}

/** The days on which a wave has been reminded, the earliest first. */
export function remindedDays(waveId: WaveId, done: ReadonlySet<string>): readonly string[] {
  const start = reminderTaskId(waveId, '')
  return [...done].flatMap((id) => (id.startsWith(start) ? [id.slice(start.length)] : [])).toSorted()
}

/** Nobody is reminded of one wave more often than three times. */
export function mayRemindMore(waveId: WaveId, done: ReadonlySet<string>): boolean {
  return remindedDays(waveId, done).length < mostReminders
}
