/**
 * Step-up adjusted p-values, which hold the false discovery rate. The family is the call: everything tested on one
 * page goes in together.
 * Formula: with p sorted ascending and m tests, min over j >= i of p(j) m / j, at most 1. Assumes independent or
 * positively dependent tests. Source: Benjamini & Hochberg (1995).
 * In: p-values 0–1, `null` where there was no test. Out: in the order of input; `null` stays `null` and does not count.
 */
export function benjaminiHochberg(p: readonly (number | null)[]): (number | null)[] {
  const tests = p.flatMap((value, index) => (value === null ? [] : [{ value, index }]))
  tests.sort((a, b) => b.value - a.value)
  const adjusted: (number | null)[] = p.map(() => null)
  let smallest = 1
  tests.forEach(({ value, index }, position) => {
    const rank = tests.length - position
    smallest = Math.min(smallest, (value * tests.length) / rank)
    adjusted[index] = smallest
  })
  return adjusted
}
