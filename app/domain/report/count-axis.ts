import type { Axis } from './axis'

/** From 0 to a round number above all values, in four or five steps; the last label may carry a unit. */
export function countAxis(
  values: readonly number[],
  label: (value: number) => string,
  unit: (value: number) => string = label,
): Axis {
  const highest = Math.max(1, ...values)
  const step = steps.find((one) => one * 5 >= highest) ?? Math.ceil(highest / 5)
  const high = Math.ceil(highest / step) * step
  return {
    low: 0,
    high,
    ticks: Array.from({ length: Math.round(high / step) + 1 }, (_, place) => {
      const at = place * step
      return { at, label: at === high ? unit(at) : label(at) }
    }),
  }
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000]
