import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RegisterDb } from '#db/connect'
import { accountIdSchema, type Post } from '~/domain/account/account'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { insertAccount } from '~/repositories/account-repository.server'
import { beginSession } from '~/services/sign-in.server'
import { type BuiltRoute, listBuiltRoutes } from '../support/built-routes'
import { type DemoServer, startDemoServer } from '../support/demo-server'
import { type Entry, openOnPurpose } from './open-on-purpose'

const own = districtIdSchema.parse('angered')
const foreign = districtIdSchema.parse('lundby')

const posts = {
  'HR of another district': { role: 'hrDistrict', districtId: foreign },
  'HR of the district': { role: 'hrDistrict', districtId: own },
  'HR of the city': { role: 'hrCity', districtId: null },
} as const satisfies Record<string, Post>
type Role = keyof typeof posts | 'nobody'
const roles: readonly Role[] = ['nobody', 'HR of another district', 'HR of the district', 'HR of the city']

let server: DemoServer
const cookies = new Map<Role, string>()
/** Names that an answer may hold only for those who may see them. */
let secrets: readonly string[] = []
let values: Readonly<Record<string, string>> = {}

beforeAll(async () => {
  server = await startDemoServer(async (register) => {
    for (const [role, post] of Object.entries(posts))
      cookies.set(role as Role, await sessionOf(register, role, post))
  })
  const { register } = server
  const districts = await register.selectFrom('district').select(['districtId', 'name']).execute()
  const people = await register.selectFrom('invitation').select(['name', 'email']).limit(50).execute()
  secrets = [
    ...districts.filter(({ districtId }) => districtId !== own).map(({ name }) => name),
    ...people.flatMap(({ name, email }) => [name, email ?? name]),
  ]
  const wave = await register
    .selectFrom('wave')
    .select('waveId')
    .where('state', '=', 'closed')
    .executeTakeFirstOrThrow()
  const instrument = await register
    .selectFrom('instrument')
    .select(['code', 'version'])
    .executeTakeFirstOrThrow()
  const asked = await register
    .selectFrom('invitation')
    .select(['invitationId', 'waveId'])
    .executeTakeFirstOrThrow()
  const action = await register
    .selectFrom('action')
    .select('actionId')
    .where('districtId', '=', own)
    .executeTakeFirstOrThrow()
  const unit = await register.selectFrom('unit').select('unitId').executeTakeFirstOrThrow()
  values = {
    districtId: own,
    waveId: wave.waveId,
    unitId: unit.unitId,
    actionId: action.actionId,
    invitationId: asked.invitationId,
    'waveId asked': asked.waveId,
    code: 'HAN',
    programmeId: 'manadspuls',
    kind: 'rounds',
    '/instrument code': instrument.code,
    version: String(instrument.version),
  }
})

afterAll(() => server.close())

async function sessionOf(register: RegisterDb, name: string, post: Post): Promise<string> {
  const accountId = accountIdSchema.parse(Buffer.from(name.padEnd(16).slice(-16)).toString('hex'))
  const rest = {
    email: `${accountId}@kommun.se`,
    deactivatedOn: null,
    passwordExpiresOn: null,
    passwordHash: 'x',
  }
  await insertAccount(register, { ...post, ...rest, accountId, name })
  return `__Host-kvar=${await beginSession(register, accountId, new Date().toISOString())}`
}

/** The four ways into a route. */
const doors: Readonly<Record<string, (path: string, id: string) => string>> = {
  document: (path) => path,
  '.data': (path) => dataPath(path),
  '.data?_routes=': (path, id) => `${dataPath(path)}?_routes=${encodeURIComponent(id)}`,
  '?_data=': (path, id) => `${path}?_data=${encodeURIComponent(id)}`,
}

function dataPath(path: string): string {
  return path === '/' ? '/_root.data' : `${path}.data`
}

/** An address of the pattern that is there: `code` is an instrument's or a focus area's, as the folder says. */
function addressOf(pattern: string): string {
  const folder = /^\/[^/]*/.exec(pattern)?.[0] ?? ''
  // Those who were asked are forgotten when a wave is closed.
  if (pattern.includes(':invitationId')) pattern = pattern.replace(':waveId', values['waveId asked'] ?? 'x')
  return (pattern === '' ? '/' : pattern).replace(
    /:(\w+)\??/g,
    (_whole, name: string) => values[`${folder} ${name}`] ?? values[name] ?? 'x',
  )
}

type Answer = { readonly status: number; readonly location: string | null; readonly text: string }

async function knock(role: Role, method: string, path: string): Promise<Answer> {
  const cookie = cookies.get(role)
  const response = await fetch(`${server.origin}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      'Sec-Fetch-Site': 'same-origin',
      ...(cookie === undefined ? {} : { Cookie: cookie }),
      ...(method === 'POST' ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(method === 'POST' ? { body: '' } : {}),
  })
  return { status: response.status, location: response.headers.get('location'), text: await response.text() }
}

function isRefusal({ status, location }: Answer): boolean {
  if (status === 302 || status === 202) return location?.startsWith('/logga-in') ?? false
  return [403, 404, 405].includes(status)
}

function mayEnter(role: Role, entry: Entry | undefined): boolean {
  if (entry === 'anybody' || role === 'HR of the city') return true
  if (entry === 'account') return role !== 'nobody'
  return entry === 'ownDistrict' && role === 'HR of the district'
}

function entryOf({ pattern, id }: BuiltRoute, method: 'GET' | 'POST'): Entry | undefined {
  return openOnPurpose[id === 'root' ? '' : pattern]?.[method]
}

const routes = listBuiltRoutes()

test('the build has routes to look at', () => {
  expect(routes.length).toBeGreaterThan(10)
})

for (const method of ['GET', 'POST'] as const)
  for (const role of roles)
    test(`${role} gets in nowhere that is not open on purpose, by ${method} through any door`, async () => {
      const faults: string[] = []
      for (const route of routes)
        for (const [door, through] of Object.entries(doors)) {
          const path = through(addressOf(route.pattern), route.id)
          const isWalledUp = door === '?_data='
          if (!isWalledUp && mayEnter(role, entryOf(route, method))) continue
          const answer = await knock(role, method, path)
          const what = `${method} ${path} as ${role}: ${answer.status} ${answer.location ?? ''}`
          if (isWalledUp ? answer.status !== 403 : !isRefusal(answer)) faults.push(what)
          const told = secrets.filter((secret) => answer.text.includes(secret))
          if (told.length > 0) faults.push(`${what} tells ${told.join(', ')}`)
        }
      expect(faults).toEqual([])
    })

test('HR of the city gets in everywhere, so that a refusal above means something', async () => {
  const faults: string[] = []
  for (const route of routes.filter(({ hasLoader, id }) => hasLoader && id !== 'root')) {
    // Files need a name, forms are only sent, a closed wave takes no answers, and this one is not published.
    if (/tabell|\*|^\/(logga-ut|sprak|svara|resultat)/.test(route.pattern)) continue
    const answer = await knock('HR of the city', 'GET', addressOf(route.pattern))
    const isIn =
      answer.status === 200 || (answer.status === 302 && !answer.location?.startsWith('/logga-in?till'))
    if (!isIn) faults.push(`GET ${addressOf(route.pattern)}: ${answer.status} ${answer.location ?? ''}`)
  }
  expect(faults).toEqual([])
})

test('an empty form makes nothing break', async () => {
  const faults: string[] = []
  for (const route of routes.filter(({ hasAction, pattern }) => hasAction && pattern !== '/logga-ut'))
    for (const door of ['document', '.data'] as const) {
      const path = doors[door]?.(addressOf(route.pattern), route.id) ?? ''
      const answer = await knock('HR of the city', 'POST', path)
      if (answer.status >= 500) faults.push(`POST ${path}: ${answer.status}`)
    }
  expect(faults).toEqual([])
})

test('a page of HR of a district tells nothing about another district', async () => {
  const names = await server.register.selectFrom('district').select(['districtId', 'name']).execute()
  const others = names.filter(({ districtId }) => districtId !== own).map(({ name }) => name)
  const faults: string[] = []
  for (const route of routes.filter(({ hasLoader }) => hasLoader))
    for (const door of ['document', '.data'] as const) {
      const path = doors[door]?.(addressOf(route.pattern), route.id) ?? ''
      const { text } = await knock('HR of the district', 'GET', path)
      const told = others.filter((name) => text.includes(name))
      if (told.length > 0) faults.push(`GET ${path} tells ${told.join(', ')}`)
    }
  expect(faults).toEqual([])
})

test('a file of figures is as closed as the page it comes from', async () => {
  const files = new Set<string>()
  for (const path of ['/oversikt', `/distrikt/${foreign}`, `/distrikt/${own}`, '/fokusomraden/HAN']) {
    const { text } = await knock('HR of the city', 'GET', path)
    for (const [, href = ''] of text.matchAll(/href="([^"]*\/tabell\/[^"]*)"/g))
      files.add(href.replaceAll('&amp;', '&'))
  }
  expect(files.size).toBeGreaterThan(3)
  const faults: string[] = []
  for (const file of files) {
    const whole = await knock('HR of the city', 'GET', file)
    if (whole.status !== 200) faults.push(`${file}: ${whole.status} for HR of the city`)
    const stranger = await knock('nobody', 'GET', file)
    if (!isRefusal(stranger)) faults.push(`${file}: ${stranger.status} for nobody`)
    const answer = await knock('HR of the district', 'GET', file)
    const told = secrets.filter((secret) => answer.text.includes(secret))
    if (told.length > 0) faults.push(`${file} tells HR of the district about ${told.join(', ')}`)
    if (file.includes(`distrikt=${foreign}`) && !isRefusal(answer)) faults.push(`${file}: ${answer.status}`)
  }
  expect(faults).toEqual([])
})

test('HEAD is answered like GET, without a body', async () => {
  for (const [role, expected] of [
    ['nobody', 302],
    ['HR of the district', 403],
    ['HR of the city', 200],
  ] as const) {
    const answer = await knock(role, 'HEAD', '/konton')
    expect([role, answer.status, answer.text]).toEqual([role, expected, ''])
  }
})

test('every address that is open on purpose is there', () => {
  const patterns = new Set(routes.map(({ pattern, id }) => (id === 'root' ? '' : pattern)))
  expect(Object.keys(openOnPurpose).filter((pattern) => !patterns.has(pattern))).toEqual([])
})

test('nothing of what was asked stands in what the server said', () => {
  const said = server.said()
  expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
  expect(said).not.toMatch(/angered|lundby|127\.0\.0\.1|::1|__Host/)
})
