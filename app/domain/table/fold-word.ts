const marks = /\p{M}/gu
const others = /[^\p{L}\p{N}]/gu

/** A word without case, accents, spaces and signs: "Gäller från" and "galler_fran" are the same. */
export function foldWord(text: string): string {
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replace(others, '')
}
