import { createHmac, hkdfSync } from 'node:crypto'

/** What the installation's key is used for. Each purpose has a key of its own, useless for the others. */
export type KeyPurpose =
  /** Recognising an invitation's code without keeping it. */
  | 'codeHash'
  /** The same for a leaver's follow-up, which the same code opens. */
  | 'followUpHash'
  /** Leading from a code to its one ballot; another key for every wave. */
  | 'spendId'
  /** Keeping a wave's private half while the wave is open. */
  | 'waveSeal'
  | 'receipt'
  /** Keeping mails that wait in the outbox: they hold codes. */
  | 'outbox'
  /** Recognising an employee of the register without keeping the number. */
  | 'employee'
  /** Knowing somebody again who was taken off a wave's list; another key for every wave. */
  | 'personMark'

const keyBytes = 32
/** A few for each wave: deriving costs more than all else that is done with them. */
const derived = new Map<string, Buffer>()

/** HKDF-SHA-256 (RFC 5869) of the installation's key. `context` is what the key is bound to: a wave. */
export function deriveKey(installationKey: string, purpose: KeyPurpose, context = ''): Buffer {
  const label = `kvar v1 ${purpose} ${context}`
  const name = `${label} ${installationKey}`
  const known = derived.get(name)
  if (known !== undefined) return known
  const key = Buffer.from(hkdfSync('sha256', installationKey, 'kvar', label, keyBytes))
  derived.set(name, key)
  return key
}

export function keyedHash(key: Buffer, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const hmac = createHmac('sha256', key)
  for (const part of parts) hmac.update(part)
  return hmac.digest()
}
