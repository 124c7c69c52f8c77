import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { demoAccounts } from '~/cli/demo/demo-accounts'
import { openBrowser } from './browser'
import { type DemoServer, startDemoServer } from './demo-server'

export const [hrCity, hrDistrict] = demoAccounts

type Account = { readonly email: string; readonly password: string }

export type Reading = {
  readonly width?: number
  readonly locale?: string
  readonly javaScriptEnabled?: boolean
  /** `null`: nobody is signed in. */
  readonly account?: Account | null
}

/** The demo behind a server of its own, and a browser; both are gone after the file's tests. */
export function demoSite() {
  let server: DemoServer
  let browser: Browser
  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startDemoServer(), openBrowser()])
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  return {
    get origin() {
      return server.origin
    },
    /** What the server has said so far. */
    said: () => server.said(),
    /** A page of its own. `faults`: everything the browser complains of, and every request to elsewhere. */
    async read(
      use: (page: Page, faults: string[], context: BrowserContext) => Promise<void>,
      { width = 1440, locale = 'sv-SE', javaScriptEnabled = true, account = hrCity ?? null }: Reading = {},
    ): Promise<void> {
      const viewport = { width, height: 900 }
      const context = await browser.newContext({ viewport, locale, javaScriptEnabled })
      const page = await context.newPage()
      const faults = complaintsOf(page, server.origin)
      if (account !== null) await signIn(page, server.origin, account)
      await use(page, faults, context)
      await context.close()
    },
  }
}

function complaintsOf(page: Page, origin: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      faults.push(`asked ${request.url()}`)
  })
  return faults
}

async function signIn(page: Page, origin: string, { email, password }: Account): Promise<void> {
  await page.goto(`${origin}/logga-in`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('main button[type=submit]').click()
  await page.waitForURL((url) => url.pathname !== '/logga-in')
}
