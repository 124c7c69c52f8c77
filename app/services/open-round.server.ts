import { rotateItems } from '~/domain/programme/rotate-items'
import type { ProgrammeOf } from '~/domain/programme/programme'
import { roundPeople } from '~/domain/programme/choose-people'
import type { Round } from '~/domain/programme/round-dates'
import { itemsOf } from '~/domain/instrument/items-of'
import { findWave } from '~/repositories/wave-repository.server'
import { listAskedNumbers } from '~/repositories/asking-repository.server'
import { listEmployees } from '~/repositories/employee-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { listAskedItems, settleProgrammeWave } from '~/repositories/programme-repository.server'
import { type WaveId, waveIdSchema } from '~/domain/wave/wave'
import { askForProgramme } from './ask-for-programme.server'
import type { Installation } from './installation.server'
import { findPublishedInstrument } from './load-instrument.server'
import { openWave } from './open-wave.server'
import type { TaskSetting } from './run-due-tasks.server'

/**
 * Opens a round and asks everybody whom the programme means. Cut off anywhere, it goes on from there. Without anybody to ask
 * it opens nothing and answers false: the list may come tomorrow.
 */
export async function openRound(
  installation: Installation,
  { programme, round }: { readonly programme: ProgrammeOf<'rounds'>; readonly round: Round },
  { links, now, today, lease }: TaskSetting,
): Promise<boolean> {
  const { register } = installation
  const { programmeId } = programme
  const organisation = await getOrganisation(register)
  const people = roundPeople(await listEmployees(register), { programme, organisation, day: today })
  if (people.length === 0) return false
  const settled = await settleProgrammeWave(register, {
    programmeId,
    occasion: round.occasion,
    waveId: programmeWaveId(programme, round.opensOn),
    opensOn: round.opensOn,
    endsOn: round.closesOn,
    part: 'asking',
  })
  const { waveId } = settled
  if ((await findWave(register, waveId)) === undefined)
    await openProgrammeWave(installation, programme, {
      waveId,
      opensOn: settled.opensOn,
      closesOn: settled.endsOn,
      askedItems: await nextItems(installation, programme),
    })
  const asked = await listAskedNumbers(register, waveId)
  const chosen = people
    .filter(({ employee }) => !asked.has(employee.employeeNumber))
    .map((one) => ({ ...one, occasion: round.occasion, answerBy: settled.endsOn ?? round.closesOn }))
  const alongside = lease.settle
  await askForProgramme(installation, { programmeId, waveId }, chosen, { links, now, today, alongside })
  return true
}

/** Readable, and the same at every attempt: "puls-2026-03-02". */
export function programmeWaveId({ programmeId }: { readonly programmeId: string }, opensOn: string): WaveId {
  return waveIdSchema.parse(`${programmeId}-${opensOn}`)
}

/** Opens a wave as its programme says. */
export async function openProgrammeWave(
  installation: Installation,
  programme: Pick<
    ProgrammeOf<'rounds'>,
    'name' | 'instrumentCode' | 'instrumentVersion' | 'minimumCellSize' | 'minimumDetailSize'
  >,
  wave: {
    readonly waveId: WaveId
    readonly opensOn: string
    readonly closesOn: string | null
    readonly askedItems: readonly string[] | null
  },
): Promise<void> {
  const { name, instrumentCode, instrumentVersion, minimumCellSize, minimumDetailSize } = programme
  const verdict = await openWave(installation, {
    ...wave,
    instrumentCode,
    instrumentVersion,
    minimumCellSize,
    minimumDetailSize,
    name: { sv: `${name.sv} ${wave.opensOn}`, en: `${name.en} ${wave.opensOn}` },
  })
  // Taken: opened before the cut.
  if (!verdict.ok && verdict.reason !== 'waveIdTaken')
    throw new Error(`${wave.waveId} could not be opened (${verdict.reason})`)
}

async function nextItems(
  { register }: Installation,
  { programmeId, instrumentCode, instrumentVersion, plan }: ProgrammeOf<'rounds'>,
): Promise<readonly string[] | null> {
  if (plan.rotation === null) return null
  const instrument = await findPublishedInstrument(register, instrumentCode, instrumentVersion)
  if (instrument === undefined) return null
  const everything = itemsOf(instrument).map(({ code }) => code)
  const history = await listAskedItems(register, programmeId)
  return rotateItems(
    instrument,
    plan.rotation,
    history.map((asked) => asked ?? everything),
  )
}
