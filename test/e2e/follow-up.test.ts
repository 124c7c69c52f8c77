import { expect, test } from 'vitest'
import { addDays } from '~/domain/programme/swedish-holidays'
import { wallClockOf } from '~/domain/programme/wall-clock'
import { waveIdSchema } from '~/domain/wave/wave'
import { inviteParticipants } from '~/services/invite-participants.server'
import { aParticipant } from '../factories/a-fieldwork'
import { faultsOfPage } from '../support/page-faults'
import { forward, inNewContext, watch } from '../support/survey-server'
import { surveySite } from '../support/survey-site'
import { openWaveOf } from '../support/surveys'

const site = surveySite()
const waveId = waveIdSchema.parse('avgang')
const later = waveIdSchema.parse('avgang-uppf')
const phone = { viewport: { width: 390, height: 844 }, locale: 'sv-SE', javaScriptEnabled: false }

let asked = 5_000

/** The code of somebody whose last day was so many days ago. */
async function leaver(daysAgo: number): Promise<string> {
  const { installation } = site.server
  asked += 1
  const { date: today } = wallClockOf(new Date().toISOString())
  const participants = [aParticipant(asked, { lastDay: addDays(today, -daysAgo) })]
  const invited = await inviteParticipants(installation, { waveId, participants, followUpWaveId: later })
  if (!invited.ok) throw new Error(JSON.stringify(invited))
  return invited.invited[0]?.code ?? ''
}

test('a leaver who kept the code comes back on a phone without JavaScript; one who comes too early is told when', async () => {
  await openWaveOf(site.server.installation, later, {
    ...{ instrumentCode: 'follow-up', instrumentVersion: 1, opensOn: '2026-01-15' },
  })
  const [long, lately] = [await leaver(200), await leaver(10)]
  await inNewContext(
    () => site.browser.newContext(phone),
    async (page) => {
      const faults = [...watch(page, site.server.origin)]
      await page.goto(`${site.server.origin}/svara/${later}`)
      faults.push(...(await faultsOfPage(page, { withAxe: false })))
      await page.getByLabel('Din kod').fill(lately)
      await page.getByRole('button', { name: 'Starta enkäten' }).click()
      await page.getByRole('heading', { name: 'Det är lite för tidigt' }).waitFor()
      expect(await page.getByText(/^Från och med 1 /).count()).toBe(1)
      faults.push(...(await faultsOfPage(page, { withAxe: false })))
      await page.goto(`${site.server.origin}/svara/${later}`)
      await page.getByLabel('Din kod').fill(long)
      await page.getByRole('button', { name: 'Starta enkäten' }).click()
      await page.getByText('Varför slutade du, som du ser det nu?').waitFor()
      faults.push(...(await faultsOfPage(page, { withAxe: false })))
      // Four questions stand on one page.
      await forward(page).click()
      await page.getByRole('heading', { name: 'Tack för dina svar' }).waitFor()
      expect(await page.getByText('Vill du säga något senare?').count()).toBe(0)
      expect(faults).toEqual([])
    },
  )
})

test('whoever answers when they leave reads from when, and where, they can come back', async () => {
  const code = await leaver(5)
  await inNewContext(
    () => site.browser.newContext({ ...phone, javaScriptEnabled: true }),
    async (page) => {
      await page.goto(`${site.server.origin}/svara/avgang`)
      await page.getByLabel('Din kod').fill(code)
      await page.getByRole('button', { name: 'Starta enkäten' }).click()
      await page.getByText('Del 1 av').waitFor()
      const send = page.getByRole('button', { name: 'Skicka in svaren' })
      for (let part = 1; part < 20 && (await send.count()) === 0; part += 1) {
        const before = await page.title()
        await forward(page).click()
        await page.waitForFunction((title) => document.title !== title, before)
      }
      await send.click()
      await page.getByRole('heading', { name: 'Vill du säga något senare?' }).waitFor()
      expect(await page.getByText(`/svara/${later}`).count()).toBe(1)
      expect(await page.content()).not.toContain(code)
      expect(await faultsOfPage(page)).toEqual([])
      await page.goto(`${site.server.origin}/svara/${later}`)
      await page.getByLabel('Din kod').fill(code)
      await page.getByRole('button', { name: 'Starta enkäten' }).click()
      await page.getByRole('heading', { name: 'Det är lite för tidigt' }).waitFor()
      expect(await faultsOfPage(page)).toEqual([])
    },
  )
})
