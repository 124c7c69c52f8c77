import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { benchAnalysis } from './bench-analysis'
import { benchAnswering } from './bench-answering'
import { benchClosing } from './bench-closing'
import { benchRegister } from './bench-register'
import { benchRetention } from './bench-retention'

/** `npm run bench`, or `npm run bench -- answering` for one of them. Add one by adding it here. */
const benches: Readonly<Record<string, (say: (line: string) => void) => Promise<void> | void>> = {
  analysis: benchAnalysis,
  answering: benchAnswering,
  closing: benchClosing,
  register: benchRegister,
  retention: benchRetention,
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const unknown = asked.filter((name) => benches[name] === undefined)
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}\n`,
  )
  process.exit(1)
}
if (!process.argv.includes('--no-build'))
  await promisify(execFile)('npx', ['remix', 'build'], { env: { ...process.env, NODE_ENV: 'production' } })
for (const [name, run] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name)) await run(say)
