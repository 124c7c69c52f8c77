/** How many there are, as it is shown: a band of five, so that one more or less is not to be seen. */
export type NBand = { readonly from: number; readonly to: number }

const bandWidth = 5

/** 47 → 45–49 (domain file 4.3, step 8). */
export function nBand(n: number): NBand {
  const from = Math.floor(n / bandWidth) * bandWidth
  return { from, to: from + bandWidth - 1 }
}
