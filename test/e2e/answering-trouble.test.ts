import { expect, test } from 'vitest'
import { waveIdSchema } from '~/domain/wave/wave'
import { countBallots } from '~/repositories/ballot-slot-repository.server'
import { begin, forward, goOnTo, inNewContext } from '../support/survey-server'
import { surveySite } from '../support/survey-site'

const site = surveySite()

const ballots = () => countBallots(site.server.installation.box, waveIdSchema.parse('kort'))

for (const javaScriptEnabled of [true, false])
  test(`a double click on "send" puts one ballot into the box, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () =>
    inNewContext(
      () => site.browser.newContext({ javaScriptEnabled }),
      async (page) => {
        const before = await ballots()
        await begin(page, site.server, 'kort', await site.server.codeFor('kort'))
        await goOnTo(page, 'Läs igenom och skicka in')
        await page.getByRole('button', { name: 'Skicka in svaren' }).dblclick({ noWaitAfter: true })
        await page.getByRole('heading', { name: 'Tack för dina svar' }).waitFor()
        const receipt = await page.locator('.kv-receipt__code').textContent()
        expect(receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
        expect(await ballots()).toBe(before + 1)
      },
    ))

test('reloading the page of thanks without JavaScript shows the same receipt', () =>
  inNewContext(
    () => site.browser.newContext({ javaScriptEnabled: false }),
    async (page) => {
      const before = await ballots()
      await begin(page, site.server, 'kort', await site.server.codeFor('kort'))
      await goOnTo(page, 'Läs igenom och skicka in')
      await page.getByRole('button', { name: 'Skicka in svaren' }).click()
      const receipt = await page.locator('.kv-receipt__code').textContent()
      await page.reload()
      expect(await page.locator('.kv-receipt__code').textContent()).toBe(receipt)
      expect(await ballots()).toBe(before + 1)
    },
  ))

test('the browser’s back button means previous, forward means next, and reloading changes nothing', () =>
  inNewContext(
    () => site.browser.newContext(),
    async (page) => {
      await begin(page, site.server, 'alla-slag', await site.server.codeFor('alla-slag'))
      await page.getByLabel('Instämmer helt').check()
      await goOnTo(page, 'Sedan')
      await page.getByLabel('Hur mycket?').fill('12')
      await page.goBack()
      await page.getByRole('heading', { name: 'Först' }).waitFor()
      expect(await page.getByLabel('Instämmer helt').isChecked()).toBe(true)
      await page.goForward()
      await page.getByRole('heading', { name: 'Sedan' }).waitFor()
      expect(await page.getByLabel('Hur mycket?').inputValue()).toBe('12')
      await page.getByLabel('Hur mycket?').fill('13')
      await page.locator('input[name=REC]').nth(4).check()
      await page.reload()
      await page.getByRole('heading', { name: 'Sedan' }).waitFor()
      expect(await page.getByLabel('Hur mycket?').inputValue()).toBe('13')
      await page.getByRole('button', { name: 'Föregående' }).click()
      await page.getByRole('heading', { name: 'Först' }).waitFor()
      expect(await page.getByLabel('Instämmer helt').isChecked()).toBe(true)
      // Before the first section stands the first page, where the code is still filled in.
      await page.goBack()
      await page.getByText('Din kod är ifylld').waitFor()
      await page.goForward()
      await page.getByRole('heading', { name: 'Först' }).waitFor()
      expect(await page.getByLabel('Instämmer helt').isChecked()).toBe(true)
    },
  ))

test('after sending in, going back shows no answers', () =>
  inNewContext(
    () => site.browser.newContext(),
    async (page) => {
      await begin(page, site.server, 'kort', await site.server.codeFor('kort'))
      await page.locator('textarea').fill('Bara för mig')
      await goOnTo(page, 'Läs igenom och skicka in')
      await page.getByRole('button', { name: 'Skicka in svaren' }).click()
      await page.getByRole('heading', { name: 'Tack för dina svar' }).waitFor()
      for (let back = 0; back < 3; back += 1) {
        await page.goBack().catch(() => null)
        await page.waitForTimeout(300)
        expect(await page.locator('body').textContent()).not.toContain('Bara för mig')
      }
    },
  ))

test('without a connection the answers stay, and pressing again goes on', () =>
  inNewContext(
    () => site.browser.newContext(),
    async (page) => {
      await begin(page, site.server, 'alla-slag', await site.server.codeFor('alla-slag'))
      await page.getByLabel('Instämmer helt').check()
      await page.context().setOffline(true)
      await forward(page).click()
      await page.getByText('Det gick inte att nå servern.').waitFor()
      expect(await page.getByLabel('Instämmer helt').isChecked()).toBe(true)
      await page.context().setOffline(false)
      await goOnTo(page, 'Sedan')
    },
  ))

test('a server that goes away while one sends in loses nothing and counts once', () =>
  inNewContext(
    () => site.browser.newContext(),
    async (page) => {
      const before = await ballots()
      await begin(page, site.server, 'kort', await site.server.codeFor('kort'))
      await goOnTo(page, 'Läs igenom och skicka in')
      await site.server.stop()
      await page.getByRole('button', { name: 'Skicka in svaren' }).click()
      await page.getByText('Det gick inte att nå servern.').waitFor()
      await site.server.startAgain()
      await page.getByRole('button', { name: 'Skicka in svaren' }).click()
      await page.getByRole('heading', { name: 'Tack för dina svar' }).waitFor()
      expect(await ballots()).toBe(before + 1)
    },
  ))
