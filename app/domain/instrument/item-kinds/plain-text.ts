const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/gu
/** Control characters, lone halves of characters, characters that turn the direction of reading, the byte order mark. */
const unprintable = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** What a person wrote, made plain: composed characters, one kind of line break, nothing that cannot be seen. */
export function plainText(written: string): string {
  return written
    .replace(lineBreaks, '\n')
    .replace(/\t/gu, ' ')
    .replace(unprintable, '')
    .normalize('NFC')
    .trim()
}

/** Length as people count it: an emoji is one, å is one. */
export function textLength(text: string): number {
  let length = 0
  for (const _character of text) length += 1
  return length
}
