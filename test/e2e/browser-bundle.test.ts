import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const top = fileURLToPath(new URL('../..', import.meta.url))

type Metafile = {
  readonly inputs: Readonly<Record<string, { readonly imports: readonly { readonly path: string }[] }>>
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >
}

const metafile: Metafile = JSON.parse(readFileSync(join(top, 'build/metafile.js.json'), 'utf8'))

/** What has come to lie in a file that browsers get. */
const shipped = Object.values(metafile.outputs).flatMap(({ inputs }) =>
  Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
)

const foreign = [
  /^db\//,
  /^test\//,
  /\.server\.tsx?(\?|$)/,
  /^app\/(repositories|services|jobs|cli)\//,
  /^app\/domain\/(ballot|response|rollup)\//,
  /^node:/,
  /node_modules\/(kysely|sqlite3|pg|pg-[^/]+|zod|nodemailer|express|helmet|pino|compression|commander|yalps|ml-matrix)\//,
  /node_modules\/(@node-rs|@hpke|@stdlib|@remix-run\/(node|express|dev))\//,
]

/** Who of ours brings it along: "app/components/x.tsx brings zod". */
function bringers(path: string): string[] {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
  if (name === undefined) return [`${path} is shipped`]
  return shipped
    .filter((one) => !one.includes('node_modules'))
    .filter((one) =>
      metafile.inputs[one]?.imports.some((found) => found.path.includes(`node_modules/${name}/`)),
    )
    .map((one) => `${one} brings ${name}`)
}

test('browsers get nothing of the databases, the services, the server or zod', () => {
  expect(shipped.length).toBeGreaterThan(20)
  const found = shipped.filter((path) => foreign.some((pattern) => pattern.test(path)))
  expect([...new Set(found.flatMap(bringers))]).toEqual([])
  expect(found).toEqual([])
})

test('a module of the server would be found in the bundle', () => {
  for (const path of [
    'db/connect.ts',
    'app/http/guards.server.ts',
    'node_modules/kysely/dist/esm/index.js',
    'node_modules/zod/v4/core/core.js',
  ])
    expect(foreign.some((pattern) => pattern.test(path))).toBe(true)
})

test('no built file of the browser holds SQL, a table of ours, or where it was built', () => {
  const scripts = filesIn(join(top, 'public/build')).filter((path) => path.endsWith('.js'))
  const telling = /select .{1,80} from |password_hash|sign_in_failure|kysely|argon2|sqlite/i
  expect(scripts.filter((path) => telling.test(readFileSync(path, 'utf8')))).toEqual([])
  expect(scripts.filter((path) => readFileSync(path, 'utf8').includes(top.replace(/\/$/, '')))).toEqual([])
})

test('no source map lies beside what browsers get', () => {
  expect(filesIn(join(top, 'public/build')).filter((path) => path.endsWith('.map'))).toEqual([])
})

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}
