import { expect, test } from 'vitest'
import { fillIn, forward, inNewContext, watch } from '../support/survey-server'
import { surveySite } from '../support/survey-site'

const site = surveySite()

test('on a shared screen one answers, it goes back by itself, and nothing is left behind', () =>
  inNewContext(
    () => site.browser.newContext({ viewport: { width: 1024, height: 768 } }),
    async (page) => {
      const faults = watch(page, site.server.origin)
      await page.clock.install()
      const first = await page.goto(`${site.server.origin}/svara/kiosk`)
      expect(first?.headers()['cache-control']).toBe('no-store')
      expect((await page.content()).length).toBeLessThan(25_000)
      const entries = await page.evaluate(() => history.length)
      await page.getByLabel('Din kod').fill(await site.server.codeFor('kort'))
      await page.getByRole('button', { name: 'Fortsätt' }).click()
      await page.getByRole('button', { name: 'Starta enkäten' }).click()
      await page.getByText('Del 1 av 1').waitFor()
      await fillIn(page)
      await forward(page).click()
      await page.getByRole('button', { name: 'Skicka in svaren' }).click()
      await page.getByRole('heading', { name: 'Tack för dina svar' }).waitFor()
      await page.clock.runFor(31_000)
      await page.getByRole('heading', { name: 'Har du fått en kod?' }).waitFor()
      expect(await page.evaluate(() => [history.length, history.state, location.pathname])).toEqual([
        entries,
        null,
        '/svara/kiosk',
      ])
      expect(await page.getByLabel('Din kod').inputValue()).toBe('')
      expect(
        await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      ).toEqual([0, 0, ''])
      expect(faults).toEqual([])
    },
  ))

test('a shared screen that is left in the middle warns, and clears itself', () =>
  inNewContext(
    () => site.browser.newContext({ viewport: { width: 1024, height: 768 } }),
    async (page) => {
      await page.clock.install()
      await page.goto(`${site.server.origin}/svara/kiosk`)
      const code = await site.server.codeFor('kort')
      await page.getByLabel('Din kod').fill(code)
      await page.getByRole('button', { name: 'Fortsätt' }).click()
      await page.getByRole('button', { name: 'Starta enkäten' }).click()
      await page.getByText('Del 1 av 1').waitFor()
      await fillIn(page, { text: 'Hemligt ord.' })
      await page.clock.runFor(92_000)
      const warning = page.getByRole('alert').filter({ hasText: 'Är du kvar?' })
      await warning.waitFor()
      await page.keyboard.press('Shift')
      expect(await warning.count()).toBe(0)
      await page.clock.runFor(122_000)
      await page.getByRole('heading', { name: 'Har du fått en kod?' }).waitFor()
      await page.goBack().catch(() => null)
      expect(await page.content()).not.toContain('Hemligt ord.')
      expect(await page.content()).not.toContain(code)
    },
  ))
