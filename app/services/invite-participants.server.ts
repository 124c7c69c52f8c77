import type { Invitation } from '~/domain/invitation/invitation'
import type { Participant } from '~/domain/invitation/participant'
import type { WaveId } from '~/domain/wave/wave'
import type { RegisterDb } from '#db/connect'
import type { Installation } from './installation.server'

export type ParticipantProblem = {
  /** Which of the participants given, from 0. */
  readonly index: number
  readonly field: keyof Participant
  readonly problem:
    | 'unknownDistrict'
    | 'unknownUnit'
    | 'unitOfAnotherDistrict'
    | 'notValidOnThatDay'
    | 'lastDayMissing'
    | 'alreadyInvited'
    | 'twiceInThisList'
}

/** The code is given out here, once; nothing stored leads back to it. Format "XXXX-XXXX-XXXX-XXXX". */
export type Invited = { readonly invitation: Invitation; readonly code: string }

export type InviteVerdict =
  | { readonly ok: true; readonly invited: readonly Invited[] }
  | { readonly ok: false; readonly reason: 'unknownWave' | 'waveClosed' | 'nobody' }
  | {
      readonly ok: false
      readonly reason: 'badParticipants'
      readonly problems: readonly ParticipantProblem[]
    }

/** All or nobody. `alongside` runs in the same transaction (mails go into the outbox there). */
export type InviteParticipants = (
  installation: Installation,
  input: { readonly waveId: WaveId; readonly participants: readonly Participant[] },
  alongside?: (register: RegisterDb, invited: readonly Invited[]) => Promise<void>,
) => Promise<InviteVerdict>
