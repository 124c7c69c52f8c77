import type { NextFunction, Request, Response } from 'express'

const safeMethods = new Set(['GET', 'HEAD'])
const knownMethods = new Set(['GET', 'HEAD', 'POST'])
/** What proxies say is taken from the settings and from `trust proxy`; a header that no one vouches for is nobody's word. */
const hearsay = [
  'x-forwarded-host',
  'x-forwarded-port',
  'x-original-url',
  'x-rewrite-url',
  'x-http-method-override',
]

/**
 * Stands before everything else. Refuses Remix's second door (`_data`), foreign host names, methods nobody uses,
 * and any change that does not come from Kvar's own pages.
 */
export function gate(origin: string) {
  const host = new URL(origin).host
  return (request: Request, response: Response, next: NextFunction): void => {
    for (const header of hearsay) delete request.headers[header]
    const verdict = verdictOn(request, origin, host)
    if (verdict === undefined) return next()
    response.status(verdict.status).type('text/plain').set('Cache-Control', 'no-store').send(verdict.text)
  }
}

type Refusal = { readonly status: number; readonly text: string }

const refused: Refusal = {
  status: 403,
  text: 'Refused: the request did not come from a page of Kvar. / Nekad: anropet kom inte från en sida i Kvar.',
}

function verdictOn(request: Request, origin: string, host: string): Refusal | undefined {
  if (request.headers.host !== host)
    return {
      status: 421,
      text: 'This server does not answer to that host name. / Servern svarar inte på det värdnamnet.',
    }
  if (!isReadable(request.url)) return { status: 400, text: 'Bad request. / Adressen går inte att läsa.' }
  if (!knownMethods.has(request.method)) return { status: 405, text: 'Method not allowed.' }
  if (new URL(request.url, origin).searchParams.has('_data')) return refused
  if (!safeMethods.has(request.method) && !comesFromHere(request, origin)) return refused
  return undefined
}

/** A path of ours, whose percent signs mean something and which hides no end of text. */
function isReadable(url: string): boolean {
  try {
    return url.startsWith('/') && !decodeURIComponent(url.split('?')[0] ?? '').includes('\0')
  } catch {
    return false
  }
}

function comesFromHere(request: Request, origin: string): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return request.headers.origin === origin
}
