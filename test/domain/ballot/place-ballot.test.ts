import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangeBox, homeSlot, placeBallot, type SpendId } from '~/domain/ballot/place-ballot'

/** Short prefixes on purpose: many ballots want the same slot. */
const spendId = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }))
  .map(([home, rest]): SpendId => home.toString(16) + rest.toString(16).padStart(31, '0'))
const spendIds = fc.uniqueArray(spendId, { minLength: 1, maxLength: 24 })

test('a filled box is the same in whatever order the ballots came', () => {
  fc.assert(
    fc.property(
      spendIds.chain((ids) =>
        fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })),
      ),
      fc.integer({ min: 24, max: 64 }),
      ([ids, otherOrder], slots) => {
        expect(arrangeBox(otherOrder, slots)).toEqual(arrangeBox(ids, slots))
      },
    ),
  )
})

test('a box that grew is the same as one that was large from the start', () => {
  fc.assert(
    fc.property(spendIds, (ids) => {
      const small = arrangeBox(ids, 32).filter((occupant) => occupant !== null)
      expect(arrangeBox(small, 48)).toEqual(arrangeBox(ids, 48))
    }),
  )
})

test('whoever lies in the box is found there, and whoever does not is given a place', () => {
  fc.assert(
    fc.property(spendIds, spendId, (ids, other) => {
      const box = arrangeBox(ids, 32)
      const at = (slot: number) => box[slot] ?? null
      for (const id of ids)
        expect(placeBallot(id, 32, at)).toEqual({ kind: 'alreadyThere', slot: box.indexOf(id) })
      expect(placeBallot(other, 32, at).kind).toBe(ids.includes(other) ? 'alreadyThere' : 'placed')
    }),
  )
})

test('between home and place nobody is asked beyond the first free slot', () => {
  fc.assert(
    fc.property(spendIds, spendId, (ids, newcomer) => {
      const box = arrangeBox(ids, 32)
      const asked: number[] = []
      placeBallot(newcomer, 32, (slot) => {
        asked.push(slot)
        return box[slot] ?? null
      })
      const free = asked.filter((slot) => box[slot] === null)
      expect(asked[0]).toBe(homeSlot(newcomer, 32))
      expect(free.length).toBeLessThanOrEqual(1)
      if (free.length === 1) expect(asked.at(-1)).toBe(free[0])
    }),
  )
})

test('a full box takes nobody and says so', () => {
  const full = Array.from({ length: 4 }, (_, index) => `${index}`.repeat(32))
  expect(() => placeBallot('f'.repeat(32), 4, (slot) => full[slot] ?? null)).toThrow('full')
})

test('homes are spread over the whole box', () => {
  expect(homeSlot('0'.repeat(32), 96)).toBe(0)
  expect(homeSlot('f'.repeat(32), 96)).toBe(95)
  expect(homeSlot(`8${'0'.repeat(31)}`, 96)).toBe(48)
})
