import { nBand } from '~/domain/release/n-band'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Numbers of people: shown as bands. */
const headCounts = new Set(['respondents', 'invited'])
/** From these a sum could be worked back; a cell tells one number of answers, not one for every item. */
const hidden = new Set([
  ...['moments', 'count', 'n', 't', 'df', 'relations'],
  ...['n0', 'meanGroupSize', 'meanSquareBetween', 'meanSquareWithin', 'f', 'df1', 'df2', 'sigma2', 'tau2'],
  ...['shrinkage', 'se', 'seHc1', 'intercept', 'promoters', 'passives', 'detractors'],
])
/** Decimals of what stands under a name; what stands deeper has as many, unless it has a name of its own here. */
const decimalsUnder: Readonly<Record<string, number>> = {
  share: 2,
  shares: 2,
  topTwo: 2,
  sides: 2,
  responseRate: 2,
  main: 2,
  any: 2,
  directions: 2,
  p: 3,
  pAdjusted: 3,
  hedgesG: 2,
  hedgesGInterval: 2,
  means: 0,
  reliability: 2,
  mean: 0,
  agreement: 2,
  mu: 0,
  drivers: 2,
  driverUncertainty: 2,
  relativeWeightPercent: 0,
  lmgPercent: 0,
  draws: 0,
  designEffect: 1,
  rwgJ: 2,
  slope: 1,
  trends: 1,
  comparison: 0,
  estimate: 0,
  monotone: 2,
}

/**
 * An analysis as the pages show it: numbers of people as bands, indexes whole, shares in whole percent, and nothing
 * from which a sum could be worked back.
 */
export function roundedAnalysis(analysis: unknown): Json {
  return rounded('', analysis, 0)
}

function rounded(key: string, value: unknown, inherited: number): Json {
  const decimals = decimalsUnder[key] ?? inherited
  if (typeof value === 'number')
    return headCounts.has(key) ? bandText(value) : Number(value.toFixed(decimals))
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((one: unknown) => rounded(key, one, decimals))
  if (typeof value !== 'object' || value === null) return null
  const entries = Object.entries(value).filter(([name, inner]) => !hidden.has(name) && inner !== undefined)
  return Object.fromEntries(entries.map(([name, inner]) => [name, rounded(name, inner, decimals)]))
}

function bandText(n: number): string {
  const { from, to } = nBand(n)
  return `${from}–${to}`
}
