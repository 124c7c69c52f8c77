import type { Background } from '~/domain/invitation/background'
import type { Wave, WaveId } from '~/domain/wave/wave'
import type { Installation } from './installation.server'

export type CodeVerdict =
  | { readonly ok: true; readonly wave: Wave; readonly background: Background }
  | {
      readonly ok: false
      readonly reason: 'unknownCode' | 'alreadyAnswered' | 'withdrawn' | 'tooEarly' | 'waveClosed'
      /** Where the reason is about a wave: what the page may say of it. */
      readonly wave?: Wave
    }

/** Changes nothing: mail scanners open links too. `waveId` is the one in the address, for codes erased with their wave. */
export type FindInvitationByCode = (
  installation: Installation,
  input: { readonly code: string; readonly waveId?: WaveId; readonly today: string },
) => Promise<CodeVerdict>
