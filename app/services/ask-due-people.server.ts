import { participantOn } from '~/domain/programme/choose-people'
import type { DuePerson } from '~/domain/programme/due-task'
import { addDays } from '~/domain/programme/swedish-holidays'
import type { Programme } from '~/domain/programme/programme'
import { listEmployees } from '~/repositories/employee-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { askForProgramme, type Chosen } from './ask-for-programme.server'
import type { Installation } from './installation.server'
import { batchOn } from './open-batch.server'
import type { TaskSetting } from './run-due-tasks.server'

/** Asks those whose day has come, in the batch that takes people now; opens one where there is none. */
export async function askDuePeople(
  installation: Installation,
  { programme, people }: { readonly programme: Programme; readonly people: readonly DuePerson[] },
  { links, now, today, lease }: TaskSetting,
): Promise<void> {
  const { register } = installation
  const { programmeId, plan } = programme
  const organisation = await getOrganisation(register)
  const byNumber = new Map((await listEmployees(register)).map((one) => [one.employeeNumber, one]))
  const seen = new Set<string>()
  const chosen = people.flatMap(({ employeeNumber, occasion, answerBy }): readonly Chosen[] => {
    const employee = byNumber.get(employeeNumber)
    if (employee === undefined || seen.has(employeeNumber)) return []
    seen.add(employeeNumber)
    const lastDay = plan.kind === 'leaving' ? employee.employedTo : null
    const participant = participantOn(employee, organisation, today, lastDay)
    if (participant === undefined) return []
    const until = plan.kind === 'introduction' ? addDays(today, plan.openDays - 1) : answerBy
    return [{ employee, participant, occasion, answerBy: until }]
  })
  // Nobody whom the organisation has a place for: no batch is opened for them.
  if (chosen.length === 0) return lease.settle(register)
  const waveId = await batchOn(installation, programme, 'asking', today)
  const hasFollowUp = plan.kind === 'leaving' && plan.followUp !== null
  const followUpWaveId = hasFollowUp ? await batchOn(installation, programme, 'followUp', today) : null
  const alongside = lease.settle
  const waves = { programmeId, waveId, followUpWaveId }
  await askForProgramme(installation, waves, chosen, { links, now, today, alongside })
}
