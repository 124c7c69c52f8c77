import type { Wave, WaveId } from '../wave/wave'
import type { ResultBasis } from './result-basis'
import type { Wording } from './wording/wording'

/** Which wave a page is about, and which others may be chosen. */
export type WaveHeading = {
  readonly waveId: WaveId
  readonly name: string
  /** "Pulsmätning våren 2026, stängd 31 mars 2026. Resultat visas för grupper med minst 5 svar …" */
  readonly lead: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

export function waveHeading({ wave, analysis, choices }: ResultBasis, words: Wording): WaveHeading {
  const name = waveName(wave, words)
  const { format, overview } = words
  const about =
    wave.origin === 'imported'
      ? overview.leadImported(name)
      : overview.leadClosed(name, words.longDate(wave.closesOn ?? analysis.releasedOn))
  const thresholds = overview.thresholds(
    format.whole(analysis.minimumCellSize),
    format.whole(analysis.minimumDetailSize),
  )
  return {
    waveId: wave.waveId,
    name,
    lead: `${about} ${thresholds}`,
    choices: choices.map((choice) => ({ value: choice.waveId, label: waveName(choice, words) })),
  }
}

export function waveName(wave: Wave, words: Wording): string {
  return wave.name[words.language]
}
