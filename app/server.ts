import type { Server } from 'node:http'
import * as build from '@remix-run/dev/server-build'
import { createRequestHandler } from '@remix-run/express'
import compression from 'compression'
import express from 'express'
import { closeDatabases, openDatabases } from './databases.server'
import { readSettings, type Settings } from './env.server'
import { gate } from './http/gate.server'
import { nonceOf, securityHeaders } from './http/security-headers.server'

/** One server process: the gate, the headers, the files of the build, and Remix behind them. */
function makeApp(settings: Settings, databases: ReturnType<typeof openDatabases>): express.Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.trustedProxies)
  app.set('etag', false)
  app.use(gate(settings.origin))
  app.use(securityHeaders(settings.origin))
  app.use(compression())
  app.use('/build', express.static('public/build', { immutable: true, maxAge: '1y', index: false }))
  app.use('/build', (_request, response) => void response.sendStatus(404))
  const handle = createRequestHandler({
    build,
    mode: settings.isProduction ? 'production' : 'development',
    getLoadContext: (_request, response) => ({
      databases,
      settings,
      nonce: nonceOf(response),
      now: () => new Date().toISOString(),
    }),
  })
  app.all('*', handle)
  return app
}

function start(): void {
  const settings = readSettings()
  const databases = openDatabases(settings)
  const server = makeApp(settings, databases).listen(settings.port, settings.host, () => {
    process.stdout.write(`Kvar: ${settings.origin}\n`)
  })
  server.requestTimeout = 30_000
  server.headersTimeout = 15_000
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop(server, databases))
}

async function stop(server: Server, databases: ReturnType<typeof openDatabases>): Promise<void> {
  const forced = setTimeout(() => server.closeAllConnections(), 10_000)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearTimeout(forced)
  await closeDatabases(databases)
  process.exit(0)
}

start()
