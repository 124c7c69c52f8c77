import { meanInterval } from '../statistics/mean-interval'
import type { Moments } from '../statistics/moments'
import type { ScaleEstimate } from './analysis'

/** Mean, sd and 95 % interval of persons' scores. `undefined` for nobody. */
export function estimateScale(moments: Moments): ScaleEstimate | undefined {
  const { n, mean, sd, ciLow, ciHigh } = meanInterval(moments)
  if (mean === null) return undefined
  if (sd === null || ciLow === null || ciHigh === null) return { n, mean, moments }
  return { n, mean, moments, sd, interval: { low: ciLow, high: ciHigh } }
}
