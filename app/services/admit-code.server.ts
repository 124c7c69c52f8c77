import type { RegisterDb } from '#db/connect'
import { normaliseCode } from '~/domain/invitation/code'
import type { Invitation } from '~/domain/invitation/invitation'
import type { Wave, WaveId } from '~/domain/wave/wave'
import { listInvitationsByCodeHash } from '~/repositories/invitation-repository.server'
import { getWave } from '~/repositories/wave-repository.server'
import { GroupCommit } from './group-commit.server'
import type { Installation } from './installation.server'
import { hashCode, hashFollowUpCode } from './invitation-code.server'

/**
 * Whose code it is, and to which wave it belongs. Changes nothing. `code` is the normalised one; `known` spares reading
 * the wave when it is that one. A leaver's code opens two: the one in the wave `within` goes first, or else the leaver's own;
 * `atDoor`: somebody comes with the code alone, and is let in where they may still answer.
 */
export async function admitCode(
  { register, key }: Pick<Installation, 'register' | 'key'>,
  typed: string,
  {
    known,
    within = known?.waveId,
    atDoor = false,
  }: { readonly known?: Wave; readonly within?: WaveId | undefined; readonly atDoor?: boolean } = {},
): Promise<{ readonly code: string; readonly invitation: Invitation; readonly wave: Wave } | undefined> {
  const code = normaliseCode(typed)
  if (code === undefined) return undefined
  const own = await findTogether(register, hashCode(key, code))
  const isEnough =
    own !== null && (atDoor ? own.state === 'open' : within === undefined || own.waveId === within)
  const followUp = isEnough ? null : await findTogether(register, hashFollowUpCode(key, code))
  const isMeant = followUp !== null && (own === null || atDoor || followUp.waveId === within)
  const invitation = isMeant ? followUp : own
  if (invitation === null) return undefined
  const wave = known?.waveId === invitation.waveId ? known : await getWave(register, invitation.waveId)
  return { code, invitation, wave }
}

const limits = { mostTogether: 64, mostWaiting: 2_000 }

/** One queue for each register that is open in this process. */
const queues = new WeakMap<RegisterDb, GroupCommit<string, Invitation | null>>()

/** Codes that are looked up at the same moment are looked up in one reading. */
async function findTogether(register: RegisterDb, codeHash: string): Promise<Invitation | null> {
  const queue = queues.get(register) ?? new GroupCommit((hashes) => findAll(register, hashes), limits)
  queues.set(register, queue)
  const found = await queue.add(codeHash)
  if (found === undefined) throw new Error('too many codes are being looked up at once')
  return found
}

async function findAll(
  register: RegisterDb,
  codeHashes: readonly string[],
): Promise<readonly (Invitation | null)[]> {
  const invitations = await listInvitationsByCodeHash(register, codeHashes)
  return codeHashes.map((codeHash) => invitations.get(codeHash) ?? null)
}
