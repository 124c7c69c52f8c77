import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slotsFor } from '~/domain/ballot/box-size'

test('a box has room for one and a half times those asked, and never more than three times above the smallest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (invitations) => {
      const slots = slotsFor(invitations)
      expect(Number.isInteger(slots)).toBe(true)
      expect(slots).toBeGreaterThanOrEqual(1.5 * invitations)
      if (slots > 64) expect(slots).toBeLessThan(2.25 * invitations)
    }),
  )
})

test('its sizes are few', () => {
  const sizes = new Set(Array.from({ length: 1000 }, (_, invitations) => slotsFor(invitations)))
  expect([...sizes]).toEqual([64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536])
})
