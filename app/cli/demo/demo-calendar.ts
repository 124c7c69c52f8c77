import type { LocalisedText } from '~/domain/instrument/localised-text'
import { type WaveId, waveIdSchema } from '~/domain/wave/wave'

/** One wave of the demo: when it ran, whom it asked, and how many of them answer. */
export type DemoWave = {
  readonly waveId: WaveId
  readonly instrument: 'exit' | 'pulse'
  readonly name: LocalisedText
  readonly opensOn: string
  readonly closesOn: string | null
  /** The day on which the box is emptied; `null` = still open. */
  readonly closedOn: string | null
  /** Of the staff: how many are asked (all of them, or those who leave). */
  readonly asked: 'everyone' | number
  readonly answering: number
  /** Which of the truth's rounds it belongs to (see demo-truth.ts). */
  readonly round: number
}

const leaversAYear = 152
const roundsShown = 3

/** Three yearly batches of the exit survey that are closed, one that is open, and the three latest pulses. */
export function demoCalendar(today: string): readonly DemoWave[] {
  const year = Number(today.slice(0, 4))
  const pulses = pulseRounds(today)
  const exits = [year - 3, year - 2, year - 1].map((one, i) => exitBatch(one, i))
  return [...exits, ...pulses, openBatch(year)].sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1))
}

function exitBatch(year: number, index: number): DemoWave {
  return {
    waveId: waveIdSchema.parse(`avgang-${year}`),
    instrument: 'exit',
    name: { sv: `Avgångar ${year}`, en: `Leavers ${year}` },
    opensOn: `${year}-01-01`,
    closesOn: null,
    closedOn: `${year + 1}-01-08`,
    asked: leaversAYear - 6 * index,
    answering: 0.69,
    round: index,
  }
}

function openBatch(year: number): DemoWave {
  return {
    waveId: waveIdSchema.parse(`avgang-${year}`),
    instrument: 'exit',
    name: { sv: `Avgångar ${year}`, en: `Leavers ${year}` },
    opensOn: `${year}-01-01`,
    closesOn: null,
    closedOn: null,
    asked: 48,
    answering: 0.55,
    round: 2,
  }
}

function pulseRounds(today: string): DemoWave[] {
  const year = Number(today.slice(0, 4))
  const over = [year - 2, year - 1, year]
    .flatMap((one) => [pulse(one, 'spring'), pulse(one, 'autumn')])
    .filter((wave) => wave.closedOn !== null && wave.closedOn < today)
  return over.slice(-roundsShown).map((wave, round) => ({ ...wave, round }))
}

function pulse(year: number, season: 'spring' | 'autumn'): DemoWave {
  const isSpring = season === 'spring'
  const month = isSpring ? '03' : '10'
  return {
    waveId: waveIdSchema.parse(`puls-${year}-${isSpring ? 'var' : 'host'}`),
    instrument: 'pulse',
    name: isSpring
      ? { sv: `Pulsmätning våren ${year}`, en: `Pulse, spring ${year}` }
      : { sv: `Pulsmätning hösten ${year}`, en: `Pulse, autumn ${year}` },
    opensOn: `${year}-${month}-03`,
    closesOn: `${year}-${month}-24`,
    closedOn: `${year}-${month}-25`,
    asked: 'everyone',
    answering: 0.71,
    round: 0,
  }
}
