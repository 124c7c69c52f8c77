import type { WaveId } from '../wave/wave'
import type { ProgrammeId } from './programme'

/** A wave that a programme opens: a round, or a batch into which people come one by one. */
export type ProgrammeWave = {
  readonly programmeId: ProgrammeId
  /** Of a round the day its rhythm gives; of a batch the day it opened. */
  readonly occasion: string
  readonly waveId: WaveId
  readonly opensOn: string
  /** `null`: of a batch that still takes people. */
  readonly endsOn: string | null
  /** `followUp`: what leavers say some months later; nobody is written to for it. */
  readonly part: 'asking' | 'followUp'
}

/** As it stands: `planned` is a wave that was cut off before it opened. */
export type StandingWave = ProgrammeWave & {
  readonly state: 'planned' | 'open' | 'closing' | 'closed'
}

/** Somebody was asked once on this occasion, and is not asked again. It says nothing of an answer. */
export type Asking = {
  readonly programmeId: ProgrammeId
  readonly employeeNumber: string
  readonly occasion: string
  readonly waveId: WaveId
  /** `null` once the wave is closed, or when somebody else had invited the person. */
  readonly invitationId: string | null
  /** ISO dates. */
  readonly askedOn: string
  readonly answerBy: string
  readonly remindedOn: string | null
}

/** Names one occasion of one person, for sets and maps. */
export function askingKey(asking: Pick<Asking, 'programmeId' | 'employeeNumber' | 'occasion'>): string {
  return `${asking.programmeId} ${asking.employeeNumber} ${asking.occasion}`
}
