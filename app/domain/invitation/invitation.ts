import type { Language } from '../instrument/localised-text'
import type { WaveId } from '../wave/wave'
import type { Background } from './background'

/**
 * `casting`: the ballot is on its way into the box; the same code goes on from there after a crash.
 * `spent`: a ballot lies in the box. Nothing says when.
 */
export type InvitationState = 'open' | 'casting' | 'spent' | 'withdrawn'

/** Where somebody who has left may answer once more, and the first of the month from which they may. */
export type FollowUp = { readonly waveId: WaveId; readonly from: string }

/** One person asked in one wave. The background is frozen from here on; it travels in the ballot without the name. */
export type Invitation = {
  readonly invitationId: string
  readonly waveId: WaveId
  readonly state: InvitationState
  readonly name: string
  readonly email: string | null
  readonly background: Background
  /** ISO date; exit surveys only. */
  readonly lastDay: string | null
  readonly language: Language
  /** Of a follow-up: the first of the month from which it may be answered. */
  readonly answersFrom: string | null
  /** The follow-up that somebody who leaves may answer with the same code. */
  readonly followUpId: string | null
}
