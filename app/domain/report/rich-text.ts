/** A sentence in which some words carry the finding. */
export type RichText = readonly (string | { readonly strong: string })[]

export function plainText(text: RichText): string {
  return text.map((part) => (typeof part === 'string' ? part : part.strong)).join('')
}
