import type { ServerBuild } from '@remix-run/node'
import { createRequestHandler } from '@remix-run/express'
import compression from 'compression'
import express, { type NextFunction, type Request, type Response } from 'express'
import { pino } from 'pino'
import type { Databases } from '~/databases.server'
import type { Settings } from '~/env.server'
import { checkReadiness } from '~/services/check-readiness.server'
import { backPressure } from './back-pressure.server'
import { bodyLimit } from './body-limit.server'
import { gate } from './gate.server'
import { health } from './health.server'
import { networkHash } from './network-hash.server'
import { requestLog } from './request-log.server'
import { respondentPages } from './respondent-express.server'
import { routeNames } from './route-names.server'
import { nonceOf, securityHeaders } from './security-headers.server'

export type AppParts = {
  readonly build: ServerBuild
  readonly settings: Settings
  readonly databases: Databases
  readonly setupCode: string | null
  readonly isStopping: () => boolean
}

/** Everything a request passes, in order: health, the gate, limits, headers, the files of the build, and Remix. */
export function makeApp({ build, settings, databases, setupCode, isStopping }: AppParts): express.Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.trustedProxies)
  app.set('etag', false)
  app.use(
    health({
      checkReadiness: () => checkReadiness(databases, settings.dataFolder),
      isStopping,
      clock: () => performance.now(),
    }),
  )
  app.use(gate(settings.origin))
  app.use(securityHeaders(settings.origin))
  app.use(respondentPages({ databases, settings, today }))
  app.use(backPressure(500))
  app.use(bodyLimit)
  app.use(compression())
  app.use('/build', express.static('public/build', { immutable: true, maxAge: '1y', index: false }))
  // A file of an older build that is gone: a plain refusal, never a page that a browser would take for a script.
  app.use('/build', (_request, response) => void response.status(404).type('text/plain').send('Gone.'))
  app.get('/robots.txt', (_request, response) => {
    response.type('text/plain').send('User-agent: *\nDisallow: /\n')
  })
  app.use(neverCached)
  if (!settings.isDemo) app.use(requestLog(pino({ base: null }), routeNames(build.routes)))
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: settings.isProduction ? 'production' : 'development',
      getLoadContext: (request, response) => ({
        databases,
        settings,
        nonce: nonceOf(response),
        now: () => new Date().toISOString(),
        today,
        network: networkHash(request.ip),
        setupCode,
      }),
    }),
  )
  app.use(failedBeforeRemix)
  return app
}

function neverCached(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store')
  next()
}

/** Four parameters: that is how Express knows it for the handler of errors. */
function failedBeforeRemix(
  _error: unknown,
  _request: Request,
  response: Response,
  _next: NextFunction,
): void {
  process.stderr.write(`${JSON.stringify({ level: 'error', event: 'request failed before a page' })}\n`)
  if (response.headersSent) return void response.destroy()
  response.status(500).type('text/plain').send('Something went wrong. / Något gick fel.')
}

const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

let known = { minute: -1, day: '' }

/** The day in Sweden: it decides what is open. Days begin with a minute, so it is worked out once in each. */
function today(): string {
  const minute = Math.floor(Date.now() / 60_000)
  if (known.minute !== minute) known = { minute, day: swedishDay.format(new Date(minute * 60_000)) }
  return known.day
}
