import type { NextFunction, Request, Response } from 'express'

const safeMethods = new Set(['GET', 'HEAD'])
const knownMethods = new Set(['GET', 'HEAD', 'POST'])

/**
 * Stands before everything else. Refuses Remix's second door (`_data`), foreign host names, methods nobody uses,
 * and any change that does not come from Kvar's own pages.
 */
export function gate(origin: string) {
  const host = new URL(origin).host
  return (request: Request, response: Response, next: NextFunction): void => {
    const verdict = verdictOn(request, origin, host)
    if (verdict === undefined) return next()
    response.status(verdict.status).type('text/plain').set('Cache-Control', 'no-store').send(verdict.text)
  }
}

function verdictOn(
  request: Request,
  origin: string,
  host: string,
): { status: number; text: string } | undefined {
  if (request.headers.host !== host)
    return { status: 421, text: 'This server does not answer to that host name. / Fel värdnamn.' }
  if (!knownMethods.has(request.method)) return { status: 405, text: 'Method not allowed.' }
  if ('_data' in request.query) return refused
  if (!safeMethods.has(request.method) && !comesFromHere(request, origin)) return refused
  return undefined
}

const refused = { status: 403, text: 'Refused: the request did not come from a page of Kvar. / Nekad.' }

function comesFromHere(request: Request, origin: string): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return request.headers.origin === origin
}
