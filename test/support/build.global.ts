import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The production build, once for every test that needs a server process. */
export default async function setup(): Promise<void> {
  await promisify(execFile)('npx', ['remix', 'build'], {
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 64 * 1024 * 1024,
  })
}
