/** What in a comment may tell who somebody is. A hint to the person who reads it first, never a verdict. */
export type PersonalTrace = {
  readonly kind: 'personalNumber' | 'phone' | 'email' | 'caseNumber' | 'name'
  /** The words themselves, as they stand. */
  readonly text: string
}

const patterns: readonly (readonly [kind: PersonalTrace['kind'], pattern: RegExp])[] = [
  ['personalNumber', /\b(?:19|20)?\d{6}[-+ ]?\d{4}\b/gu],
  ['email', /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu],
  ['phone', /(?:\+46|\b0)[\d -]{6,13}\d\b/gu],
  ['caseNumber', /(?<!\p{L})(?:dnr|diarienummer|ärende(?:nummer|nr)?)[:. ]*\d[\d/-]{2,}/giu],
  // A capital letter in the middle of a sentence is a name more often than not.
  ['name', /(?<=[\p{L}\d,;:)"] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu],
]

/** Everything found, each place once, in the order of the text. */
export function personalTraces(text: string): readonly PersonalTrace[] {
  const taken: { readonly from: number; readonly to: number }[] = []
  const found: (PersonalTrace & { readonly from: number })[] = []
  for (const [kind, pattern] of patterns)
    for (const match of text.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      if (taken.some((other) => from < other.to && other.from < to)) continue
      taken.push({ from, to })
      found.push({ kind, text: match[0], from })
    }
  return found.sort((a, b) => a.from - b.from).map(({ kind, text: words }) => ({ kind, text: words }))
}
