import type { NextFunction, Request, Response } from 'express'

const formBytes = 256 * 1024
const uploadBytes = 5 * 1024 * 1024
/** Where files are handed in: CSV of the organisation, of leavers, of staff, of employments. */
const uploads = /^\/(organisation|omgangar|personer|kvarvaro\/register)(\/|\.data$|$)/

/** A body says how long it is beforehand, and is no longer than what the address takes. */
export function bodyLimit(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'POST') return next()
  const length = request.headers['content-length']
  const limit = uploads.test(request.path) ? uploadBytes : formBytes
  if (length === undefined) return refuse(request, response, 411, 'Length required.')
  if (!/^\d{1,15}$/.test(length) || Number(length) > limit)
    return refuse(
      request,
      response,
      413,
      `Too large: at most ${limit / 1024} kB. / För stort: högst ${limit / 1024} kB.`,
    )
  next()
}

function refuse(request: Request, response: Response, status: number, text: string): void {
  // What the other side still sends is not worth reading.
  response.status(status).type('text/plain').set('Cache-Control', 'no-store').set('Connection', 'close')
  response.send(text)
  response.once('finish', () => request.destroy())
}
