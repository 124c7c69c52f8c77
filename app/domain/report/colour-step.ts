/** How far a group lies from its reference: 0 level with it, ±1 from 3, ±2 from 6, ±3 from 10 index points. */
export type ColourStep = -3 | -2 | -1 | 0 | 1 | 2 | 3

/** From where a difference is large enough to be told in a sentence: the first colour step. */
export const smallestDifferenceOfInterest = 3

/** The darkest step is kept for differences that are supported. `difference` is the one shown, in whole points. */
export function colourStep(difference: number, isSupported: boolean): ColourStep {
  const size = Math.abs(difference)
  const isBelow = difference < 0
  if (size < smallestDifferenceOfInterest) return 0
  if (size < 6) return isBelow ? -1 : 1
  if (size < 10 || !isSupported) return isBelow ? -2 : 2
  return isBelow ? -3 : 3
}
