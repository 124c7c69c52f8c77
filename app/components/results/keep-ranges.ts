/** A sentence whose ranges ("45–49") and units stay on one line; for the eye, the words are the same. */
export function keepRanges(sentence: string): string {
  return sentence.replace(/(?<=\d)–(?=\d)/g, '\u2060–\u2060').replace(/(?<=\d) %/g, '\u00a0%')
}
