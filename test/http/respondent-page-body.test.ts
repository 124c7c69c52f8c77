import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gzipBody, packedPiece, plainBody, plainPiece, takesGzip } from '~/http/respondent-page-body.server'

const piece = fc
  .tuple(fc.boolean(), fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 60 }))
  .map(([isPacked, text, times]) => (isPacked ? packedPiece : plainPiece)(text.repeat(times)))

test('a page put together from packed and plain pieces is gzip of the same page', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(gunzipSync(gzipBody(pieces)).equals(plainBody(pieces))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a piece of one person that is longer than a block of deflate comes through', () => {
  const long = 'åäö'.repeat(60_000)
  const pieces = [packedPiece('<p>'), plainPiece(long), packedPiece('</p>')]
  expect(gunzipSync(gzipBody(pieces)).toString()).toBe(`<p>${long}</p>`)
})

test('what belongs to one person goes out uncompressed, so that no length gives it away', () => {
  const lengthWith = (code: string) => gzipBody([packedPiece('<i>AAAAAAAA</i>'), plainPiece(code)]).length
  expect(lengthWith('AAAAAAAA')).toBe(lengthWith('7XQ2M9KD'))
})

test.each([
  ['gzip, deflate, br', true],
  ['br;q=1.0, gzip;q=0.8, *;q=0.1', true],
  ['*', true],
  ['GZIP', true],
  ['gzip;q=0', false],
  ['gzip;q=0.0', false],
  ['deflate, br', false],
  ['', false],
  [undefined, false],
])('Accept-Encoding %s: gzip %s', (header, expected) => {
  expect(takesGzip(header)).toBe(expected)
})
