import { type Language, languageSchema } from '~/domain/instrument/localised-text'
import { readCookie } from './session-cookie.server'

const name = 'kvar-sprak'

/** The chosen language, else the first of ours the browser asks for, else Swedish. */
export function languageOf(request: Request): Language {
  const chosen = languageSchema.safeParse(readCookie(request, name))
  if (chosen.success) return chosen.data
  const asked = (request.headers.get('Accept-Language') ?? '')
    .split(',')
    .map((part) => languageSchema.safeParse(part.trim().slice(0, 2).toLowerCase()))
    .find((parsed) => parsed.success)
  return asked?.data ?? 'sv'
}

export function languageCookie(language: Language): string {
  return `${name}=${language}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000`
}
