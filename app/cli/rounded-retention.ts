type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Decimals of what stands under a name; counts are whole anyway, percentages and rates have one. */
const decimalsUnder: Readonly<Record<string, number>> = {
  p: 3,
  pAdjusted: 3,
  rates: 2,
  survival: 2,
  earlyLeaving: 2,
  chiSquare: 1,
}

/** Figures of the register as the pages show them. */
export function roundedRetention(value: unknown, decimals = 1): Json {
  if (typeof value === 'number') return Number(value.toFixed(decimals))
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((one: unknown) => roundedRetention(one, decimals))
  if (typeof value !== 'object' || value === null) return null
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => [name, roundedRetention(inner, decimalsUnder[name] ?? decimals)]),
  )
}
