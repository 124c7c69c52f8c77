import { normaliseCode } from '~/domain/invitation/code'
import type { Invitation } from '~/domain/invitation/invitation'
import type { Wave } from '~/domain/wave/wave'
import { findInvitationByCodeHash } from '~/repositories/invitation-repository.server'
import { getWave } from '~/repositories/wave-repository.server'
import type { Installation } from './installation.server'
import { hashCode } from './invitation-code.server'

/**
 * Whose code it is, and to which wave it belongs. Changes nothing. `code` is the normalised one; `known` spares reading
 * the wave when it is that one.
 */
export async function admitCode(
  { register, key }: Pick<Installation, 'register' | 'key'>,
  typed: string,
  known?: Wave,
): Promise<{ readonly code: string; readonly invitation: Invitation; readonly wave: Wave } | undefined> {
  const code = normaliseCode(typed)
  if (code === undefined) return undefined
  const invitation = await findInvitationByCodeHash(register, hashCode(key, code))
  if (invitation === undefined) return undefined
  const wave = known?.waveId === invitation.waveId ? known : await getWave(register, invitation.waveId)
  return { code, invitation, wave }
}
