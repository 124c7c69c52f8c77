import { createHmac, timingSafeEqual } from 'node:crypto'
import { newRandomId } from './random-tokens.server'

/** What a browser keeps after a sign-in: its own random id, and a mark that this account has been used there. */
export function newDeviceToken(email: string, key: string): string {
  const device = newRandomId()
  return `${device}.${markOf(device, email, key)}`
}

/** The device's id if its token was made for this very account. */
export function deviceKnownTo(token: string | undefined, email: string, key: string): string | undefined {
  const [device, mark] = token?.split('.') ?? []
  if (device === undefined || mark === undefined || !/^[0-9a-f]{32}$/.test(device)) return undefined
  const expected = Buffer.from(markOf(device, email, key))
  const given = Buffer.from(mark)
  return given.length === expected.length && timingSafeEqual(given, expected) ? device : undefined
}

function markOf(device: string, email: string, key: string): string {
  return createHmac('sha256', key).update(`device ${device} ${email}`).digest('base64url')
}
