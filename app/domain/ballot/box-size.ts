/** A box is never full: lookups stay short, and nobody's ballot lacks a place. */
const slotsPerInvitation = 1.5
const fewestSlots = 64

/**
 * How many slots a box for so many invitations has: 64, 96, 128, 192, 256 … The steps are coarse so that a box grows
 * seldom and its size tells little.
 */
export function slotsFor(invitations: number): number {
  let slots = fewestSlots
  while (slots < invitations * slotsPerInvitation) slots += isPowerOfTwo(slots) ? slots / 2 : slots / 3
  return slots
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value))
}
