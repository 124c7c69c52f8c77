import type { Language } from '~/domain/instrument/localised-text'
import type { Background } from '~/domain/invitation/background'
import { mayStartAnswering } from '~/domain/wave/answering-period'
import type { Wave, WaveId } from '~/domain/wave/wave'
import { findWave } from '~/repositories/wave-repository.server'
import { admitCode } from './admit-code.server'
import type { Installation } from './installation.server'

export type CodeVerdict =
  | {
      readonly ok: true
      readonly wave: Wave
      readonly background: Background
      /** The language the person was asked in. */
      readonly language: Language
    }
  | {
      readonly ok: false
      readonly reason: 'unknownCode' | 'alreadyAnswered' | 'withdrawn' | 'tooEarly' | 'waveClosed'
      /** Where the reason is about a wave: what the page may say of it. */
      readonly wave?: Wave
    }
  /** A leaver's follow-up, from when it may be answered. */
  | { readonly ok: false; readonly reason: 'followUpTooEarly'; readonly wave: Wave; readonly from: string }

/**
 * Changes nothing: mail scanners open links too. `waveId` is the one in the address, for codes erased with their wave;
 * `known` is that wave as it was read a moment ago, which spares reading it again.
 */
export async function findInvitationByCode(
  installation: Pick<Installation, 'register' | 'key'>,
  input: {
    readonly code: string
    readonly waveId?: WaveId
    readonly known?: Wave
    readonly today: string
  },
): Promise<CodeVerdict> {
  const { known, waveId: within } = input
  const atDoor = within === undefined
  const where = known === undefined ? { within, atDoor } : { known, within, atDoor }
  const admitted = await admitCode(installation, input.code, where)
  if (admitted === undefined) {
    const named = input.waveId && (await findWave(installation.register, input.waveId))
    if (named && named.state !== 'open') return { ok: false, reason: 'waveClosed', wave: named }
    return { ok: false, reason: 'unknownCode' }
  }
  const { invitation, wave } = admitted
  if (invitation.state === 'withdrawn') return { ok: false, reason: 'withdrawn' }
  if (invitation.state === 'spent') return { ok: false, reason: 'alreadyAnswered', wave }
  const from = invitation.answersFrom
  if (from !== null && input.today < from) return { ok: false, reason: 'followUpTooEarly', wave, from }
  const period = mayStartAnswering(wave, input.today)
  if (period !== 'open') return { ok: false, reason: period, wave }
  return { ok: true, wave, background: invitation.background, language: invitation.language }
}
