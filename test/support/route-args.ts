import type { KvarContext } from '~/http/context.server'
import type { TestDatabases } from './each-dialect'

type Asked = {
  readonly path?: string
  /** A session id, as `beginSession` gives it. */
  readonly sessionId?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Fields of a form; with them the request is a POST. */
  readonly form?: Readonly<Record<string, string>>
  readonly params?: Readonly<Record<string, string>>
  readonly now?: string
  readonly setupCode?: string | null
}

/** What Remix would hand to a loader or an action. */
export function routeArgs({ register, box, folder }: TestDatabases, asked: Asked = {}) {
  const {
    path = '/',
    sessionId,
    form,
    params = {},
    now = '2026-11-21T08:00:00.000Z',
    setupCode = null,
  } = asked
  const headers = new Headers(asked.headers)
  if (sessionId !== undefined) headers.set('Cookie', `__Host-kvar=${sessionId}`)
  const request = new Request(`http://localhost:3000${path}`, {
    headers,
    ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
  })
  const context: KvarContext = {
    databases: { register, box },
    settings: {
      isProduction: true,
      isDemo: false,
      dataFolder: folder,
      registerLocation: '',
      boxLocation: '',
      key: 'a key of the installation, long enough',
      keySource: 'test',
      host: '127.0.0.1',
      port: 3000,
      origin: 'http://localhost:3000',
      smtpUrl: undefined,
      mailFrom: 'Kvar <kvar@localhost>',
      mailsPerMinute: 60,
      trustedProxies: 0,
    },
    nonce: 'nonce',
    now: () => now,
    today: () => now.slice(0, 10),
    network: 'a network',
    setupCode,
  }
  return { request, context, params }
}
