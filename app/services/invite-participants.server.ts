import { randomBytes } from 'node:crypto'
import type { RegisterDb } from '#db/connect'
import { checkParticipants, type ParticipantProblem } from '~/domain/invitation/check-participants'
import { formatCode } from '~/domain/invitation/code'
import type { FollowUp, Invitation } from '~/domain/invitation/invitation'
import { knownPerson, type PersonMarks } from '~/domain/invitation/known-person'
import type { Participant } from '~/domain/invitation/participant'
import type { WaveId } from '~/domain/wave/wave'
import {
  countInvitations,
  insertInvitations,
  listInvitedEmails,
} from '~/repositories/invitation-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { listTakenOff, putBackOnList } from '~/repositories/known-person-repository.server'
import { findWave, holdWaveOpen } from '~/repositories/wave-repository.server'
import type { Installation } from './installation.server'
import { hashCode, makeCode } from './invitation-code.server'
import { inviteToFollowUp } from './invite-to-follow-up.server'
import { personMarks } from './person-marks.server'
import { ensureBoxCapacity } from './prepare-box.server'

/**
 * The code is given out here, once; nothing stored leads back to it. Format "XXXX-XXXX-XXXX-XXXX". Where the invitation is
 * not open the person had answered before they were taken off the list, and the code opens nothing.
 */
export type Invited = {
  readonly invitation: Invitation
  readonly code: string
  readonly followUp?: FollowUp
}

export type InviteVerdict =
  | { readonly ok: true; readonly invited: readonly Invited[] }
  | { readonly ok: false; readonly reason: 'unknownWave' | 'waveClosed' | 'nobody' }
  | {
      readonly ok: false
      readonly reason: 'badParticipants'
      readonly problems: readonly ParticipantProblem[]
    }

/** All or nobody. Whoever was taken off the list goes on where they were: nobody answers twice. `alongside` runs in the same transaction (mails go into the outbox there). */
export async function inviteParticipants(
  { register, box, key }: Installation,
  {
    waveId,
    participants,
    employeeNumbers = [],
    followUpWaveId = null,
    on,
  }: {
    readonly waveId: WaveId
    readonly participants: readonly Participant[]
    /** In the order of the participants, where they are known. */
    readonly employeeNumbers?: readonly string[]
    /** Where those with a last day may answer once more with the same code, some months later. */
    readonly followUpWaveId?: WaveId | null
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
  if (followUpWaveId !== null) {
    const before = await countInvitations(register, followUpWaveId)
    await ensureBoxCapacity(box, followUpWaveId, before + participants.length)
  }
  const made = participants.map((participant, place) => {
    const code = makeCode()
    const marks = personMarks(key, waveId, participant, employeeNumbers[place] ?? null)
    return { invitation: invitationFor(waveId, participant), code, codeHash: hashCode(key, code), ...marks }
  })
  const verdict = await register.transaction().execute(async (transaction): Promise<InviteVerdict> => {
    if (!(await holdWaveOpen(transaction, waveId))) return { ok: false, reason: 'waveClosed' }
    const invitedEmails = await listInvitedEmails(transaction, waveId)
    const problems = checkParticipants(participants, {
      wave: { kind: wave.kind, opensOn: on ?? wave.opensOn },
      organisation,
      invitedEmails,
    })
    if (problems.length > 0) return { ok: false, reason: 'badParticipants', problems }
    const listed = await putOnList(transaction, waveId, made)
    const invited =
      followUpWaveId === null ? listed : await inviteToFollowUp(transaction, key, followUpWaveId, listed)
    await alongside(transaction, invited)
    return { ok: true, invited }
  })
  // Others may have been invited at the same moment.
  await ensureBoxCapacity(box, waveId, await countInvitations(register, waveId))
  return verdict
}

type Made = Pick<Invited, 'invitation'> & PersonMarks & { readonly code: string; readonly codeHash: string }

async function putOnList(
  transaction: RegisterDb,
  waveId: WaveId,
  made: readonly Made[],
): Promise<readonly Invited[]> {
  const takenOff = new Map((await listTakenOff(transaction, waveId)).map((one) => [one.invitationId, one]))
  const put: (Made & { readonly isBack: boolean })[] = []
  for (const one of made) {
    const known = knownPerson(one, [...takenOff.values()])
    if (known === undefined) {
      put.push({ ...one, isBack: false })
      continue
    }
    takenOff.delete(known.invitationId)
    const state = known.state === 'withdrawn' ? 'open' : known.state
    const invitation = { ...one.invitation, invitationId: known.invitationId, state }
    const numberMark = one.numberMark ?? known.numberMark
    put.push({ ...one, invitation, numberMark, isBack: true })
  }
  const isBack = ({ isBack }: { readonly isBack: boolean }): boolean => isBack
  for (const { invitation, codeHash, numberMark, emailMark, nameMark } of put.filter(isBack))
    await putBackOnList(transaction, invitation, { codeHash, numberMark, emailMark, nameMark })
  await insertInvitations(
    transaction,
    put.filter((one) => !one.isBack),
  )
  return put.map(({ invitation, code }) => ({ invitation, code: formatCode(code) }))
}

function invitationFor(waveId: WaveId, participant: Participant): Invitation {
  const { districtId, unitId, role, tenureBand, ...person } = participant
  return {
    ...person,
    invitationId: randomBytes(16).toString('hex'),
    waveId,
    state: 'open',
    background: { districtId, unitId, role, tenureBand },
    answersFrom: null,
    followUpId: null,
  }
}
