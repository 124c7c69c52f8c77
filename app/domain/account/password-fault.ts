import { commonWords } from './common-words'

export const shortestPassword = 12
export const longestPassword = 256

export type PasswordFault = 'tooShort' | 'tooLong' | 'easyToGuess'

/** Fewer independent pieces than this, and a guesser's list of words and years finds it. */
const fewestPieces = 8

/**
 * Why a password cannot be used; `undefined` = it can. No rules about kinds of characters: length, and that it
 * is not put together of common words, what stands in the account (`about`), rows of the keyboard, years,
 * counting and repetition, each of which counts as one piece.
 */
export function passwordFault(password: string, about: readonly string[]): PasswordFault | undefined {
  const length = [...password].length
  if (length < shortestPassword) return 'tooShort'
  if (length > longestPassword) return 'tooLong'
  return pieces(password, about) < fewestPieces ? 'easyToGuess' : undefined
}

function pieces(password: string, about: readonly string[]): number {
  const words = [...about.flatMap(wordsOf), ...commonWords].sort((a, b) => b.length - a.length)
  let rest = plain(password)
  for (const word of words) rest = rest.split(word).join('\u0001')
  rest = rest.replace(/(?:19|20)\d\d/g, '\u0002')
  return collapseRuns(rest)
}

/** Neighbours that repeat or count up or down by one are one piece together. */
function collapseRuns(text: string): number {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0)
  let count = 0
  let step: number | undefined
  codes.forEach((code, at) => {
    const before = codes[at - 1]
    const change = before === undefined ? undefined : code - before
    const goesOn = change !== undefined && Math.abs(change) <= 1 && (step === undefined || step === change)
    step = goesOn ? change : undefined
    if (!goesOn) count += 1
  })
  return count
}

function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 3)
}

const lookalikes: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
}

/** Small letters without marks; digits and signs that stand between letters for a letter become that letter. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/(?<=[a-z])[@$0135](?=[a-z])/g, (sign) => lookalikes[sign] ?? sign)
}
