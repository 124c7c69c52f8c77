import type { RegisterDb } from '#db/connect'
import type { ProgrammesState } from '~/domain/programme/due-tasks'
import { listAskings, listCalledOff, oldestAskedOn } from '~/repositories/asking-repository.server'
import { listEmployees } from '~/repositories/employee-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { listProgrammes, listStandingWaves } from '~/repositories/programme-repository.server'
import { listDoneTasks } from '~/repositories/task-claim-repository.server'

/** All that decides what is due. */
export async function loadProgrammesState(db: RegisterDb): Promise<ProgrammesState> {
  const programmes = await listProgrammes(db)
  const rolling = programmes.filter(({ plan }) => plan.kind !== 'rounds')
  return {
    programmes,
    organisation: await getOrganisation(db),
    waves: await listStandingWaves(db),
    employees: await listEmployees(db),
    askings: await listAskings(
      db,
      rolling.map(({ programmeId }) => programmeId),
    ),
    oldestAskedOn: await oldestAskedOn(db),
    calledOff: await listCalledOff(db),
    done: await listDoneTasks(db),
  }
}
