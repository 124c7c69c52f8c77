import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { WaveId } from '~/domain/wave/wave'
import { deriveKey } from './derive-key.server'
import { makeSealKeyPair, openerFor, type SealKeyPair, sealTo } from './hpke.server'

const nonceLength = 12
const tagLength = 16

/** A new wave's key pair, its private half encrypted under a key that is in no database. */
export function makeWaveSeal(
  installationKey: string,
  waveId: WaveId,
): { readonly publicKey: Uint8Array; readonly sealedPrivateKey: Uint8Array } {
  const { publicKey, privateKey } = makeSealKeyPair()
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', deriveKey(installationKey, 'waveSeal', waveId), nonce)
  const sealedPrivateKey = Buffer.concat([
    nonce,
    cipher.update(privateKey),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  return { publicKey, sealedPrivateKey }
}

/** Says what to do when the key is another one than the wave was opened with. */
export class WrongKey extends Error {}

export function unlockWaveSeal(
  installationKey: string,
  waveId: WaveId,
  seal: { readonly publicKey: Uint8Array; readonly sealedPrivateKey: Uint8Array },
): SealKeyPair {
  const { publicKey, sealedPrivateKey } = seal
  const key = deriveKey(installationKey, 'waveSeal', waveId)
  const end = sealedPrivateKey.length - tagLength
  const decipher = createDecipheriv('aes-256-gcm', key, sealedPrivateKey.subarray(0, nonceLength))
  decipher.setAuthTag(sealedPrivateKey.subarray(end))
  try {
    const privateKey = decipher.update(sealedPrivateKey.subarray(nonceLength, end))
    return { publicKey, privateKey: Buffer.concat([privateKey, decipher.final()]) }
  } catch (error) {
    throw new WrongKey(
      `The wave ${waveId} was opened with another installation key than the present one, so its ballots cannot be read. ` +
        'Put the key back that KVAR_KEY or the key file held then. Nothing has been changed.',
      { cause: error },
    )
  }
}

export function sealBallot(publicKey: Uint8Array, waveId: WaveId, ballot: Uint8Array): Uint8Array {
  return sealTo(publicKey, Buffer.from(waveId), ballot)
}

/** Opens the ballots of a wave: `undefined` for what is none of its ballots or has been changed. */
export function ballotOpener(
  keys: SealKeyPair,
  waveId: WaveId,
): (payload: Uint8Array) => Uint8Array | undefined {
  const open = openerFor(keys, Buffer.from(waveId))
  return (payload) => {
    try {
      return open(payload)
    } catch {
      return undefined
    }
  }
}
