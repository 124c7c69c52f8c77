import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeBytes, codeLength, crockford, formatCode, normaliseCode } from '~/domain/invitation/code'

const codes = fc.uint8Array({ minLength: codeBytes, maxLength: codeBytes }).map(crockford)

test('80 bits are 16 characters, and different bits are different characters', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
    }),
  )
  expect(crockford(new Uint8Array([0x08, 0x42, 0x10, 0x84, 0x21]))).toBe('11111111')
  expect(codeLength).toBe(16)
})

test('however a person types it, it is the same code', () => {
  fc.assert(
    fc.property(codes, fc.constantFrom(' ', '', '-', ' – ', '\t', '\u00a0'), (code, between) => {
      const typed = formatCode(code)
        .toLowerCase()
        .replaceAll('-', between)
        .replaceAll('0', 'o')
        .replaceAll('1', 'i')
      expect(normaliseCode(typed)).toBe(code)
      expect(normaliseCode(code.replaceAll('1', 'L').replaceAll('0', 'O'))).toBe(code)
    }),
  )
})

test('what cannot be a code is none', () => {
  for (const typed of ['', 'hej', 'U'.repeat(16), '0'.repeat(15), '0'.repeat(17), '0000-0000-0000-000Å'])
    expect(normaliseCode(typed)).toBeUndefined()
})

test('in a letter it stands in groups of four', () => {
  expect(formatCode('ABCDEFGH12345678')).toBe('ABCD-EFGH-1234-5678')
})
