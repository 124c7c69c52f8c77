import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoAccounts } from '~/cli/demo/demo-accounts'
import { openBrowser } from '../support/browser'
import { type DemoServer, startDemoServer } from '../support/demo-server'

let server: DemoServer
let browser: Browser
const [hrCity, hrDistrict] = demoAccounts

beforeAll(async () => {
  server = await startDemoServer()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

const widths = { computer: 1440, phone: 390 } as const

type Options = { readonly width?: number; readonly locale?: string; readonly javaScriptEnabled?: boolean }

async function inContext(
  use: (page: Page, context: BrowserContext, faults: string[]) => Promise<void>,
  { width = widths.computer, locale = 'sv-SE', javaScriptEnabled = true }: Options = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale, javaScriptEnabled })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    const { url } = { url: request.url() }
    if (!url.startsWith(server.origin) && !/^(data|blob):/.test(url)) faults.push(`asked ${url}`)
  })
  await use(page, context, faults)
  await context.close()
}

async function signIn(page: Page, account: (typeof demoAccounts)[number] | undefined): Promise<void> {
  if (account === undefined) throw new Error('the demo has no such account')
  await page.goto(`${server.origin}/logga-in`)
  await page.getByLabel('E-postadress').fill(account.email)
  await page.getByLabel('Lösenord').fill(account.password)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await page.waitForURL((url) => url.pathname !== '/logga-in')
}

/** Addresses that pages lead to, one for each kind of page. */
async function crawl(page: Page, visit: (path: string) => Promise<void>): Promise<readonly string[]> {
  const seen = new Set<string>(['/oversikt'])
  const kinds = new Set<string>()
  for (const path of seen) {
    const kind = path.replace(/\?.*/, '').replace(/^(\/[^/]+)\/.+/, '$1/…')
    if (kinds.has(kind)) continue
    kinds.add(kind)
    await visit(path)
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    for (const href of links) if (!/\/tabell\/|#/.test(href)) seen.add(href)
  }
  return [...seen]
}

for (const [name, width] of Object.entries(widths))
  test(`on a ${name} every page that a link leads to is marked as demo, sound and free of axe's faults`, async () => {
    const faults: string[] = []
    await inContext(
      async (page, _context, seen) => {
        await signIn(page, hrCity)
        await crawl(page, async (path) => {
          const response = await page.goto(`${server.origin}${path}`)
          if (response?.status() !== 200) faults.push(`${path}: ${response?.status()}`)
          const isAnswering = path.startsWith('/svara')
          const marks = await page
            .getByText(isAnswering ? /demo/i : 'Demodata – alla siffror är påhittade')
            .count()
          if (marks === 0) faults.push(`${path} is not marked as demo`)
          const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          if (tooWide > 0) faults.push(`${path} scrolls sideways by ${tooWide}`)
          if ((await page.locator('h1').count()) !== 1) faults.push(`${path} has not one h1`)
          if (!/ – Kvar$|^Kvar/.test(await page.title()))
            faults.push(`${path} is titled "${await page.title()}"`)
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
            .analyze()
          for (const { id, nodes } of violations)
            faults.push(
              `${path} axe ${id}: ${nodes
                .map((node) => node.target.join(' '))
                .slice(0, 3)
                .join(' | ')}`,
            )
        })
        faults.push(...seen)
      },
      { width },
    )
    expect(faults).toEqual([])
  })

test('no link in the pages of HR leads nowhere', async () => {
  await inContext(async (page) => {
    await signIn(page, hrCity)
    const paths = await crawl(page, async (path) => void (await page.goto(`${server.origin}${path}`)))
    const dead: string[] = []
    for (const path of paths) {
      const response = await page.request.get(`${server.origin}${path}`)
      if (response.status() !== 200) dead.push(`${path}: ${response.status()}`)
    }
    expect(dead).toEqual([])
  })
})

test('HR of a district is led to nothing that it may not see', async () => {
  await inContext(async (page) => {
    await signIn(page, hrDistrict)
    const refused: string[] = []
    const paths = await crawl(page, async (path) => {
      const response = await page.goto(`${server.origin}${path}`)
      if (response?.status() !== 200) refused.push(`${path}: ${response?.status()}`)
    })
    for (const path of paths) {
      const response = await page.request.get(`${server.origin}${path}`)
      if (response.status() !== 200) refused.push(`${path}: ${response.status()}`)
    }
    expect(refused).toEqual([])
  })
})

test('somebody on the way to a page signs in and comes there, without JavaScript too', async () => {
  for (const javaScriptEnabled of [true, false])
    await inContext(
      async (page) => {
        await page.goto(`${server.origin}/konton`)
        expect(new URL(page.url()).pathname).toBe('/logga-in')
        await page.getByLabel('E-postadress').fill(hrCity?.email ?? '')
        await page.getByLabel('Lösenord').fill(hrCity?.password ?? '')
        await page.keyboard.press('Enter')
        await page.waitForURL(`${server.origin}/konton`)
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Konton')
      },
      { javaScriptEnabled },
    )
})

test('a wrong password is told kindly and the address is kept', async () => {
  await inContext(async (page) => {
    await page.goto(`${server.origin}/logga-in`)
    await page.getByLabel('E-postadress').fill('hr@demo.invalid')
    await page.getByLabel('Lösenord').fill('inte det rätta')
    await page.getByRole('button', { name: 'Logga in' }).click()
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('stämmer inte')
    expect(await page.getByLabel('E-postadress').inputValue()).toBe('hr@demo.invalid')
    expect(await page.getByLabel('Lösenord').inputValue()).toBe('')
  })
})

test('after signing out the session is dead, wherever its cookie lies, and nothing is kept to go back to', async () => {
  await inContext(async (page, context) => {
    await signIn(page, hrCity)
    await page.goto(`${server.origin}/konton`)
    const kept = (await context.cookies()).find(({ name }) => name === '__Host-kvar')
    expect(kept).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/' })
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await page.waitForURL('**/logga-in?utloggad')
    expect(await page.getByRole('status').textContent()).toContain('Du är utloggad')
    await page.goBack()
    expect(await page.getByText('hr@demo.invalid').count()).toBe(0)
    const again = await fetch(`${server.origin}/konton`, {
      redirect: 'manual',
      headers: { Cookie: `__Host-kvar=${kept?.value ?? ''}` },
    })
    expect(again.status).toBe(302)
  })
})

test('the language is the browser’s until another is chosen, and choosing stays where one is', async () => {
  await inContext(
    async (page) => {
      await page.goto(`${server.origin}/sa-skyddas-svaren`)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      await page.getByRole('button', { name: 'På svenska' }).click()
      await page.waitForLoadState()
      expect(new URL(page.url()).pathname).toBe('/sa-skyddas-svaren')
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Så skyddas svaren')
    },
    { locale: 'en-GB' },
  )
})

test('the keyboard alone goes past the menu, round the page, and shows where it is', async () => {
  await inContext(async (page) => {
    await signIn(page, hrCity)
    await page.goto(`${server.origin}/konton`)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Hoppa till innehållet')
    expect(await page.locator(':focus').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator('main :focus').count()).toBe(1)
    const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle)
    expect(outline).not.toBe('none')
  })
})

test('an address that is not there gets a page that says what to do, with nothing of the inside', async () => {
  for (const path of ['/finns-inte', '/distrikt/finns-inte/alls', '/konton/1'])
    await inContext(async (page) => {
      const response = await page.goto(`${server.origin}${path}`)
      expect(response?.status()).toBe(404)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sidan finns inte')
      expect(await page.getByText('Demodata – alla siffror är påhittade').count()).toBe(2)
      expect(await page.content()).not.toMatch(/node_modules|at \w+ \(|Error:/)
    })
})

test('a file of an older build is refused as a file, not answered with a page', async () => {
  const response = await fetch(`${server.origin}/build/entry.client-OLDOLDOL.js`)
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8'])
})

test('files of the build are kept for a year, pages for no time', async () => {
  const page = await (await fetch(`${server.origin}/logga-in`)).text()
  const styles = /href="(\/build\/[^"]+\.css)"/.exec(page)?.[1] ?? ''
  expect((await fetch(`${server.origin}${styles}`)).headers.get('cache-control')).toContain(
    'max-age=31536000',
  )
  expect((await fetch(`${server.origin}/logga-in`)).headers.get('cache-control')).toBe('no-store')
})
