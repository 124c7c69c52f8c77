/** 16 bytes in hex, uniformly random to whoever does not hold the code and the installation's key. */
export type SpendId = string

export type Placement =
  | { readonly kind: 'alreadyThere'; readonly slot: number }
  /**
   * The newcomer goes to the first of `slots`, who lay there to the second, and so on; the last one was free.
   * Mostly there is one.
   */
  | { readonly kind: 'placed'; readonly slots: readonly [number, ...number[]] }

/** Where a ballot would lie in an empty box. */
export function homeSlot(spendId: SpendId, slots: number): number {
  const digits = 12
  return Math.floor((Number.parseInt(spendId.slice(0, digits), 16) / 16 ** digits) * slots)
}

/**
 * Finds a ballot's place by linear probing from its home, where the smaller spend id keeps a contested slot
 * (ordered hashing: Amble and Knuth 1974). With one fixed order of precedence the filled box is the same in
 * whatever order the ballots came (Blelloch and Golovin 2007): it holds no trace of time.
 *
 * `occupantAt` answers `null` for a free slot. It is asked from the home slot on, round the end, to the first free one.
 */
export function placeBallot(
  newcomer: SpendId,
  slots: number,
  occupantAt: (slot: number) => SpendId | null,
): Placement {
  const path: number[] = []
  let carried = newcomer
  const home = homeSlot(newcomer, slots)
  for (let step = 0; step < slots; step += 1) {
    const slot = (home + step) % slots
    const occupant = occupantAt(slot)
    if (occupant === newcomer) return { kind: 'alreadyThere', slot }
    if (occupant !== null && occupant < carried) continue
    path.push(slot)
    if (occupant === null) return { kind: 'placed', slots: [path[0] ?? slot, ...path.slice(1)] }
    carried = occupant
  }
  throw new Error(`a box of ${slots} slots is full`)
}

/** The whole box at once: which of the spend ids lies in which slot, `null` = free. */
export function arrangeBox(spendIds: readonly SpendId[], slots: number): readonly (SpendId | null)[] {
  const box: (SpendId | null)[] = Array.from({ length: slots }, () => null)
  for (const spendId of spendIds) {
    const placement = placeBallot(spendId, slots, (slot) => box[slot] ?? null)
    if (placement.kind === 'alreadyThere') throw new Error('a spend id stands twice in one box')
    let moving: SpendId | null = spendId
    for (const slot of placement.slots) {
      const next: SpendId | null = box[slot] ?? null
      box[slot] = moving
      moving = next
    }
  }
  return box
}
