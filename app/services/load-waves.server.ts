import type { AnswerBand } from '~/domain/wave/answer-band'
import type { Wave } from '~/domain/wave/wave'
import { countAskedPeople } from '~/repositories/asked-person-repository.server'
import { getWaveFrame, listWaves } from '~/repositories/wave-repository.server'
import type { Installation } from './installation.server'
import { loadParticipation } from './load-participation.server'

export type WaveRow = {
  readonly wave: Wave
  /** `null` when Kvar has invited nobody. */
  readonly invited: number | null
  /** Of open waves only. */
  readonly answers: AnswerBand | null
}

/** Every wave, the latest first. */
export async function loadWaves(
  { register }: Pick<Installation, 'register'>,
  today: string,
): Promise<readonly WaveRow[]> {
  const waves = await listWaves(register)
  const asked = await countAskedPeople(register)
  const rows: WaveRow[] = []
  for (const wave of waves) {
    const isOpen = wave.state === 'open' && wave.origin === 'fieldwork'
    const frame = await getWaveFrame(register, wave.waveId)
    const framed = [...frame.values()].reduce((sum, count) => sum + count, 0)
    rows.push({
      wave,
      invited: wave.origin === 'imported' ? null : isOpen ? (asked.get(wave.waveId) ?? 0) : framed,
      answers: isOpen ? (await loadParticipation(register, wave, today)).whole : null,
    })
  }
  return rows
}
