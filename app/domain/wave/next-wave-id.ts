import type { LocalisedText } from '../instrument/localised-text'
import { type WaveId, waveIdSchema, type WaveKind } from './wave'

const stems: Record<WaveKind, { readonly id: string; readonly name: LocalisedText }> = {
  exit: { id: 'avgang', name: { sv: 'Avgångsenkät', en: 'Exit survey' } },
  pulse: { id: 'puls', name: { sv: 'Pulsmätning', en: 'Pulse survey' } },
  other: { id: 'matning', name: { sv: 'Mätning', en: 'Survey' } },
}

/** The next free code and name of the year: "avgang-2026-2", "Avgångsenkät 2026:2". */
export function nextWaveId(
  kind: WaveKind,
  opensOn: string,
  taken: readonly WaveId[],
): { readonly waveId: WaveId; readonly name: LocalisedText } {
  const year = opensOn.slice(0, 4)
  const { id, name } = stems[kind]
  let number = 1
  while (taken.some((waveId) => waveId === `${id}-${year}-${number}`)) number += 1
  return {
    waveId: waveIdSchema.parse(`${id}-${year}-${number}`),
    name: { sv: `${name.sv} ${year}:${number}`, en: `${name.en} ${year}:${number}` },
  }
}
