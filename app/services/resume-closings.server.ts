import { listWaves } from '~/repositories/wave-repository.server'
import { finishClosing } from './finish-closing.server'
import { finishImport } from './import-wave.server'
import type { Installation } from './installation.server'
import { shakeBox } from './shake-box.server'

/** Goes on with all that was cut off: closings, imports, the box's last shaking. For the start of a server or command. */
export async function resumeClosings(installation: Installation): Promise<void> {
  for (const { waveId, state, origin } of await listWaves(installation.register)) {
    if (state !== 'closing') continue
    if (origin === 'imported') await finishImport(installation, waveId)
    else await finishClosing(installation, waveId, async () => {})
  }
  await shakeBox(installation.box)
}
