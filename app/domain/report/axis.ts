/** A numbered axis: its ends and where it is labelled. */
export type Axis = {
  readonly low: number
  readonly high: number
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
}

/** A zoomed axis 0–100 around these values, in whole steps, at least 40 wide. */
export function indexAxis(
  values: readonly number[],
  label: (value: number) => string,
  step: 10 | 20 = 10,
): Axis {
  const lowest = values.length === 0 ? 20 : Math.min(...values)
  const highest = values.length === 0 ? 80 : Math.max(...values)
  let low = Math.max(0, Math.floor(lowest / step) * step)
  let high = Math.min(100, Math.ceil(highest / step) * step)
  for (let isLowsTurn = true; high - low < 40; isLowsTurn = !isLowsTurn) {
    if (isLowsTurn) low = Math.max(0, low - step)
    else high = Math.min(100, high + step)
  }
  return { low, high, ticks: ticksBetween(low, high, step, label) }
}

/** A share from 0 to the first twenty above all values; the last label carries the unit. */
export function shareAxis(
  values: readonly number[],
  label: (value: number) => string,
  unit: (value: number) => string,
): Axis {
  const high = Math.min(100, Math.max(20, Math.ceil(Math.max(0, ...values) / 20) * 20))
  const ticks = ticksBetween(0, high, high <= 40 ? 10 : 20, label)
  return {
    low: 0,
    high,
    ticks: ticks.map((tick) => (tick.at === high ? { at: high, label: unit(high) } : tick)),
  }
}

/** A share beside other shares, not a bar: from the quarter below the lowest up to 100. */
export function zoomedShareAxis(
  lows: readonly number[],
  label: (value: number) => string,
  unit: (value: number) => string,
): Axis {
  const low = Math.min(75, Math.floor(Math.min(100, ...lows) / 25) * 25)
  const ticks = ticksBetween(low, 100, 25, label)
  return {
    low,
    high: 100,
    ticks: ticks.map((tick) => (tick.at === 100 ? { at: 100, label: unit(100) } : tick)),
  }
}

/** A small axis without ticks between its ends: whole fives with room on both sides. */
export function tightAxis(
  values: readonly number[],
  limits: { readonly low: number; readonly high: number },
  label: (value: number) => string,
): Axis {
  const low = Math.max(limits.low, Math.floor((Math.min(...values) - 3) / 5) * 5)
  const high = Math.min(limits.high, Math.ceil((Math.max(...values) + 3) / 5) * 5)
  return {
    low,
    high,
    ticks: [
      { at: low, label: label(low) },
      { at: high, label: label(high) },
    ],
  }
}

function ticksBetween(low: number, high: number, step: number, label: (value: number) => string) {
  return Array.from({ length: Math.round((high - low) / step) + 1 }, (_, place) => {
    const at = low + place * step
    return { at, label: label(at) }
  })
}
