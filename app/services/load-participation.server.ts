import type { RegisterDb } from '#db/connect'
import { type Participation, participationOf } from '~/domain/wave/participation'
import type { Wave } from '~/domain/wave/wave'
import {
  countParticipation,
  findToldParticipation,
  tellParticipation,
} from '~/repositories/participation-repository.server'

/**
 * How many have answered, in steps that are counted once a day: whoever looks twice a day, in whichever process and after
 * whichever restart, learns nothing of those who came in between.
 */
export async function loadParticipation(
  register: RegisterDb,
  wave: Wave,
  today: string,
): Promise<Participation> {
  const { waveId, minimumCellSize, closesOn } = wave
  const known = await findToldParticipation(register, waveId, today)
  if (known !== undefined) return known
  const participation = participationOf(await countParticipation(register, waveId), {
    minimumCellSize,
    // A batch into which people come one by one has no last day before it is opened.
    perDistrict: closesOn !== null,
  })
  await tellParticipation(register, waveId, { day: today, participation })
  // Another process may have been first.
  return (await findToldParticipation(register, waveId, today)) ?? participation
}
