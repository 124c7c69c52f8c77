/** A value that JSON cannot spell. */
const infinite: Readonly<Record<string, number>> = { Infinity, '-Infinity': -Infinity }

/**
 * Where a result differs from what was expected, by the contract's rule: numbers within
 * `tolerance * max(1, |expected|)`, arrays of the same length, `null` only equal to `null`. More fields are allowed.
 */
export function disagreements(actual: unknown, expected: unknown, tolerance: number, at: string): string[] {
  if (Array.isArray(expected)) return arrayDisagreements(actual, expected, tolerance, at)
  if (isRecord(expected)) return recordDisagreements(actual, expected, tolerance, at)
  const agrees = isAgreement(actual, expected, tolerance)
  return agrees ? [] : [`${at}: ${String(actual)} instead of ${String(expected)}`]
}

function isAgreement(actual: unknown, expected: unknown, tolerance: number): boolean {
  if (typeof expected === 'number') {
    return (
      typeof actual === 'number' && Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected))
    )
  }
  if (typeof expected === 'string' && typeof actual === 'number') return actual === infinite[expected]
  return actual === expected
}

function arrayDisagreements(actual: unknown, expected: readonly unknown[], tolerance: number, at: string) {
  if (!Array.isArray(actual)) return [`${at}: ${String(actual)} instead of an array`]
  if (actual.length !== expected.length)
    return [`${at}: ${actual.length} entries instead of ${expected.length}`]
  return expected.flatMap((value, index) => disagreements(actual[index], value, tolerance, `${at}[${index}]`))
}

function recordDisagreements(
  actual: unknown,
  expected: Record<string, unknown>,
  tolerance: number,
  at: string,
) {
  if (!isRecord(actual)) return [`${at}: ${String(actual)} instead of an object`]
  return Object.entries(expected).flatMap(([key, value]) =>
    disagreements(actual[key], value, tolerance, `${at}.${key}`),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
