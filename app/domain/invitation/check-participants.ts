import { isValidOn, type Organisation } from '../organisation/organisation'
import type { Wave } from '../wave/wave'
import type { Participant } from './participant'

export type ParticipantProblem = {
  /** Which of the participants given, from 0. */
  readonly index: number
  readonly field: keyof Participant
  readonly problem:
    | 'unknownDistrict'
    | 'unknownUnit'
    | 'unitOfAnotherDistrict'
    | 'notValidThen'
    | 'lastDayMissing'
    | 'alreadyInvited'
    | 'twiceInThisList'
}

/** Everything that stands in the way of asking these people in this wave. `invitedEmails` are those it has asked. */
export function checkParticipants(
  participants: readonly Participant[],
  context: {
    readonly wave: Pick<Wave, 'kind' | 'opensOn'>
    readonly organisation: Organisation
    readonly invitedEmails: Iterable<string>
  },
): readonly ParticipantProblem[] {
  const { wave, organisation } = context
  const districts = new Map(organisation.districts.map((district) => [district.districtId, district]))
  const units = new Map(organisation.units.map((unit) => [unit.unitId, unit]))
  const invited = new Set([...context.invitedEmails].map((email) => email.toLowerCase()))
  const inThisList = new Set<string>()
  const problems: ParticipantProblem[] = []
  for (const [index, participant] of participants.entries()) {
    const say = (field: keyof Participant, problem: ParticipantProblem['problem']) =>
      problems.push({ index, field, problem })
    const date = participant.lastDay ?? wave.opensOn
    const district = districts.get(participant.districtId)
    if (district === undefined) say('districtId', 'unknownDistrict')
    else if (!isValidOn(district, date)) say('districtId', 'notValidThen')
    if (participant.unitId !== null) {
      const unit = units.get(participant.unitId)
      if (unit === undefined) say('unitId', 'unknownUnit')
      else if (unit.districtId !== participant.districtId) say('unitId', 'unitOfAnotherDistrict')
      else if (!isValidOn(unit, date)) say('unitId', 'notValidThen')
    }
    if (wave.kind === 'exit' && participant.lastDay === null) say('lastDay', 'lastDayMissing')
    const email = participant.email?.toLowerCase()
    if (email === undefined) continue
    if (invited.has(email)) say('email', 'alreadyInvited')
    else if (inThisList.has(email)) say('email', 'twiceInThisList')
    inThisList.add(email)
  }
  return problems
}
