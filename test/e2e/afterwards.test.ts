import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser'
import { type DemoServer, startDemoServer } from '../support/demo-server'
import { inNewContext } from '../support/survey-server'

let server: DemoServer
let browser: Browser
let waveId = ''

beforeAll(async () => {
  server = await startDemoServer()
  browser = await openBrowser()
  const row = await server.register
    .selectFrom('publication')
    .select('waveId')
    .where('waveId', 'like', 'puls-%')
    .executeTakeFirstOrThrow()
  waveId = row.waveId
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return [
    ...violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target).join(', ')}`),
    ...(tooWide > 0 ? [`scrolls sideways by ${tooWide}`] : []),
  ]
}

test('on a phone without JavaScript somebody reads how it went, at their unit too, and leaves nothing behind', () =>
  inNewContext(
    () =>
      browser.newContext({
        viewport: { width: 390, height: 844 },
        locale: 'sv-SE',
        javaScriptEnabled: false,
      }),
    async (page) => {
      const sizes: number[] = []
      page.on('response', (response) => void response.body().then((body) => sizes.push(body.length)))
      const first = await page.goto(`${server.origin}/resultat`)
      expect(first?.headers()['cache-control']).toBe('no-store')
      await page.locator(`a[href="/resultat/${waveId}"]`).click()
      await page.getByRole('heading', { name: 'Så gick det, och det här bestämdes' }).waitFor()
      expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
        'Det här är starkast',
        'Det här är svagast',
      ])
      expect(await page.getByText('En administratör i varje enhet').count()).toBe(1)
      expect(await page.getByText('Extern handledning varannan vecka').count()).toBe(0)
      const options = page.locator('optgroup[label="Angered"] option')
      const unit = (await options.nth(1).getAttribute('value')) ?? ''
      await page.getByLabel('Enhet', { exact: true }).selectOption(unit)
      await page.getByRole('button', { name: 'Visa' }).click()
      await page.getByRole('heading', { name: 'Distriktet Angered' }).waitFor()
      expect(new URL(page.url()).searchParams.get('plats')).toBe(unit)
      expect(await page.getByText('Extern handledning varannan vecka').count()).toBe(1)
      expect(await page.getByLabel('Enhet', { exact: true }).inputValue()).toBe(unit)
      await page.getByRole('link', { name: 'English' }).click()
      await page.getByRole('heading', { name: 'How it went, and what was decided' }).waitFor()
      expect(await page.getByText('External supervision every other week').count()).toBe(1)
      expect(await page.context().cookies()).toEqual([])
      expect(Math.max(...sizes)).toBeLessThan(25_000)
      // Which unit somebody looked at stands in nothing that the server says.
      expect(server.said()).not.toMatch(/angered|plats|resultat/)
    },
  ))

for (const width of [390, 1440])
  test(`the page is sound at ${width} px, and asks for nothing but its own style`, () =>
    inNewContext(
      () => browser.newContext({ viewport: { width, height: 844 }, locale: 'sv-SE' }),
      async (page) => {
        const asked: string[] = []
        page.on('request', (request) => asked.push(request.resourceType()))
        const faults: string[] = []
        for (const path of [
          '/resultat',
          `/resultat/${waveId}`,
          `/resultat/${waveId}?plats=angered`,
          '/resultat/x',
        ]) {
          await page.goto(`${server.origin}${path}`)
          faults.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`))
        }
        expect(faults).toEqual([])
        expect(new Set(asked)).toEqual(new Set(['document', 'stylesheet', 'script']))
      },
    ))

test('on a shared screen it goes back by itself, and leaves no entry', () =>
  inNewContext(
    () => browser.newContext({ viewport: { width: 1024, height: 768 }, locale: 'sv-SE' }),
    async (page) => {
      await page.clock.install()
      await page.goto(`${server.origin}/svara/kiosk`)
      const entries = await page.evaluate(() => history.length)
      await page.getByRole('link', { name: 'Så gick det förra gången' }).click()
      await page.getByRole('heading', { name: 'Så gick det, och det här bestämdes' }).waitFor()
      expect(await page.getByLabel('Enhet', { exact: true }).count()).toBe(0)
      await page.clock.runFor(121_000)
      await page.getByRole('heading', { name: 'Har du fått en kod?' }).waitFor()
      expect(await page.evaluate(() => history.length)).toBe(entries)
    },
  ))

test('HR looks at the page before it is public, publishes it, and takes it back', () =>
  inNewContext(
    () => browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' }),
    async (page) => {
      await page.goto(`${server.origin}/logga-in`)
      await page.getByLabel('E-postadress').fill('hr@demo.invalid')
      await page.getByLabel('Lösenord').fill('visa hela staden')
      await page.getByRole('button', { name: 'Logga in' }).click()
      await page.goto(`${server.origin}/atgarder?omgang=${waveId}`)
      expect(await faultsOf(page)).toEqual([])
      await page.getByRole('link', { name: 'Granska eller ta bort' }).click()
      expect(await faultsOf(page)).toEqual([])
      await page.getByRole('button', { name: 'Ta bort från medarbetarna' }).click()
      await page.getByText('Resultatet är inte längre publicerat.').waitFor()
      expect((await fetch(`${server.origin}/resultat/${waveId}`)).status).toBe(404)
      await page.getByRole('link', { name: 'Lägg till åtgärd' }).click()
      expect(await faultsOf(page)).toEqual([])
      await page.getByLabel('Vad som är bestämt').fill('Mötesfria förmiddagar.')
      await page.getByLabel('Ansvarig funktion').fill('Enhetschef')
      await page.getByRole('button', { name: 'Spara' }).click()
      await page.getByRole('link', { name: 'Mötesfria förmiddagar.' }).waitFor()
      await page.getByRole('link', { name: 'Förhandsgranska och publicera' }).click()
      expect(await page.getByText('Mötesfria förmiddagar.').count()).toBe(1)
      await page.getByRole('button', { name: 'Publicera för medarbetarna' }).click()
      await page.getByText('Resultatet är publicerat.').first().waitFor()
      expect(await (await fetch(`${server.origin}/resultat/${waveId}`)).text()).toContain(
        'Mötesfria förmiddagar.',
      )
    },
  ))
