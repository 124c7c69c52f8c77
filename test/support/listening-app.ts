import type { Server } from 'node:http'
import express from 'express'
import { onTestFinished } from 'vitest'

/** An Express app of these parts on a free port, closed after the test. */
export async function listeningApp(build: (app: express.Express, origin: () => string) => void): Promise<{
  readonly port: number
  readonly origin: string
}> {
  let port = 0
  const app = express()
  build(app, () => `http://localhost:${port}`)
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  const address = server.address()
  port = address !== null && typeof address === 'object' ? address.port : 0
  return { port, origin: `http://localhost:${port}` }
}
