import type { Axis } from '~/domain/report/axis'

/** Where a value stands on an axis, as an SVG length: charts are as wide as their place, text is not scaled. */
export function alongAxis({ low, high }: Axis, value: number): string {
  return percent((value - low) / (high - low))
}

/** How long a stretch of the axis is. */
export function stretchOf({ low, high }: Axis, from: number, to: number): string {
  return percent((to - from) / (high - low))
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
