import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faultsOfPage } from '../support/page-faults'
import { begin, fillIn, forward, inNewContext, watch } from '../support/survey-server'
import { surveySite } from '../support/survey-site'

const site = surveySite()

for (const { name, viewport, withAxe } of [
  { name: 'a phone', viewport: { width: 390, height: 844 }, withAxe: true },
  { name: 'a computer', viewport: { width: 1440, height: 900 }, withAxe: true },
  // Only the room is another there.
  { name: 'a computer at 400 %', viewport: { width: 320, height: 256 }, withAxe: false },
])
  test(`every page where people answer is sound on ${name}`, () =>
    inNewContext(
      () => site.browser.newContext({ viewport }),
      async (page) => {
        const faults: string[] = []
        const seen = watch(page, site.server.origin)
        const check = async () => faults.push(...(await faultsOfPage(page, { withAxe })))
        await page.goto(`${site.server.origin}/svara/avgang`)
        for (const summary of await page.locator('summary').all()) await summary.click()
        await check()
        await page.getByRole('button', { name: 'Starta enkäten' }).click()
        await page.getByText('Skriv koden från din inbjudan.').waitFor()
        await check()
        await page.goto(`${site.server.origin}/svara?sprak=en`)
        await check()
        await page.goto(`${site.server.origin}/svara/finns-inte`)
        await check()
        for (const waveId of ['avgang', 'alla-slag']) {
          await begin(page, site.server, waveId, await site.server.codeFor(waveId, 'T0'))
          for (let part = 1; ; part += 1) {
            await page.getByText(`Del ${part} av`).waitFor()
            await fillIn(page, { option: 1 })
            await check()
            await forward(page).click()
            const isLast = await page
              .getByText(new RegExp(`Del ${part + 1} av|Läs igenom och skicka in`))
              .first()
              .textContent()
            if (isLast === 'Läs igenom och skicka in') break
          }
          await check()
          await page
            .getByRole('button', { name: /^Ändra/ })
            .last()
            .click()
          await page.getByRole('button', { name: 'Spara ändringen' }).waitFor()
          const limited = page.locator('input[name="WEEK.a"]').first()
          if ((await limited.count()) > 0) {
            await limited.fill('7')
            await forward(page).click()
            await page.getByRole('alert').waitFor()
            await check()
            await limited.fill('')
          }
          await forward(page).click()
          await page.getByRole('button', { name: 'Skicka in svaren' }).click()
          await page.getByRole('heading', { name: 'Tack för dina svar' }).waitFor()
          await check()
        }
        expect(faults).toEqual([])
        expect(seen).toEqual([])
      },
    ))

test('the keyboard alone is enough, from the link to the receipt', () =>
  inNewContext(
    () => site.browser.newContext(),
    async (page) => {
      const code = await site.server.codeFor('kort')
      await page.goto(`${site.server.origin}/svara/kort#${code}`)
      await page.getByText('Din kod är ifylld').waitFor()
      await tabTo(page, 'Starta enkäten')
      await page.keyboard.press('Enter')
      await page.getByText('Del 1 av 1').waitFor()
      // Into the first group, to its third step, on to the next group.
      await tabTo(page, 'Instämmer inte alls')
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      expect(await page.locator('input[name=TYN1][value="3"]').isChecked()).toBe(true)
      await tabTo(page, 'Läs igenom svaren')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Läs igenom och skicka in' }).waitFor()
      await tabTo(page, 'Skicka in svaren')
      await page.keyboard.press('Space')
      await page.getByRole('heading', { name: 'Tack för dina svar' }).waitFor()
    },
  ))

test('whatever has the focus shows it', () =>
  inNewContext(
    () => site.browser.newContext({ viewport: { width: 390, height: 844 } }),
    async (page) => {
      await begin(page, site.server, 'alla-slag', await site.server.codeFor('alla-slag'))
      const unseen: string[] = []
      for (let presses = 0; presses < 25; presses += 1) {
        await page.keyboard.press('Tab')
        const name = await page.evaluate(() => {
          const focused = document.activeElement
          if (focused === null || focused === document.body) return ''
          const around = [focused, focused.closest('label')]
          const isSeen = around.some(
            (one) => one !== null && /solid/.test(getComputedStyle(one).outlineStyle),
          )
          return isSeen ? '' : focused.outerHTML.slice(0, 100)
        })
        if (name !== '') unseen.push(name)
      }
      expect(unseen).toEqual([])
    },
  ))

test('Enter in a field goes forward, and does not change the language', () =>
  inNewContext(
    () => site.browser.newContext({ javaScriptEnabled: false }),
    async (page) => {
      await begin(page, site.server, 'alla-slag', await site.server.codeFor('alla-slag'))
      await forward(page).click()
      await page.getByLabel('Hur mycket?').fill('12')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Läs igenom och skicka in' }).waitFor()
    },
  ))

async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return (element?.closest('label') ?? element)?.textContent ?? ''
    })
    if (focused.trim().startsWith(text)) return
  }
  throw new Error(`the keyboard never came to "${text}"`)
}
