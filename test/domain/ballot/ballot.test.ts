import { expect, test } from 'vitest'
import { ballotBytesFor, decodeBallot, encodeBallot } from '~/domain/ballot/ballot'
import { completeSheet } from '~/domain/ballot/answer-sheet'
import { canonicalSheet } from '~/domain/ballot/canonical-sheet'
import { formatReceipt } from '~/domain/ballot/receipt'
import { shuffle } from '~/domain/ballot/shuffle'
import { backgroundSchema } from '~/domain/invitation/background'
import { aSheet, aShortInstrument } from '../../factories/a-fieldwork'

const background = backgroundSchema.parse({
  districtId: 'centrum',
  unitId: 'centrum-barn',
  role: 'utredning',
  tenureBand: 'T1',
})
const instrument = aShortInstrument()

test('every ballot of a wave is the same size, whatever has been written in it', () => {
  const size = ballotBytesFor(instrument)
  const silent = encodeBallot({ background, sheet: completeSheet(instrument, {}, background) }, size)
  const wordy = encodeBallot({ background, sheet: aSheet(1, '𝄞'.repeat(600)) }, size)
  expect(silent.length).toBe(size)
  expect(wordy.length).toBe(size)
})

test('the longest background and the longest words fit', () => {
  const longest = backgroundSchema.parse({
    districtId: 'd'.repeat(64),
    unitId: 'u'.repeat(64),
    role: 'r'.repeat(40),
    tenureBand: 't'.repeat(40),
  })
  const sheet = aSheet(1, '\u{10ffff}'.repeat(600))
  expect(encodeBallot({ background: longest, sheet }, ballotBytesFor(instrument)).length).toBe(
    ballotBytesFor(instrument),
  )
})

test('what was put in comes out', () => {
  const ballot = { background, sheet: aSheet(3, 'Åh "nej"\n– men så!') }
  expect(decodeBallot(encodeBallot(ballot, ballotBytesFor(instrument)))).toEqual(ballot)
})

test('bytes that are no ballot are told from one', () => {
  expect(decodeBallot(new Uint8Array(0))).toBeUndefined()
  expect(decodeBallot(new Uint8Array(64).fill(255))).toBeUndefined()
  expect(decodeBallot(new Uint8Array([0, 0, 0, 2, 0x7b, 0x7d, 0, 0]))).toBeUndefined()
})

test('the order in which a sheet was written does not matter', () => {
  const sheet = aSheet(2, 'ord')
  const backwards = Object.fromEntries(Object.entries(sheet).reverse())
  expect(canonicalSheet(backwards)).toBe(canonicalSheet(sheet))
  expect(canonicalSheet(aSheet(3, 'ord'))).not.toBe(canonicalSheet(sheet))
})

test('a receipt is eight characters that nobody misreads', () => {
  expect(formatReceipt(new Uint8Array([0, 0, 0, 0, 0, 9]))).toBe('0000-0000')
  expect(formatReceipt(new Uint8Array([255, 255, 255, 255, 255]))).toBe('ZZZZ-ZZZZ')
})

test('a shuffle keeps everything, and every order of three comes up about as often', () => {
  let state = 12345
  const randomBelow = (limit: number) => {
    state = (state * 48271) % 2147483647
    return Math.floor((state / 2147483647) * limit)
  }
  const values = [{ v: 'a' }, { v: 'b' }, { v: 'c' }]
  const orders = new Map<string, number>()
  const rounds = 6000
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffle(values, randomBelow)
      .map(({ v }) => v)
      .join('')
    orders.set(order, (orders.get(order) ?? 0) + 1)
  }
  expect(orders.size).toBe(6)
  const chiSquare = [...orders.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
  expect(chiSquare).toBeLessThan(20.5)
})
