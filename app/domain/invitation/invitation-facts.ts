import type { Language } from '../instrument/localised-text'
import type { WaveId, WaveKind } from '../wave/wave'

/** What an invitation tells of the wave, apart from the person and the code. */
export type InvitationFacts = {
  readonly kind: WaveKind
  /** The municipality's own words, in the language it is written in, and who it says it is. */
  readonly words: readonly string[]
  readonly senderName: string
  /** In the words of the language it is written in: "kommunen" when it has not been named. */
  readonly municipality: string
  readonly durationMinutes: number
  readonly minimumCellSize: number
  readonly minimumDetailSize: number
  /** ISO date; `null` when nothing says until when. */
  readonly closesOn: string | null
  /** Where it stands how it went the last time and what was decided; `null` where nothing is published. */
  readonly afterwards: string | null
}

/** Where people answer: the whole addresses, made by those who know them. */
export type InvitationLinks = {
  /** The way in without a code: it is typed there. */
  readonly address: (wave: WaveId) => string
  readonly withCode: (wave: WaveId, code: string, language: Language) => string
  /** What came of a wave, for everybody. */
  readonly result: (wave: WaveId, language: Language) => string
}

/** An invitation as it stands on paper: finished paragraphs, the code, and the link that is in the QR code. */
export type Letter = {
  readonly language: Language
  /** Name, unit and district, a line each, as it shows through a window envelope. */
  readonly to: readonly string[]
  readonly heading: string
  readonly greeting: string
  readonly paragraphs: readonly string[]
  readonly way: string
  /** `null` in a reminder: it points to the code of the first letter. */
  readonly code: { readonly label: string; readonly code: string; readonly note: string } | null
  /** Where it stands what came of the last time. */
  readonly afterwards: string | null
  readonly questions: string
  readonly municipality: string
  readonly qr: { readonly label: string; readonly size: number; readonly path: string }
}

/** What hangs on a wall: it leads to where a code is typed, and holds none. */
export type Poster = Pick<Letter, 'language' | 'heading' | 'paragraphs' | 'way' | 'municipality' | 'qr'> & {
  readonly unit: string | null
  readonly noCode: string
}
