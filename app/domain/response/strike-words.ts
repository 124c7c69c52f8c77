/** What stands where something was struck. */
export const struck = '[struket]'

/**
 * The comment with these words struck wherever they stand, however they are written. Words can be taken out of a
 * comment and nothing put in: it stays the person's own. `undefined` when a word is not there at all.
 */
export function strikeWords(text: string, words: readonly string[]): string | undefined {
  let left = text
  for (const word of words) {
    const pattern = new RegExp(escaped(word), 'giu')
    if (!pattern.test(left)) return undefined
    left = left.replace(pattern, struck)
  }
  return left
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
}
