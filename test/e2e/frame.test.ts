import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { listBuiltRoutes } from '../support/built-routes'
import { demoSite, hrCity, hrDistrict } from '../support/demo-site'
import { faultsOfPage } from '../support/page-faults'

const site = demoSite()
const nobody = { account: null } as const

/** The route of an address: the one that fits with the fewest parts left open. */
function kindOf(path: string): string {
  const { pathname } = new URL(path, site.origin)
  return routes.find(({ fits }) => fits.test(pathname))?.pattern ?? pathname
}

const routes = listBuiltRoutes()
  .map(({ pattern }) => ({
    pattern,
    fits: new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`),
    open: pattern.endsWith('*') ? Infinity : pattern.split(':').length,
  }))
  .sort((one, other) => one.open - other.open)

/** Waves that are open and waves that are closed lead to other pages. */
const fewOfEachKind = 3

/** What links lead to, from the overview on; links are followed from a few pages of each kind. Read without a browser. */
async function crawl({ request }: Page) {
  const kinds = new Map<string, string[]>()
  const statuses = new Map<string, number>()
  const seen = new Set(['/oversikt'])
  for (const path of seen) {
    const response = await request.get(`${site.origin}${path}`)
    statuses.set(path, response.status())
    const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false
    const alike = kinds.get(kindOf(path)) ?? []
    if (!isPage || alike.length === fewOfEachKind) continue
    kinds.set(kindOf(path), [...alike, path])
    for (const [, href = ''] of (await response.text()).matchAll(/<a\b[^>]*?\bhref="(\/[^"#]*)/g))
      if (!href.includes('/tabell/')) seen.add(href.replaceAll('&amp;', '&'))
  }
  return {
    onePageOfEachKind: [...kinds.values()].map(([first = '']) => first),
    refused: [...statuses].filter(([, status]) => status !== 200),
  }
}

test('every page that a link leads to is there, marked as demo, sound on every width and free of axe’s faults', () =>
  site.read(async (page, faults) => {
    const { onePageOfEachKind, refused } = await crawl(page)
    expect(refused).toEqual([])
    expect(onePageOfEachKind.length).toBeGreaterThan(45)
    for (const path of onePageOfEachKind) {
      await page.setViewportSize({ width: 390, height: 900 })
      await page.goto(`${site.origin}${path}`)
      const mark = /^\/(svara|resultat)|\/publicera/.test(path)
        ? /demo/i
        : 'Demodata – alla siffror är påhittade'
      if ((await page.getByText(mark).count()) === 0) faults.push(`${path} is not marked as demo`)
      faults.push(...(await faultsOfPage(page)))
      await page.setViewportSize({ width: 1440, height: 900 })
      faults.push(...(await faultsOfPage(page, { withAxe: false })))
    }
    expect(faults).toEqual([])
  }))

test('HR of a district is led to nothing that is not there or that it may not see', () =>
  site.read(async (page) => expect((await crawl(page)).refused).toEqual([]), { account: hrDistrict ?? null }))

test('somebody on the way to a page signs in and comes there, without JavaScript too', async () => {
  for (const javaScriptEnabled of [true, false])
    await site.read(
      async (page) => {
        await page.goto(`${site.origin}/konton`)
        expect(new URL(page.url()).pathname).toBe('/logga-in')
        await page.getByLabel('E-postadress').fill(hrCity?.email ?? '')
        await page.getByLabel('Lösenord').fill(hrCity?.password ?? '')
        await page.keyboard.press('Enter')
        await page.waitForURL(`${site.origin}/konton`)
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Konton')
      },
      { javaScriptEnabled, account: null },
    )
})

test('a wrong password is told kindly and the address is kept', async () => {
  await site.read(async (page) => {
    await page.goto(`${site.origin}/logga-in`)
    await page.getByLabel('E-postadress').fill('hr@demo.invalid')
    await page.getByLabel('Lösenord').fill('inte det rätta')
    await page.getByRole('button', { name: 'Logga in' }).click()
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('stämmer inte')
    expect(await page.getByLabel('E-postadress').inputValue()).toBe('hr@demo.invalid')
    expect(await page.getByLabel('Lösenord').inputValue()).toBe('')
  }, nobody)
})

test('after signing out the session is dead, wherever its cookie lies, and nothing is kept to go back to', async () => {
  await site.read(async (page, _faults, context) => {
    await page.goto(`${site.origin}/konton`)
    const kept = (await context.cookies()).find(({ name }) => name === '__Host-kvar')
    expect(kept).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/' })
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await page.waitForURL('**/logga-in?utloggad')
    expect(await page.getByRole('status').textContent()).toContain('Du är utloggad')
    await page.goBack()
    expect(await page.getByText('hr@demo.invalid').count()).toBe(0)
    const again = await fetch(`${site.origin}/konton`, {
      redirect: 'manual',
      headers: { Cookie: `__Host-kvar=${kept?.value ?? ''}` },
    })
    expect(again.status).toBe(302)
  })
})

test('the language is the browser’s until another is chosen, and choosing stays where one is', async () => {
  await site.read(
    async (page) => {
      await page.goto(`${site.origin}/sa-skyddas-svaren`)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      await page.getByRole('button', { name: 'På svenska' }).click()
      await page.waitForLoadState()
      expect(new URL(page.url()).pathname).toBe('/sa-skyddas-svaren')
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Så skyddas svaren')
    },
    { locale: 'en-GB', account: null },
  )
})

test('the keyboard alone goes past the menu, round the page, and shows where it is', async () => {
  await site.read(async (page) => {
    await page.goto(`${site.origin}/konton`)
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
    await site.read(async (page) => {
      const response = await page.goto(`${site.origin}${path}`)
      expect(response?.status()).toBe(404)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sidan finns inte')
      expect(await page.getByText('Demodata – alla siffror är påhittade').count()).toBe(2)
      expect(await page.content()).not.toMatch(/node_modules|at \w+ \(|Error:/)
    }, nobody)
})

test('a file of an older build is refused as a file, not answered with a page', async () => {
  const response = await fetch(`${site.origin}/build/entry.client-OLDOLDOL.js`)
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8'])
})

test('files of the build are kept for a year, pages for no time', async () => {
  const page = await (await fetch(`${site.origin}/logga-in`)).text()
  const styles = /href="(\/build\/[^"]+\.css)"/.exec(page)?.[1] ?? ''
  expect((await fetch(`${site.origin}${styles}`)).headers.get('cache-control')).toContain('max-age=31536000')
  expect((await fetch(`${site.origin}/logga-in`)).headers.get('cache-control')).toBe('no-store')
})
