import type { Programme } from '~/domain/programme/programme'
import type { ProgrammeWave } from '~/domain/programme/programme-wave'
import type { WaveId } from '~/domain/wave/wave'
import { listStandingWaves, settleProgrammeWave } from '~/repositories/programme-repository.server'
import { findWave } from '~/repositories/wave-repository.server'
import type { Installation } from './installation.server'
import { openProgrammeWave, programmeWaveId } from './open-round.server'

/** The batch of a programme that takes people now; one is opened where there is none. Cut off anywhere, it goes on from there. */
export async function batchOn(
  installation: Installation,
  programme: Programme,
  part: ProgrammeWave['part'],
  today: string,
): Promise<WaveId> {
  const { register } = installation
  const { programmeId } = programme
  const taking = (await listStandingWaves(register)).find(
    (wave) =>
      wave.programmeId === programmeId &&
      wave.part === part &&
      wave.endsOn === null &&
      (wave.state === 'open' || wave.state === 'planned'),
  )
  const opensOn = taking?.opensOn ?? today
  const asked = part === 'asking' ? programme : followUpOf(programme)
  const { waveId } =
    taking ??
    (await settleProgrammeWave(register, {
      programmeId,
      occasion: part === 'asking' ? today : `${today} uppföljning`,
      waveId: programmeWaveId(asked, today),
      opensOn,
      endsOn: null,
      part,
    }))
  if ((await findWave(register, waveId)) === undefined)
    await openProgrammeWave(installation, asked, { waveId, opensOn, closesOn: null, askedItems: null })
  return waveId
}

/** The same programme as it asks again: another instrument under another name. */
function followUpOf(programme: Programme) {
  const { name, programmeId, plan } = programme
  if (plan.kind !== 'leaving' || plan.followUp === null) throw new Error(`${programmeId} follows nobody up`)
  return {
    ...programme,
    ...plan.followUp,
    programmeId: `${programmeId}-uppf`,
    name: { sv: `${name.sv}, uppföljning`, en: `${name.en}, follow-up` },
  }
}
