import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommandFault, say } from './terminal'

const top = fileURLToPath(new URL('../..', import.meta.url))
const built = join(top, 'build/index.js')
const sources = ['app', 'db', 'package-lock.json', 'remix.config.js', 'tsconfig.json']

/** Compiles the server and the browser's files, if something has changed since the last time. */
export async function buildIfNeeded(): Promise<void> {
  const newest = Math.max(...sources.map((source) => newestChange(join(top, source))))
  if (newest < changedAt(built) && !isFromDevelopment()) return
  say('Building Kvar …')
  const remix = join(
    dirname(createRequire(import.meta.url).resolve('@remix-run/dev/package.json')),
    'dist/cli.js',
  )
  const status = await run(process.execPath, [remix, 'build'], { NODE_ENV: 'production' })
  if (status !== 0) throw new CommandFault('The build failed; the lines above say where.')
}

/** Runs the server until it ends, handing on the signals that stop it. */
export async function runServer(environment: Readonly<Record<string, string>>): Promise<number> {
  return run(process.execPath, [built], { NODE_ENV: 'production', ...environment })
}

function run(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const child = spawn(command, parameters, {
    cwd: top,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code) => done(code ?? 1))
  })
}

/** `npm run dev` leaves a build in the same place that does not run in production. */
function isFromDevelopment(): boolean {
  return readFileSync(built, 'utf8').includes('react/jsx-dev-runtime')
}

function newestChange(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).map((name) => newestChange(resolve(path, name)))
  return Math.max(stat.mtimeMs, ...inside)
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
