import type { Wave } from './wave'

export type AnsweringPeriod = 'tooEarly' | 'open' | 'waveClosed'

/** Whether a person may start answering today. */
export function mayStartAnswering(
  wave: Pick<Wave, 'state' | 'opensOn' | 'closesOn'>,
  today: string,
): AnsweringPeriod {
  if (wave.closesOn !== null && today > wave.closesOn) return 'waveClosed'
  return mayCast(wave, today)
}

/** Whoever started in time may finish: a ballot is taken for as long as the box is closed. */
export function mayCast(wave: Pick<Wave, 'state' | 'opensOn'>, today: string): AnsweringPeriod {
  if (wave.state !== 'open') return 'waveClosed'
  return today < wave.opensOn ? 'tooEarly' : 'open'
}
