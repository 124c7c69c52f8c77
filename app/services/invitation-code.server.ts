import { randomBytes } from 'node:crypto'
import { codeBytes, crockford } from '~/domain/invitation/code'
import type { SpendId } from '~/domain/ballot/place-ballot'
import type { WaveId } from '~/domain/wave/wave'
import { deriveKey, keyedHash } from './derive-key.server'

const spendIdBytes = 16

/** 80 bits that nobody can guess, as 16 characters. */
export function makeCode(): string {
  return crockford(randomBytes(codeBytes))
}

/** What the register keeps instead of the code. */
export function hashCode(installationKey: string, code: string): string {
  return keyedHash(deriveKey(installationKey, 'codeHash'), code).toString('hex')
}

/**
 * What the register keeps of the same code for the follow-up of a leaver: another hash, so that nothing stored says which
 * invitation it goes with once that one is gone.
 */
export function hashFollowUpCode(installationKey: string, code: string): string {
  return keyedHash(deriveKey(installationKey, 'followUpHash'), code).toString('hex')
}

/**
 * Where the code's one ballot belongs. It follows from the code alone, so the same code always comes back to the same
 * ballot; and from nothing that is stored, so nobody else comes there.
 */
export function spendIdOf(installationKey: string, waveId: WaveId, code: string): SpendId {
  const key = deriveKey(installationKey, 'spendId', waveId)
  return keyedHash(key, code).subarray(0, spendIdBytes).toString('hex')
}
