/** Crockford's base 32: no I, L, O or U, so that nothing is misread on paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bitsPerCharacter = 5

export const codeLength = 16
/** 80 random bits make a code. */
export const codeBytes = 10

/** Bytes as Crockford's base 32; the length in bits is a multiple of five. */
export function crockford(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= bitsPerCharacter) {
      bits -= bitsPerCharacter
      text += alphabet[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  if (bits !== 0) throw new Error(`${bytes.length} bytes do not fill whole characters`)
  return text
}

/** As it stands in a letter: "XXXX-XXXX-XXXX-XXXX". */
export function formatCode(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-')
}

/** What a person typed, as the 16 characters; `undefined` when it cannot be a code. */
export function normaliseCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const fits = code.length === codeLength && [...code].every((character) => alphabet.includes(character))
  return fits ? code : undefined
}
