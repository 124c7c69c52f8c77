import type { BoxDb } from '#db/connect'
import { homeSlot, placeBallot, type SpendId } from '~/domain/ballot/place-ballot'
import type { WaveId } from '~/domain/wave/wave'
import {
  getSlot,
  listOccupants,
  replaceContents,
  type SealedBallot,
  type SlotContent,
} from '~/repositories/ballot-slot-repository.server'

/** `sameAgain`: this very sheet lies there already. `another`: a different one does, and stays. */
export type Placed = 'taken' | 'sameAgain' | 'another'

/** Slots read from a ballot's home on: mostly a free one is among them. */
const slotsAtOnce = 8

/**
 * One box within a transaction that has locked it: what lies around many homes is read at once, ballots are placed in
 * memory, and everything that moved is written at once. Three statements, however many ballots come together.
 */
export class BoxInHand {
  readonly #transaction: BoxDb
  readonly #waveId: WaveId
  readonly #slots: number
  readonly #occupants = new Map<number, SpendId | null>()
  readonly #changes = new Map<number, SlotContent>()

  constructor(transaction: BoxDb, waveId: WaveId, slots: number) {
    this.#transaction = transaction
    this.#waveId = waveId
    this.#slots = slots
  }

  /** What lies where these ballots belong. */
  readAround(spendIds: readonly SpendId[]): Promise<void> {
    return this.#read(spendIds.map((spendId) => homeSlot(spendId, this.#slots)))
  }

  async put({ spendId, digest, payload }: SealedBallot): Promise<Placed> {
    await this.#readRun(homeSlot(spendId, this.#slots))
    const placement = placeBallot(spendId, this.#slots, (slot) => this.#occupants.get(slot) ?? null)
    if (placement.kind === 'alreadyThere') {
      const there = await this.#contentOf(placement.slot)
      return Buffer.compare(there.digest, digest) === 0 ? 'sameAgain' : 'another'
    }
    // Each moves over to the next place; the last of these was free.
    let moving: SlotContent = { spendId, digest, payload }
    for (const slot of placement.slots) {
      const isFree = this.#occupants.get(slot) === null
      const displaced = isFree ? moving : await this.#contentOf(slot)
      this.#changes.set(slot, moving)
      this.#occupants.set(slot, moving.spendId)
      moving = displaced
    }
    return 'taken'
  }

  write(): Promise<void> {
    return replaceContents(this.#transaction, this.#waveId, this.#changes)
  }

  /** Reads on until the first free slot from this one on is known. */
  async #readRun(home: number): Promise<void> {
    for (let step = 0; step < this.#slots; step += 1) {
      const slot = (home + step) % this.#slots
      if (!this.#occupants.has(slot)) await this.#read([slot])
      if (this.#occupants.get(slot) === null) return
    }
    throw new Error(`the box of ${this.#waveId} is full`)
  }

  async #read(from: readonly number[]): Promise<void> {
    const length = Math.min(slotsAtOnce, this.#slots)
    const around = from.flatMap((first) => Array.from({ length }, (_, step) => (first + step) % this.#slots))
    const unread = [...new Set(around)].filter((slot) => !this.#occupants.has(slot))
    const found = await listOccupants(this.#transaction, this.#waveId, unread)
    for (const slot of unread) {
      const occupant = found.get(slot)
      if (occupant === undefined) throw new Error(`the box of ${this.#waveId} has no slot ${slot}`)
      this.#occupants.set(slot, occupant)
    }
  }

  async #contentOf(slot: number): Promise<SlotContent> {
    return this.#changes.get(slot) ?? (await getSlot(this.#transaction, this.#waveId, slot))
  }
}
