import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from '~/domain/instrument/parse-json'

test.each([
  ['', 1, 1],
  ['{\n  "a": 1,\n}', 3, 1],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['[1, 2', 1, 6],
  ['{"a": tru}', 1, 7],
  ['{"a": "två\nrader"}', 1, 7],
  ['{"a" 1}', 1, 6],
  ["{'a': 1}", 1, 2],
  ['{"a": 1} x', 1, 10],
  ['[01]', 1, 3],
])('%j breaks at line %d, column %d', (written, line, column) => {
  expect(parseJson(written)).toEqual({ ok: false, line, column })
})

test('what the engine takes is taken, a byte order mark before it too', () => {
  fc.assert(
    fc.property(fc.json(), (written) => {
      expect(parseJson(`\ufeff${written}`)).toEqual({ ok: true, value: JSON.parse(written) })
    }),
  )
})

test('a text cut short breaks where it was cut, never before', () => {
  const whole = JSON.stringify({ a: [1, { b: null }], c: 'å', d: true, e: -1.5e3 }, null, 1)
  for (let end = 0; end < whole.length; end += 1) {
    const cut = `${whole.slice(0, end)}`
    const verdict = parseJson(cut)
    if (verdict.ok) throw new Error(`${cut} is JSON`)
    const at =
      cut
        .split('\n')
        .slice(0, verdict.line - 1)
        .join('\n').length +
      verdict.column -
      (verdict.line === 1 ? 1 : 0)
    // An unfinished word or string breaks at its beginning.
    expect(cut.slice(at)).toMatch(/^(?:"[^"]*|[a-z]*|-)$/)
  }
})

test('a hundred thousand brackets neither hang nor overflow', () => {
  expect(parseJson('['.repeat(100_000))).toMatchObject({ ok: false, line: 1 })
})
