import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isValidAnswer, largestAnswerBytes, readAnswer } from '~/domain/instrument/item-kinds/item-kinds'
import { plainText, textLength } from '~/domain/instrument/item-kinds/plain-text'
import { aForm } from '../../../factories/a-form'
import { anItem } from '../../../factories/an-instrument'

const item = anItem('freeText')

function read(...texts: string[]) {
  return readAnswer(item, aForm(texts.map((text) => ['TEXT', text])))
}

test('a text is composed, its line breaks are one kind, what cannot be seen is gone', () => {
  expect(plainText(' A\u030angest\r\noch\roro\u2028nu\u0000\u0007\ud800\tslut\u202e ')).toBe(
    'Ångest\noch\noro\nnu slut',
  )
})

const awkward = [
  'a',
  ' ',
  '\r',
  '\n',
  '\t',
  '\u0001',
  '\u030a',
  '\u0958',
  '\ud83d',
  '\udc4d',
  '\u2028',
  '\ufeff',
  '\u202e',
]

test('making a text plain twice is making it plain once', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...awkward), maxLength: 12 }), (written) => {
      const plain = plainText(written)
      expect(plainText(plain)).toBe(plain)
      expect(new TextDecoder().decode(new TextEncoder().encode(plain))).toBe(plain)
    }),
    { numRuns: 500 },
  )
})

test('an emoji is one character, and so is å however it was typed', () => {
  expect(textLength('👍')).toBe(1)
  expect(textLength(plainText('a\u030a'))).toBe(1)
})

test('a text may be as long as its limit and not one character longer', () => {
  expect(read('👍'.repeat(30))).toEqual({ ok: true, answer: { kind: 'text', text: '👍'.repeat(30) } })
  expect(read('a'.repeat(31))).toEqual({ ok: false, problem: { code: 'tooLong', maximum: 30, length: 31 } })
  expect(read('a'.repeat(1_000_000))).toMatchObject({ problem: { code: 'tooLong', length: 1_000_000 } })
})

test('a text of nothing but spaces and control characters is skipped', () => {
  expect(read(' \r\n\u0000\ufeff ')).toEqual({ ok: true, answer: { kind: 'skipped' } })
})

test('the greediest text there is fits into the largest size', () => {
  for (const character of ['👍', '"', '\\', 'å']) {
    const text = character.repeat(30)
    const bytes = new TextEncoder().encode(JSON.stringify({ kind: 'text', text })).length
    expect(bytes).toBeLessThanOrEqual(largestAnswerBytes(item))
  }
})

test('a stored text that was not made plain does not fit', () => {
  for (const text of ['', ' a', 'a\r\nb', 'a\u0000', 'a\u030a', 'a'.repeat(31)]) {
    expect(isValidAnswer(item, { kind: 'text', text })).toBe(false)
  }
})
