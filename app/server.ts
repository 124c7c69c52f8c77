import { createServer } from 'node:http'
import * as build from '@remix-run/dev/server-build'
import { broadcastDevReady } from '@remix-run/node'
import { closeDatabases, openDatabases } from './databases.server'
import { readSettings, SettingsFault } from './env.server'
import { makeApp } from './http/app.server'
import { invitationLinks } from './http/invitation-links'
import { makeSetupCode } from './http/setup-code.server'
import { firstRunPath } from './http/paths'
import { startJobs } from './jobs/start-jobs.server'
import { requireCurrentSchema } from './services/check-readiness.server'

/** One server process, from its settings to its end. */
async function start(): Promise<void> {
  const settings = readSettings()
  const databases = openDatabases(settings)
  await requireCurrentSchema(databases)
  const setupCode = await makeSetupCode(databases, settings.isDemo)
  const jobs = startJobs({ databases, settings, links: invitationLinks(settings.origin) })
  let isStopping = false
  const app = makeApp({ build, settings, databases, setupCode, isStopping: () => isStopping })
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 10_000 },
    app,
  )
  server.maxConnections = 2_000

  async function stop(): Promise<void> {
    if (isStopping) return
    isStopping = true
    const forced = setTimeout(() => server.closeAllConnections(), 10_000)
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
    })
    clearTimeout(forced)
    await jobs.stop()
    await closeDatabases(databases)
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop())

  server.listen(settings.port, settings.host, () => {
    process.stdout.write(`Kvar: ${settings.origin}\n`)
    if (setupCode !== null)
      process.stdout.write(
        `First run: open ${settings.origin}${firstRunPath} and give the setup code ${setupCode}\n`,
      )
    // Compiled in by `remix dev`, empty in every other build.
    if (process.env['REMIX_DEV_ORIGIN']) void broadcastDevReady(build)
  })
  server.once('error', fail)
}

function fail(error: unknown): void {
  const isOurs = error instanceof SettingsFault
  const text = error instanceof Error ? error.message : String(error)
  process.stderr.write(`kvar: ${isOurs ? text : `the server could not start: ${text}`}\n`)
  process.exit(1)
}

start().catch(fail)
