import type { NextFunction, Request, Response } from 'express'

const keptMilliseconds = 5_000

/**
 * `/healthz`: the process answers. `/readyz`: it can serve people. A word and a status, never why: that is in
 * `kvar doctor` and on standard error. Asked of the databases every five seconds at most.
 */
export function health(options: {
  readonly checkReadiness: () => Promise<boolean>
  readonly isStopping: () => boolean
  readonly clock: () => number
}) {
  let known: { readonly at: number; readonly isReady: Promise<boolean> } | undefined
  async function isReady(): Promise<boolean> {
    if (options.isStopping()) return false
    const now = options.clock()
    if (known === undefined || now - known.at > keptMilliseconds)
      known = { at: now, isReady: options.checkReadiness().catch(() => false) }
    return known.isReady
  }
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.path !== '/healthz' && request.path !== '/readyz') return next()
    response.set('Cache-Control', 'no-store').type('text/plain')
    if (request.path === '/healthz') return void response.send('ok\n')
    void isReady().then((ready) => response.status(ready ? 200 : 503).send(ready ? 'ready\n' : 'not ready\n'))
  }
}
