import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { runKvar } from './run-kvar'

declare module 'vitest' {
  interface ProvidedContext {
    /** The data of the demo, made once; copied by whoever needs them. */
    demoFolder: string
  }
}

/** The whole demo, made as a person makes it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kvar-demo-made-'))
  const data = join(folder, 'data')
  const made = await runKvar(['demo', '--no-start'], { KVAR_DATA: data })
  if (made.status !== 0) throw new Error(`the demo could not be made:\n${made.errors}`)
  project.provide('demoFolder', data)
  return () => rm(folder, { recursive: true, force: true })
}
