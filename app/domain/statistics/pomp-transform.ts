/**
 * Percent of maximum possible: a raw answer on 0–100, where 100 is good.
 * Formula: 100 (x - min) / (max - min); reverse-keyed 100 - that. Assumes evenly spaced options; no range check.
 * Source: Cohen, Cohen, Aiken & West (1999).
 * In: raw values, `null` = missing. Out: 0–100 in the same order. Too little data: `null` stays `null`; an answer
 * scale without range (max = min) gives only `null`.
 */
export function pompTransform(
  values: readonly (number | null)[],
  min: number,
  max: number,
  isReversed: boolean,
): (number | null)[] {
  return values.map((value) => {
    if (value === null || max === min) return null
    const percent = (100 * (value - min)) / (max - min)
    return isReversed ? 100 - percent : percent
  })
}
