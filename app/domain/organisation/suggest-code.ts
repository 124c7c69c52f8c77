const marks = /\p{M}/gu

/** A code made from a name: "Askim-Frölunda-Högsbo" gives "askim-frolunda-hogsbo". "" when nothing is left. */
export function suggestCode(name: string): string {
  return name
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/ø/gu, 'o')
    .replace(/æ/gu, 'ae')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 64)
}
