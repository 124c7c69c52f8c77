import type { Wave } from './wave'

export type MayClose =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'tooFewBallots'; readonly minimum: number }
  | { readonly ok: false; readonly reason: 'tooEarly'; readonly earliest: string }

/** An exit batch is at least a quarter long: who left when is known, so nothing finer may be shown. */
const monthsOfExitBatch = 3

/** Whether the box of an open wave may be opened today. */
export function mayClose(wave: Wave, ballots: number, today: string): MayClose {
  const earliest = wave.kind === 'exit' ? addMonths(wave.opensOn, monthsOfExitBatch) : wave.opensOn
  if (today < earliest) return { ok: false, reason: 'tooEarly', earliest }
  if (ballots < wave.minimumCellSize)
    return { ok: false, reason: 'tooFewBallots', minimum: wave.minimumCellSize }
  return { ok: true }
}

/** The same day so many months later; the last of the month where there is no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0))
  const wanted = Math.min(day, lastOfMonth.getUTCDate())
  return new Date(Date.UTC(year, month - 1 + months, wanted)).toISOString().slice(0, 10)
}
