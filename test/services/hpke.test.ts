import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { expect, test } from 'vitest'
import { makeSealKeyPair, openerFor, sealOverhead, sealTo } from '~/services/hpke.server'

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})
const info = new TextEncoder().encode('puls-2026-1')
const message = new TextEncoder().encode('Åtta timmar handledning i månaden')

test('what is sealed is opened with the private half', () => {
  const keys = makeSealKeyPair()
  const sealed = sealTo(keys.publicKey, info, message)
  expect(sealed.length).toBe(message.length + sealOverhead)
  expect(Buffer.compare(openerFor(keys, info)(sealed), message)).toBe(0)
})

test('another implementation of RFC 9180 opens what we seal', async () => {
  const keys = makeSealKeyPair()
  const sealed = sealTo(keys.publicKey, info, message)
  const recipientKey = await suite.kem.deserializePrivateKey(keys.privateKey)
  const opened = await suite.open({ recipientKey, enc: sealed.slice(0, 32), info }, sealed.slice(32))
  expect(Buffer.compare(new Uint8Array(opened), message)).toBe(0)
})

test('we open what another implementation of RFC 9180 seals', async () => {
  const keys = makeSealKeyPair()
  const recipientPublicKey = await suite.kem.deserializePublicKey(keys.publicKey)
  const { enc, ct } = await suite.seal({ recipientPublicKey, info }, message)
  const sealed = Buffer.concat([new Uint8Array(enc), new Uint8Array(ct)])
  expect(Buffer.compare(openerFor(keys, info)(sealed), message)).toBe(0)
})

test('one changed bit, another wave, another key or a cut: nothing is opened', () => {
  const keys = makeSealKeyPair()
  const sealed = sealTo(keys.publicKey, info, message)
  for (const at of [0, 40, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => openerFor(keys, info)(changed)).toThrow()
  }
  expect(() => openerFor(keys, new TextEncoder().encode('puls-2026-2'))(sealed)).toThrow()
  expect(() => openerFor(makeSealKeyPair(), info)(sealed)).toThrow()
  expect(() => openerFor(keys, info)(sealed.subarray(0, 47))).toThrow()
})

test('the same message is never sealed to the same bytes', () => {
  const { publicKey } = makeSealKeyPair()
  expect(Buffer.compare(sealTo(publicKey, info, message), sealTo(publicKey, info, message))).not.toBe(0)
})
