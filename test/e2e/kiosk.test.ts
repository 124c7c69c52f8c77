import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser'
import {
  fillIn,
  forward,
  inNewContext,
  type SurveyServer,
  startSurveyServer,
  watch,
} from '../support/survey-server'

let server: SurveyServer
let browser: Browser

beforeAll(async () => {
  server = await startSurveyServer()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

test('on a shared screen one answers, it goes back by itself, and nothing is left behind', () =>
  inNewContext(
    () => browser.newContext({ viewport: { width: 1024, height: 768 } }),
    async (page) => {
      const faults = watch(page, server.origin)
      await page.clock.install()
      const first = await page.goto(`${server.origin}/svara/kiosk`)
      expect(first?.headers()['cache-control']).toBe('no-store')
      expect((await page.content()).length).toBeLessThan(25_000)
      const entries = await page.evaluate(() => history.length)
      await page.getByLabel('Din kod').fill(await server.codeFor('kort'))
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
    () => browser.newContext({ viewport: { width: 1024, height: 768 } }),
    async (page) => {
      await page.clock.install()
      await page.goto(`${server.origin}/svara/kiosk`)
      const code = await server.codeFor('kort')
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
