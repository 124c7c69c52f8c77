const written = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/

/**
 * A number as people write it: decimal comma or point, spaces between thousands, any minus sign.
 * `undefined` when it is none. Powers of ten are none.
 */
export function parseDecimal(text: string): number | undefined {
  if (text.length > 100) return undefined
  const plain = text.replace(/\s/gu, '').replace('−', '-')
  if (!written.test(plain)) return undefined
  const value = Number(plain.replace(',', '.'))
  return value === 0 ? 0 : value
}

export function hasAtMostDecimals(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === value
}

/** No number is longer than this in JSON: a sign, seventeen digits, a point and an exponent. */
export const largestNumberBytes = 25
