import type { Instrument } from '~/domain/instrument/instrument'
import type { ReleasedRelations } from '~/domain/release/release'
import type { CrossProducts } from '~/domain/rollup/cross-products'

/** Columns with mean 50, variance 400 and these correlations, of n persons. */
function related(
  n: number,
  columns: readonly string[],
  rOf: (one: string, another: string) => number,
): CrossProducts {
  return {
    n,
    columns,
    sums: columns.map(() => 50 * n),
    products: columns.map((row) =>
      columns.map((column) => n * 2500 + (n - 1) * 400 * (row === column ? 1 : rOf(row, column))),
    ),
  }
}

/** Intent to stay goes with supervision and workload more than with the other areas; items go with their area. */
export function someRelations({ focusAreas }: Instrument, n = 300): ReleasedRelations {
  const asked = focusAreas
    .filter(({ role, inIndex }) => role === 'outcome' || inIndex)
    .map(({ code }) => code)
  const outcome = focusAreas.find(({ role }) => role === 'outcome')?.code
  return {
    reliability: Object.fromEntries(
      focusAreas.map(({ code, items }) => [
        code,
        related(
          n,
          items.map((item) => item.code),
          () => 0.5,
        ),
      ]),
    ),
    drivers: related(n, asked, (one, another) => {
      if (one !== outcome && another !== outcome) return 0.3
      const driver = one === outcome ? another : one
      return driver === 'HAN' ? 0.5 : driver === 'TYN' ? 0.45 : 0.25
    }),
  }
}
