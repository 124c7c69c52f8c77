import type { WaveId } from '~/domain/wave/wave'
import { countInvitedPerTenure } from '~/repositories/invitation-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { getSeal, markOpened } from '~/repositories/seal-repository.server'
import { getWave, getWaveFrame, markClosed } from '~/repositories/wave-repository.server'
import { emptyBox } from './empty-box.server'
import { eraseInvitations } from './erase-invitations.server'
import type { Installation } from './installation.server'
import { loadWaveInstrument } from './load-instrument.server'
import { lockBox } from './lock-box.server'
import { makeResults, storeResults } from './make-results.server'
import { openBox } from './open-box.server'

/** In this order. After each of them a crash leaves a state from which the next goes on. */
export const closingSteps = ['locked', 'opened', 'emptied', 'erased', 'closed'] as const
type ClosingStep = (typeof closingSteps)[number]
export type AfterStep = (step: ClosingStep) => Promise<void>

/** Takes a wave whose closing has begun to its end. */
export async function finishClosing(
  installation: Installation,
  waveId: WaveId,
  afterStep: AfterStep,
): Promise<void> {
  const { register, box } = installation
  if ((await getSeal(box, waveId)).closingStep === 'none') await lockBox(box, waveId)
  await afterStep('locked')
  if ((await getSeal(box, waveId)).closingStep === 'locked') await writeResults(installation, waveId)
  await afterStep('opened')
  if ((await getSeal(box, waveId)).closingStep === 'opened') await emptyBox(box, waveId)
  await afterStep('emptied')
  await eraseInvitations(register, waveId)
  await afterStep('erased')
  await markClosed(register, waveId)
  await afterStep('closed')
}

/** Responses, comments, figures and release become durable together, or none of them. */
async function writeResults({ register, box, key }: Installation, waveId: WaveId): Promise<void> {
  const { closesOn, ...wave } = await getWave(register, waveId)
  if (closesOn === null) throw new Error(`the wave ${waveId} is closing without a date`)
  const instrument = await loadWaveInstrument(register, wave)
  const results = await makeResults({
    wave: { ...wave, closesOn },
    instrument,
    organisation: await getOrganisation(register),
    frame: {
      perDistrict: await getWaveFrame(register, waveId),
      perTenure: await countInvitedPerTenure(register, waveId),
    },
    ballots: openBox(box, key, waveId, instrument),
  })
  await box.transaction().execute(async (transaction) => {
    const counts = { openedBallots: results.kept.length, brokenBallots: results.broken }
    if (await markOpened(transaction, waveId, counts)) await storeResults(transaction, results)
  })
}
