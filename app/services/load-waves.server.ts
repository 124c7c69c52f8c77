import type { AnswerBand } from '~/domain/wave/answer-band'
import type { Wave } from '~/domain/wave/wave'
import { countAskedPeople } from '~/repositories/asked-person-repository.server'
import { getWaveFrame, listWaves } from '~/repositories/wave-repository.server'
import type { Installation } from './installation.server'
import { loadAnswerBand } from './load-answer-band.server'

export type WaveRow = {
  readonly wave: Wave
  /** `null` when Kvar has invited nobody. */
  readonly invited: number | null
  /** Of open waves only. */
  readonly answers: AnswerBand | null
}

/** Every wave, the latest first. */
export async function loadWaves(
  { register, box }: Pick<Installation, 'register' | 'box'>,
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
      answers: isOpen ? await loadAnswerBand(box, wave, today) : null,
    })
  }
  return rows
}
