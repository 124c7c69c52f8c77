import type { NextFunction, Request, Response } from 'express'

/** More requests than this at once are asked to come back, instead of making everybody slow. */
export function backPressure(mostAtOnce: number) {
  let atOnce = 0
  return (_request: Request, response: Response, next: NextFunction): void => {
    if (atOnce >= mostAtOnce) {
      response.status(503).set('Retry-After', '2').set('Cache-Control', 'no-store').type('text/plain')
      response.send('Busy, try again in a moment. / Många på en gång, försök igen om en stund.')
      return
    }
    atOnce += 1
    response.once('close', () => {
      atOnce -= 1
    })
    next()
  }
}
