import { hash, verify } from '@node-rs/argon2'
import { turnstile } from './turnstile.server'

/** OWASP's recommendation for argon2id (the library's own default kind): 19 MiB, two passes, one lane. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// Two at a time: hashing shares its threads with the databases, and ballots go first.
const pass = turnstile({ atOnce: 2, waiting: 40 })

export function hashPassword(password: string): Promise<string> {
  return pass(() => hash(password.normalize('NFC'), options))
}

export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return pass(() => verify(passwordHash, password.normalize('NFC')))
}

/** Made with the same options from a password that was thrown away: an unknown address costs what a known one does. */
export const hashOfNobody =
  '$argon2id$v=19$m=19456,t=2,p=1$GOfF7I3shJlx8pnqLHmYLw$Lst3xswDxLEl1DhBRXb5QcT6oHKr3HvuXaSSYNhXNK0'
