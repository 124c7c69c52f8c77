import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { connectRegister, type RegisterDb } from '#db/connect'
import { type ServerProcess, startServer } from './server-process'

export type DemoServer = ServerProcess & {
  /** A second way into REGISTER, to look and to prepare. */
  readonly register: RegisterDb
  readonly folder: string
  readonly close: () => Promise<void>
}

/** A copy of the demo of its own, and a server in front of it. */
export async function startDemoServer(
  prepare: (register: RegisterDb) => Promise<void> = async () => {},
): Promise<DemoServer> {
  const folder = await mkdtemp(join(tmpdir(), 'kvar-demo-'))
  const data = join(folder, 'data')
  await cp(inject('demoFolder'), data, { recursive: true })
  const register = connectRegister(join(data, 'register.db'))
  await prepare(register)
  const server = await startServer({ KVAR_DATA: data, KVAR_DEMO: '1' })
  return {
    ...server,
    register,
    folder: data,
    close: async () => {
      await server.stop()
      await register.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
