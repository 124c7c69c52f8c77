import { participantOn } from '~/domain/programme/choose-people'
import type { DuePerson } from '~/domain/programme/due-task'
import { addDays } from '~/domain/programme/swedish-holidays'
import type { Programme } from '~/domain/programme/programme'
import type { WaveId } from '~/domain/wave/wave'
import { listEmployees } from '~/repositories/employee-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { listStandingWaves, settleProgrammeWave } from '~/repositories/programme-repository.server'
import { findWave } from '~/repositories/wave-repository.server'
import { askForProgramme, type Chosen } from './ask-for-programme.server'
import type { Installation } from './installation.server'
import { openProgrammeWave, programmeWaveId } from './open-round.server'
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
  const waveId = await batchOn(installation, programme, today)
  const alongside = lease.settle
  await askForProgramme(installation, { programmeId, waveId }, chosen, { links, now, today, alongside })
}

async function batchOn(installation: Installation, programme: Programme, today: string): Promise<WaveId> {
  const { register } = installation
  const { programmeId } = programme
  const taking = (await listStandingWaves(register)).find(
    (wave) =>
      wave.programmeId === programmeId &&
      wave.endsOn === null &&
      (wave.state === 'open' || wave.state === 'planned'),
  )
  const opensOn = taking?.opensOn ?? today
  const { waveId } =
    taking ??
    (await settleProgrammeWave(register, {
      programmeId,
      occasion: today,
      waveId: programmeWaveId(programme, today),
      opensOn,
      endsOn: null,
    }))
  if ((await findWave(register, waveId)) === undefined)
    await openProgrammeWave(installation, programme, { waveId, opensOn, closesOn: null, askedItems: null })
  return waveId
}
