import { expect, test } from 'vitest'
import { demoSite } from '../support/demo-site'
import { faultsOfPage } from '../support/page-faults'

const site = demoSite()
const nobody = { account: null } as const

/** The address of the pulse that staff may read about. */
async function published(): Promise<string> {
  const list = await (await fetch(`${site.origin}/resultat`)).text()
  return /\/resultat\/puls-[\w-]+/.exec(list)?.[0] ?? ''
}

test('on a phone without JavaScript somebody reads how it went, at their unit too, and leaves nothing behind', () =>
  site.read(
    async (page, faults, context) => {
      const address = await published()
      const sizes: number[] = []
      page.on('response', (response) => void response.body().then((body) => sizes.push(body.length)))
      const first = await page.goto(`${site.origin}/resultat`)
      expect(first?.headers()['cache-control']).toBe('no-store')
      await page.locator(`a[href="${address}"]`).click()
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
      expect(await context.cookies()).toEqual([])
      expect(faults).toEqual([])
      expect(Math.max(...sizes)).toBeLessThan(25_000)
      // Which unit somebody looked at stands in nothing that the server says.
      expect(site.said()).not.toMatch(/angered|plats|resultat/)
    },
    { ...nobody, width: 390, javaScriptEnabled: false },
  ))

for (const width of [390, 1440])
  test(`the page is sound at ${width} px, and asks for nothing but its own style`, () =>
    site.read(
      async (page) => {
        const address = await published()
        const asked: string[] = []
        page.on('request', (request) => asked.push(request.resourceType()))
        const faults: string[] = []
        for (const path of ['/resultat', address, `${address}?plats=angered`]) {
          await page.goto(`${site.origin}${path}`)
          faults.push(...(await faultsOfPage(page)))
        }
        expect(faults).toEqual([])
        expect(new Set(asked)).toEqual(new Set(['document', 'stylesheet']))
      },
      { ...nobody, width },
    ))

test('on a shared screen it goes back by itself, and leaves no entry', () =>
  site.read(
    async (page) => {
      await page.clock.install()
      await page.goto(`${site.origin}/svara/kiosk`)
      const entries = await page.evaluate(() => history.length)
      await page.getByRole('link', { name: 'Så gick det förra gången' }).click()
      await page.getByRole('heading', { name: 'Så gick det, och det här bestämdes' }).waitFor()
      expect(await page.getByLabel('Enhet', { exact: true }).count()).toBe(0)
      await page.clock.runFor(121_000)
      await page.getByRole('heading', { name: 'Har du fått en kod?' }).waitFor()
      expect(await page.evaluate(() => history.length)).toBe(entries)
    },
    { ...nobody, width: 1024 },
  ))

test('HR looks at the page before it is public, publishes it, and takes it back', () =>
  site.read(async (page) => {
    const address = await published()
    await page.goto(`${site.origin}/atgarder?omgang=${address.slice('/resultat/'.length)}`)
    expect(await faultsOfPage(page)).toEqual([])
    await page.getByRole('link', { name: 'Granska eller ta bort' }).click()
    expect(await faultsOfPage(page)).toEqual([])
    await page.getByRole('button', { name: 'Ta bort från medarbetarna' }).click()
    await page.getByText('Resultatet är inte längre publicerat.').waitFor()
    expect((await fetch(`${site.origin}${address}`)).status).toBe(404)
    await page.getByRole('link', { name: 'Lägg till åtgärd' }).click()
    expect(await faultsOfPage(page)).toEqual([])
    await page.getByLabel('Vad som är bestämt').fill('Mötesfria förmiddagar.')
    await page.getByLabel('Ansvarig funktion').fill('Enhetschef')
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByRole('link', { name: 'Mötesfria förmiddagar.' }).waitFor()
    await page.getByRole('link', { name: 'Förhandsgranska och publicera' }).click()
    expect(await page.getByText('Mötesfria förmiddagar.').count()).toBe(1)
    await page.getByRole('button', { name: 'Publicera för medarbetarna' }).click()
    await page.getByText('Resultatet är publicerat.').first().waitFor()
    expect(await (await fetch(`${site.origin}${address}`)).text()).toContain('Mötesfria förmiddagar.')
  }))
