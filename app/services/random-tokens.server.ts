import { randomBytes, randomInt } from 'node:crypto'

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'

/** 256 random bits as 43 characters that fit into a cookie. */
export function newSessionId(): string {
  return randomBytes(32).toString('base64url')
}

/** 128 random bits in hex: an account's id, a browser's. */
export function newRandomId(): string {
  return randomBytes(16).toString('hex')
}

/** Four times four characters that can be read aloud: "k7f3-0qzm-…", 80 random bits. */
export function newReadableSecret(): string {
  const group = () => Array.from({ length: 4 }, () => crockford.charAt(randomInt(32))).join('')
  return Array.from({ length: 4 }, group).join('-')
}
