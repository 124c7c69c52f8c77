import { expect, test } from 'vitest'
import { waveIdSchema } from '~/domain/wave/wave'
import { countBallots } from '~/repositories/ballot-slot-repository.server'
import { begin, fillIn, forward, goOnTo, inNewContext, watch } from '../support/survey-server'
import { surveySite } from '../support/survey-site'

const site = surveySite()

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

for (const javaScriptEnabled of [true, false])
  test(`a leaver answers the exit survey on a phone, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () =>
    inNewContext(
      () => site.browser.newContext({ ...phone, javaScriptEnabled }),
      async (page) => {
        const faults = watch(page, site.server.origin)
        const addresses: string[] = []
        page.on('request', (request) => addresses.push(request.url()))
        const waveId = waveIdSchema.parse('avgang')
        const before = await countBallots(site.server.installation.box, waveId)
        const code = await site.server.codeFor('avgang')
        await page.goto(`${site.server.origin}/svara/avgang#${code}`)
        expect(await page.getByText('grupper med minst 5 svar').isVisible()).toBe(true)
        expect(await page.getByText('Demo: påhittade uppgifter').isVisible()).toBe(true)
        expect(await page.getByText('Göteborgs Stad').isVisible()).toBe(true)
        expect(await page.getByText('Din kod är ifylld').isVisible()).toBe(javaScriptEnabled)
        expect(page.url().includes(code)).toBe(!javaScriptEnabled)
        if (!javaScriptEnabled) await page.getByLabel('Din kod').fill(code.toLowerCase())
        await page.getByRole('button', { name: 'Starta enkäten' }).click()
        for (let part = 1; part <= 7; part += 1) {
          await page.getByText(`Del ${part} av 7`).waitFor()
          await fillIn(page, { option: part })
          await forward(page).click()
        }
        await page.getByRole('heading', { name: 'Läs igenom och skicka in' }).waitFor()
        expect(await page.getByText('Mer tid.').count()).toBe(2)
        await page.getByRole('button', { name: 'Skicka in svaren' }).click()
        await page.getByRole('heading', { name: 'Tack för dina svar' }).waitFor()
        expect(await page.locator('.kv-receipt__code').textContent()).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
        expect(await countBallots(site.server.installation.box, waveId)).toBe(before + 1)
        // The code and the receipt never stand in an address, and the server writes nothing about anybody.
        expect(addresses.filter((address) => address.includes(code) || address.includes('kvitto='))).toEqual(
          [],
        )
        expect(site.server.said()).not.toMatch(/svara|POST|GET|Mer tid/)
        expect(faults).toEqual([])
      },
    ))

test('the pages bring no framework, and the first weighs next to nothing', () =>
  inNewContext(
    () => site.browser.newContext(phone),
    async (page) => {
      const session = await page.context().newCDPSession(page)
      await session.send('Network.enable')
      let bytes = 0
      let requests = 0
      session.on('Network.requestWillBeSent', ({ request }) => {
        if (!request.url.startsWith('data:')) requests += 1
      })
      session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
      await page.goto(`${site.server.origin}/svara/avgang`, { waitUntil: 'networkidle' })
      expect(requests).toBeLessThanOrEqual(3)
      expect(bytes).toBeGreaterThan(1_000)
      expect(bytes).toBeLessThanOrEqual(25_000)
      const scripts = await page.locator('script').evaluateAll((all) => all.map((one) => one.outerHTML))
      expect(scripts).toEqual([
        expect.stringMatching(/^<script src="\/svara\/[\w-]+\.js" defer=""><\/script>$/),
      ])
    },
  ))

test('asking for the head of a page, as scanners do, gets the head and nothing that could be kept', async () => {
  const response = await fetch(`${site.server.origin}/svara/avgang`, { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(response.headers.get('ETag')).toBeNull()
  expect(response.headers.get('Set-Cookie')).toBeNull()
})

test('the code stays out of sight when the page is reloaded or read in the other language', () =>
  inNewContext(
    () => site.browser.newContext(phone),
    async (page) => {
      const code = await site.server.codeFor('kort')
      await page.goto(`${site.server.origin}/svara/kort#${code}`)
      await page.reload()
      await page.getByText('Din kod är ifylld').waitFor()
      await page.getByRole('link', { name: 'English' }).click()
      await page.getByText('Your code is filled in').waitFor()
      expect(page.url()).toBe(`${site.server.origin}/svara/kort?sprak=en`)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      await page.getByRole('button', { name: 'Start the survey' }).click()
      await page.getByText('Part 1 of 1').waitFor()
    },
  ))

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`changing language half-way keeps what has been filled in, ${how} JavaScript`, () =>
    inNewContext(
      () => site.browser.newContext({ ...phone, javaScriptEnabled }),
      async (page) => {
        await begin(page, site.server, 'alla-slag', await site.server.codeFor('alla-slag'))
        await page.getByLabel('Instämmer i hög grad').check()
        await page.getByRole('button', { name: 'English' }).click()
        await page.getByText('Part 1 of 2').waitFor()
        expect(await page.getByLabel('Agree to a high degree').isChecked()).toBe(true)
        await page.getByRole('button', { name: 'Svenska' }).click()
        await page.getByText('Del 1 av 2').waitFor()
        expect(await page.getByLabel('Instämmer i hög grad').isChecked()).toBe(true)
      },
    ))

  test(`what is wrong is said beside the item and in a summary that leads there, ${how} JavaScript`, () =>
    inNewContext(
      () => site.browser.newContext({ ...phone, javaScriptEnabled }),
      async (page) => {
        await begin(page, site.server, 'alla-slag', await site.server.codeFor('alla-slag'))
        for (const box of await page.locator('input[name=MANY]').all()) await box.check()
        await forward(page).click()
        const summary = page.getByRole('alert')
        await summary.getByText('En fråga behöver ses över').waitFor()
        expect(await page.title()).toMatch(/^Fel: /)
        expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
        await summary.getByRole('link', { name: 'Vad?' }).click()
        const first = page.locator('#i-MANY')
        expect(await first.evaluate((element) => element === document.activeElement)).toBe(true)
        expect(await first.isVisible()).toBe(true)
        await page.locator('input[name=MANY]').nth(0).uncheck()
        await page.locator('input[name=MANY]').nth(1).uncheck()
        await goOnTo(page, 'Sedan')
      },
    ))

  test(`an answer opens a section and a background an item, ${how} JavaScript`, () =>
    inNewContext(
      () => site.browser.newContext({ ...phone, javaScriptEnabled }),
      async (page) => {
        await begin(page, site.server, 'alla-slag', await site.server.codeFor('alla-slag', 'T0'))
        await page.getByText('Del 1 av 2').waitFor()
        await page.locator('input[name=ONE][value=b]').check()
        await forward(page).click()
        await page.getByText('Del 2 av 3').waitFor()
        await goOnTo(page, 'Sist')
        expect(await page.getByText('Något mer?').isVisible()).toBe(true)
        const shares = page.locator('.kv-shares input')
        for (const [at, share] of ['50', '30,5', '19,5'].entries()) await shares.nth(at).fill(share)
        expect(await page.getByText('100 %', { exact: true }).isVisible()).toBe(javaScriptEnabled)
        await goOnTo(page, 'Läs igenom och skicka in')
        expect(await page.getByText('Val b: 30,5 %').isVisible()).toBe(true)
        // Changed in the review, the section goes away again.
        await page.getByRole('button', { name: 'Ändra Först' }).click()
        await page.locator('input[name=ONE][value=a]').check()
        await page.getByRole('button', { name: 'Spara ändringen' }).click()
        await page.getByRole('heading', { name: 'Läs igenom och skicka in' }).waitFor()
        expect(await page.getByText('Val b: 30,5 %').count()).toBe(0)
        await page.getByRole('button', { name: 'Skicka in svaren' }).click()
        await page.getByRole('heading', { name: 'Tack för dina svar' }).waitFor()
      },
    ))

  test(`previous keeps the answers of this page and of the others, ${how} JavaScript`, () =>
    inNewContext(
      () => site.browser.newContext({ ...phone, javaScriptEnabled }),
      async (page) => {
        await begin(page, site.server, 'alla-slag', await site.server.codeFor('alla-slag'))
        await page.getByLabel('Instämmer helt').check()
        await goOnTo(page, 'Sedan')
        await page.getByLabel('Hur mycket?').fill('inte ett tal')
        await page.getByRole('button', { name: 'Föregående' }).click()
        await page.getByRole('heading', { name: 'Först' }).waitFor()
        expect(await page.getByLabel('Instämmer helt').isChecked()).toBe(true)
        await goOnTo(page, 'Sedan')
        expect(await page.getByLabel('Hur mycket?').inputValue()).toBe('inte ett tal')
      },
    ))
}
