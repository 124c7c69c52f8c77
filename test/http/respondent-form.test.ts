import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packSheet, readRespondentForm } from '~/http/respondent-form.server'

const nonce = '0123456789abcdef0123456789abcdef'

function read(fields: Readonly<Record<string, string>>) {
  return readRespondentForm(new URLSearchParams(fields))
}

test('a sheet comes back from a page as it went out, whatever has been written', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.]{0,20}$/),
        fc.array(fc.string({ unit: 'binary' })),
      ),
      (fields) => {
        const sheet = { fields, known: { tenureBand: 'T0', role: null } }
        const form = read({ _sheet: packSheet(sheet), _section: 'A', _nonce: nonce })
        expect(JSON.stringify(form?.carried)).toBe(JSON.stringify(sheet))
      },
    ),
  )
})

test.each([
  ['an unknown action', { _do: 'steal' }],
  ['an action about too much', { _do: 'change:A:B' }],
  ['an unknown language', { _language: 'de' }],
  ['a language to change to that there is not', { _do: 'language:de' }],
  ['a sheet that is not ours', { _sheet: 'not a sheet' }],
  ['a sheet of the wrong shape', { _sheet: Buffer.from('{"fields":[1]}').toString('base64url') }],
  [
    'a sheet cut off',
    { _sheet: packSheet({ fields: { A: ['1'] }, known: { tenureBand: null, role: null } }).slice(0, 9) },
  ],
  ['a section without the bits made at the start', { _section: 'A' }],
  ['bits of the wrong length', { _section: 'A', _nonce: 'abc' }],
])('%s is no form of ours', (_title, fields) => {
  expect(read(fields)).toBeUndefined()
})

test('the first page sends a code and nothing else', () => {
  expect(read({ _code: 'abcd', _do: 'start' })).toMatchObject({
    code: 'abcd',
    page: undefined,
    action: { kind: 'start' },
    language: 'sv',
  })
})
