import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

// Hybrid Public Key Encryption, RFC 9180, base mode, one message per key: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
// AES-256-GCM. The primitives are OpenSSL's. Through the Web Cryptography API (@hpke/core) the same takes five times
// as long, which is felt when a box is opened; the tests let each open what the other has sealed.

const version = Buffer.from('HPKE-v1')
const kemSuite = Buffer.from([...Buffer.from('KEM'), 0x00, 0x20])
const suite = Buffer.from([...Buffer.from('HPKE'), 0x00, 0x20, 0x00, 0x01, 0x00, 0x02])
const nothing = Buffer.alloc(0)
const keyLength = 32
const nonceLength = 12
const tagLength = 16

/** How many bytes longer than the message a sealed message is. */
export const sealOverhead = keyLength + tagLength

export type SealKeyPair = { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array }

export function makeSealKeyPair(): SealKeyPair {
  const privateKey = randomBytes(keyLength)
  return { publicKey: publicHalf(freshKey(privateKey)), privateKey }
}

/** Encapsulated key, ciphertext, tag. Only the private half opens it, and only with the same `info`. */
export function sealTo(publicKey: Uint8Array, info: Uint8Array, message: Uint8Array): Uint8Array {
  const ephemeral = freshKey(randomBytes(keyLength))
  const encapsulated = publicHalf(ephemeral)
  const shared = diffieHellman({ privateKey: ephemeral, publicKey: publicKeyOf(publicKey) })
  const { key, nonce } = schedule(shared, encapsulated, publicKey, contextOf(info))
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([encapsulated, cipher.update(message), cipher.final(), cipher.getAuthTag()])
}

/** PrivateKeyInfo of X25519 (RFC 8410) up to the key itself. */
const privateKeyHeader = Buffer.from('302e020100300506032b656e04220420', 'hex')

/**
 * A private key of which the public half is not known yet. Node's own `generateKeyPairSync` is not used: when garbage is
 * collected while such a key is exported, Node 20 waits for itself for ever, about once in a hundred thousand keys.
 */
function freshKey(raw: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([privateKeyHeader, raw]), format: 'der', type: 'pkcs8' })
}

/** RFC 7748, 6.1: what the private key makes of the base point, u = 9. */
function publicHalf(privateKey: KeyObject): Uint8Array {
  return diffieHellman({ privateKey, publicKey: basePoint })
}

/** Opens what was sealed; throws when the bytes were not sealed for this key and this `info`, or have been changed. */
export type Opener = (sealed: Uint8Array) => Uint8Array

/** What opens all messages for one key and one `info`: what does not depend on the message is worked out once. */
export function openerFor(keys: SealKeyPair, info: Uint8Array): Opener {
  const privateKey = privateKeyOf(keys)
  const context = contextOf(info)
  return (sealed) => {
    if (sealed.length < sealOverhead) throw new Error('too short for a sealed message')
    const encapsulated = sealed.subarray(0, keyLength)
    const shared = diffieHellman({ privateKey, publicKey: publicKeyOf(encapsulated) })
    const { key, nonce } = schedule(shared, encapsulated, keys.publicKey, context)
    const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
    const message = decipher.update(sealed.subarray(keyLength, sealed.length - tagLength))
    return Buffer.concat([message, decipher.final()])
  }
}

/** RFC 9180, 5.1 (KeySchedule, mode_base): what depends on the `info` alone. */
function contextOf(info: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from([0x00]),
    extract(suite, nothing, 'psk_id_hash', nothing),
    extract(suite, nothing, 'info_hash', info),
  ])
}

/** RFC 9180, 4.1 (ExtractAndExpand) and 5.1 (KeySchedule). */
function schedule(dh: Buffer, encapsulated: Uint8Array, publicKey: Uint8Array, context: Uint8Array) {
  const kemContext = Buffer.concat([encapsulated, publicKey])
  const sharedSecret = expand(
    kemSuite,
    extract(kemSuite, nothing, 'eae_prk', dh),
    'shared_secret',
    kemContext,
    32,
  )
  const secret = extract(suite, sharedSecret, 'secret', nothing)
  return {
    key: expand(suite, secret, 'key', context, keyLength),
    nonce: expand(suite, secret, 'base_nonce', context, nonceLength),
  }
}

/** LabeledExtract. */
function extract(suiteId: Buffer, salt: Uint8Array, label: string, material: Uint8Array): Buffer {
  return createHmac('sha256', salt).update(version).update(suiteId).update(label).update(material).digest()
}

/** LabeledExpand for at most one block of SHA-256, 32 bytes. */
function expand(suiteId: Buffer, key: Buffer, label: string, info: Uint8Array, length: number): Buffer {
  const hmac = createHmac('sha256', key)
    .update(Buffer.from([0x00, length]))
    .update(version)
    .update(suiteId)
  return hmac
    .update(label)
    .update(info)
    .update(Buffer.from([0x01]))
    .digest()
    .subarray(0, length)
}

/** By way of JWK: OpenSSL takes ten times as long to find out what a DER file holds. */
function publicKeyOf(raw: Uint8Array): KeyObject {
  const key = { kty: 'OKP', crv: 'X25519', x: Buffer.from(raw).toString('base64url') }
  return createPublicKey({ key, format: 'jwk' })
}

function privateKeyOf({ publicKey, privateKey }: SealKeyPair): KeyObject {
  const x = Buffer.from(publicKey).toString('base64url')
  const d = Buffer.from(privateKey).toString('base64url')
  return createPrivateKey({ key: { kty: 'OKP', crv: 'X25519', x, d }, format: 'jwk' })
}

const basePoint = publicKeyOf(Uint8Array.from({ length: keyLength }, (_, at) => (at === 0 ? 9 : 0)))
