import { randomBytes } from 'node:crypto'
import type { RegisterDb } from '#db/connect'
import { checkParticipants, type ParticipantProblem } from '~/domain/invitation/check-participants'
import { formatCode } from '~/domain/invitation/code'
import type { Invitation } from '~/domain/invitation/invitation'
import type { Participant } from '~/domain/invitation/participant'
import type { WaveId } from '~/domain/wave/wave'
import {
  countInvitations,
  insertInvitations,
  listInvitedEmails,
} from '~/repositories/invitation-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { findWave, holdWaveOpen } from '~/repositories/wave-repository.server'
import type { Installation } from './installation.server'
import { hashCode, makeCode } from './invitation-code.server'
import { ensureBoxCapacity } from './prepare-box.server'

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
export async function inviteParticipants(
  { register, box, key }: Installation,
  {
    waveId,
    participants,
    on,
  }: {
    readonly waveId: WaveId
    readonly participants: readonly Participant[]
    /** The day whose organisation counts for those without a last day; left out, the day the wave opened. */
    readonly on?: string
  },
  alongside: (register: RegisterDb, invited: readonly Invited[]) => Promise<void> = async () => {},
): Promise<InviteVerdict> {
  if (participants.length === 0) return { ok: false, reason: 'nobody' }
  const wave = await findWave(register, waveId)
  if (wave === undefined) return { ok: false, reason: 'unknownWave' }
  if (wave.state !== 'open') return { ok: false, reason: 'waveClosed' }
  const organisation = await getOrganisation(register)
  // Nobody is asked before there is room for the answer.
  await ensureBoxCapacity(box, waveId, (await countInvitations(register, waveId)) + participants.length)
  const made = participants.map((participant) => {
    const code = makeCode()
    return { invitation: invitationFor(waveId, participant), code, codeHash: hashCode(key, code) }
  })
  const invited = made.map(({ invitation, code }) => ({ invitation, code: formatCode(code) }))
  const verdict = await register.transaction().execute(async (transaction): Promise<InviteVerdict> => {
    if (!(await holdWaveOpen(transaction, waveId))) return { ok: false, reason: 'waveClosed' }
    const invitedEmails = await listInvitedEmails(transaction, waveId)
    const problems = checkParticipants(participants, {
      wave: { kind: wave.kind, opensOn: on ?? wave.opensOn },
      organisation,
      invitedEmails,
    })
    if (problems.length > 0) return { ok: false, reason: 'badParticipants', problems }
    await insertInvitations(transaction, made)
    await alongside(transaction, invited)
    return { ok: true, invited }
  })
  // Others may have been invited at the same moment.
  await ensureBoxCapacity(box, waveId, await countInvitations(register, waveId))
  return verdict
}

function invitationFor(waveId: WaveId, participant: Participant): Invitation {
  const { districtId, unitId, role, tenureBand, ...person } = participant
  return {
    ...person,
    invitationId: randomBytes(16).toString('hex'),
    waveId,
    state: 'open',
    background: { districtId, unitId, role, tenureBand },
  }
}
