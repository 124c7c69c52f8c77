import { addDays, daysBetween } from '~/domain/programme/swedish-holidays'
import type { WaveId } from '~/domain/wave/wave'
import { getWave } from '~/repositories/wave-repository.server'
import { closeWave } from './close-wave.server'
import { extendWave } from './extend-wave.server'
import type { Installation } from './installation.server'

const daysOfExtension = 7
const mostExtensionDays = 21

/** What came of closing: with too few answers people get a week more, three times; then HR decides. */
export type ProgrammeClosing = 'closed' | 'extended' | 'tooFew'

/** Closes a wave of a programme whose time is over. Throws when a database cannot be reached: it is tried again. */
export async function closeProgrammeWave(
  installation: Installation,
  {
    waveId,
    today,
    plannedEnd,
  }: { readonly waveId: WaveId; readonly today: string; readonly plannedEnd: string },
): Promise<ProgrammeClosing> {
  const verdict = await closeWave(installation, { waveId, today })
  if (verdict.ok) return 'closed'
  if (verdict.reason !== 'tooFewBallots') throw new Error(`${waveId} was not closed (${verdict.reason})`)
  const { closesOn } = await getWave(installation.register, waveId)
  if (closesOn === null || daysBetween(plannedEnd, closesOn) >= mostExtensionDays) return 'tooFew'
  const extended = await extendWave(installation.register, {
    waveId,
    closesOn: addDays(today, daysOfExtension - 1),
  })
  return extended.ok ? 'extended' : 'tooFew'
}
