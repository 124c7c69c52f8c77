import type { RegisterDb } from '#db/connect'
import type { ListedEmployee } from '~/domain/employee/employee'
import type { InvitationLinks } from '~/domain/invitation/invitation-facts'
import { anyOnList } from '~/domain/invitation/known-person'
import type { Participant } from '~/domain/invitation/participant'
import type { ProgrammeId } from '~/domain/programme/programme'
import type { Asking } from '~/domain/programme/programme-wave'
import type { WaveId } from '~/domain/wave/wave'
import { insertAskings } from '~/repositories/asking-repository.server'
import { listInvitedEmails } from '~/repositories/invitation-repository.server'
import { listMarksOnList } from '~/repositories/known-person-repository.server'
import { loadAsking } from './ask-people.server'
import type { Installation } from './installation.server'
import { inviteParticipants } from './invite-participants.server'
import { personMarks } from './person-marks.server'
import { queueInvitationMails } from './queue-invitation-mails.server'

/** Somebody a programme asks now. */
export type Chosen = {
  readonly employee: ListedEmployee
  readonly participant: Participant
  readonly occasion: string
  readonly answerBy: string
}

/**
 * Asks people in a wave of a programme, all or nobody, and puts down that they have been asked: in one transaction, so
 * that a crash asks nobody twice and forgets nobody. Whom somebody has invited there by hand is not written to again.
 */
export async function askForProgramme(
  installation: Installation,
  wave: {
    readonly programmeId: ProgrammeId
    readonly waveId: WaveId
    /** Where leavers may answer once more, some months later. */
    readonly followUpWaveId?: WaveId | null
  },
  chosen: readonly Chosen[],
  {
    links,
    now,
    today,
    alongside,
  }: {
    readonly links: InvitationLinks
    readonly now: string
    readonly today: string
    readonly alongside: (transaction: RegisterDb) => Promise<void>
  },
): Promise<void> {
  const { register, key } = installation
  const { programmeId, waveId, followUpWaveId = null } = wave
  const emails = new Set((await listInvitedEmails(register, waveId)).map((one) => one.toLowerCase()))
  const isOnList = anyOnList(await listMarksOnList(register, waveId))
  const isInvited = ({ participant, employee: { employeeNumber } }: Chosen): boolean =>
    (participant.email !== null && emails.has(participant.email.toLowerCase())) ||
    isOnList(personMarks(key, waveId, participant, employeeNumber))
  const isNew = (one: Chosen): boolean => !isInvited(one)
  const asked = chosen.filter(isNew)
  const note = ({ employee, occasion, answerBy }: Chosen, invitationId: string | null): Asking => ({
    programmeId,
    employeeNumber: employee.employeeNumber,
    occasion,
    waveId,
    invitationId,
    askedOn: today,
    answerBy,
    remindedOn: null,
  })
  const known = chosen.filter(isInvited).map((one) => note(one, null))
  if (asked.length === 0)
    return register.transaction().execute(async (trx) => {
      await insertAskings(trx, known)
      await alongside(trx)
    })
  const participants = asked.map(({ participant }) => participant)
  const employeeNumbers = asked.map(({ employee }) => employee.employeeNumber)
  const verdict = await inviteParticipants(
    installation,
    { waveId, participants, employeeNumbers, followUpWaveId, on: today },
    async (trx, invited) => {
      const asking = await loadAsking(trx, waveId, links)
      await queueInvitationMails(trx, key, invited, asking, now)
      const notes = asked.map((one, place) => note(one, invited[place]?.invitation.invitationId ?? null))
      await insertAskings(trx, [...notes, ...known])
      await alongside(trx)
    },
  )
  if (!verdict.ok) throw new Error(`${waveId}: nobody could be asked (${verdict.reason})`)
}
