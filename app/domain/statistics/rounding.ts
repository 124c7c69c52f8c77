/**
 * A value as it is ranked and compared: rounded to 9 decimals, so that 0.1 + 0.2 ties with 0.3.
 * From 2^53 / 10^9 on, doubles of everyday size have no ninth decimal left to round and stay as they are.
 */
export function roundForComparison(value: number): number {
  const scaled = value * 1e9
  if (Math.abs(scaled) >= Number.MAX_SAFE_INTEGER) return value
  return Math.round(scaled) / 1e9 + 0
}
