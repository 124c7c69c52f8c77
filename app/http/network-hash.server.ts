import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'

// Kept nowhere: after a restart an old hash cannot be compared with an address.
const key = randomBytes(32)

/** One network, so that attempts can be counted without an address being kept: IPv6 by its first 64 bits. */
export function networkHash(address: string | undefined): string {
  return createHmac('sha256', key)
    .update(networkOf(address ?? ''))
    .digest('hex')
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1] !== undefined) return mapped[1]
  return isIPv6(address) ? expanded(address).slice(0, 4).join(':') : address
}

function expanded(address: string): string[] {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const front = head === '' ? [] : head.split(':')
  if (tail === undefined) return front
  const back = tail === '' ? [] : tail.split(':')
  return [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back]
}
