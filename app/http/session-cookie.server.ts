const name = '__Host-kvar'
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict'

/** The session's random id, 256 bits as 43 characters; anything else in the cookie is nobody's session. */
export function readSessionCookie(request: Request): string | undefined {
  const value = readCookie(request, name)
  return value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : undefined
}

export function sessionCookie(sessionId: string): string {
  return `${name}=${sessionId}; ${attributes}`
}

export function clearedSessionCookie(): string {
  return `${name}=; ${attributes}; Max-Age=0`
}

export function readCookie(request: Request, cookie: string): string | undefined {
  for (const part of (request.headers.get('Cookie') ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === cookie) return part.slice(at + 1).trim()
  }
  return undefined
}
