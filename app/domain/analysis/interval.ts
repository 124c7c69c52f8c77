/** 95 %, two-sided. */
export type Interval = { readonly low: number; readonly high: number }

/** `undefined` unless both limits are numbers. */
export function intervalOf(low: number | null, high: number | null): Interval | undefined {
  return low === null || high === null ? undefined : { low, high }
}
