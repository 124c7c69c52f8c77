import type { LocalisedText } from '~/domain/instrument/localised-text'
import type { ReleaseAudit } from '~/domain/release/release-audit'
import type { WaveId } from '~/domain/wave/wave'
import { listWaves } from '~/repositories/wave-repository.server'
import type { Databases } from '../databases.server'
import { loadRelease } from './load-release.server'

export type AuditedWave = {
  readonly waveId: WaveId
  readonly name: LocalisedText
  /** `null`: released before there was an audit. */
  readonly audit: ReleaseAudit | null
}

/** What the audit tried on each released wave, the latest first; of at most so many waves. */
export async function loadReleaseAudits(
  { register, box }: Databases,
  most: number,
): Promise<readonly AuditedWave[]> {
  const audited: AuditedWave[] = []
  for (const { waveId, name, state } of await listWaves(register)) {
    if (audited.length === most) break
    const release = state === 'closed' ? await loadRelease(box, waveId) : undefined
    if (release !== undefined) audited.push({ waveId, name, audit: release.audit ?? null })
  }
  return audited
}
