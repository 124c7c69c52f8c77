import { randomBytes, randomInt } from 'node:crypto'
import type { RegisterDb } from '#db/connect'
import { shuffle } from '~/domain/ballot/shuffle'
import { normaliseCode } from '~/domain/invitation/code'
import type { Invitation } from '~/domain/invitation/invitation'
import { followUpFrom } from '~/domain/programme/follow-up'
import type { WaveId } from '~/domain/wave/wave'
import { linkFollowUp } from '~/repositories/follow-up-repository.server'
import { insertInvitations } from '~/repositories/invitation-repository.server'
import { holdWaveOpen } from '~/repositories/wave-repository.server'
import { hashFollowUpCode } from './invitation-code.server'
import type { Invited } from './invite-participants.server'

const nobody = { numberMark: null, emailMark: null, nameMark: null } as const

/**
 * Together with a leaver's invitation, whether it will be answered or not, a second one for some months later: without a
 * name, with no more background than the district. `db`: the transaction in which they are asked.
 */
export async function inviteToFollowUp(
  db: RegisterDb,
  key: string,
  waveId: WaveId,
  invited: readonly Invited[],
): Promise<readonly Invited[]> {
  if (!(await holdWaveOpen(db, waveId))) throw new Error(`${waveId} takes nobody more`)
  const made = invited.map((one) => {
    const { lastDay, background, invitationId, state } = one.invitation
    const code = normaliseCode(one.code)
    if (lastDay === null || code === undefined || state !== 'open') return { one, followUp: null }
    const followUp: Invitation = {
      invitationId: randomBytes(16).toString('hex'),
      waveId,
      state: 'open',
      name: '',
      email: null,
      background: { districtId: background.districtId, unitId: null, role: null, tenureBand: null },
      lastDay: null,
      language: 'sv',
      answersFrom: followUpFrom(lastDay),
      followUpId: null,
    }
    const codeHash = hashFollowUpCode(key, code)
    return { one, followUp: { invitation: followUp, codeHash, ...nobody, of: invitationId } }
  })
  const followUps = made.flatMap(({ followUp }) => (followUp === null ? [] : [followUp]))
  await insertInvitations(
    db,
    shuffle(
      followUps.map(({ of: _of, ...row }) => row),
      randomInt,
    ),
  )
  for (const { invitation, of } of followUps) await linkFollowUp(db, of, invitation.invitationId)
  return made.map(({ one, followUp }) =>
    followUp === null ? one : { ...one, followUp: { waveId, from: followUp.invitation.answersFrom ?? '' } },
  )
}
