import { readCookie } from './session-cookie.server'

const name = '__Host-kvar-enhet'

/** Tells that an account has been used in this browser before (services/known-device). It opens nothing. */
export function readDeviceCookie(request: Request): string | undefined {
  return readCookie(request, name)
}

export function deviceCookie(token: string): string {
  return `${name}=${token}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=15552000`
}
