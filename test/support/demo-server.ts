import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectRegister, type RegisterDb } from '#db/connect'
import { runKvar } from './run-kvar'
import { type ServerProcess, startServer } from './server-process'

export type DemoServer = ServerProcess & {
  /** A second way into REGISTER, to look and to prepare. */
  readonly register: RegisterDb
  readonly folder: string
  readonly close: () => Promise<void>
}

/** The whole demo, made as a person makes it, and a server in front of it. */
export async function startDemoServer(
  prepare: (register: RegisterDb) => Promise<void> = async () => {},
): Promise<DemoServer> {
  const folder = await mkdtemp(join(tmpdir(), 'kvar-demo-'))
  const data = join(folder, 'data')
  const made = await runKvar(['demo', '--no-start'], { KVAR_DATA: data })
  if (made.status !== 0) throw new Error(`the demo could not be made:\n${made.errors}`)
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
