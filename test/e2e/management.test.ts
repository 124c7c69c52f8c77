import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoAccounts } from '~/cli/demo/demo-accounts'
import { openBrowser } from '../support/browser'
import { type DemoServer, startDemoServer } from '../support/demo-server'
import { faultsOfPage } from '../support/page-faults'

let server: DemoServer
let browser: Browser
let folder: string

beforeAll(async () => {
  server = await startDemoServer()
  browser = await openBrowser()
  folder = await mkdtemp(join(tmpdir(), 'kvar-files-'))
})

afterAll(async () => {
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true })
})

const organisation = 'niva;kod;namn;distrikt;galler_fran;galler_till;eftertradare\r\n'
const people = 'namn;epost;distrikt;sista_dag\r\n'

/** Signed in as HR of the city, on a page of this width; what it was made of is gone afterwards. */
async function asHr(
  use: (page: Page) => Promise<void>,
  width = 1440,
  javaScriptEnabled = false,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'sv-SE',
    javaScriptEnabled,
  })
  const page = await context.newPage()
  const [hrCity] = demoAccounts
  await page.goto(`${server.origin}/logga-in`)
  await page.getByLabel('E-postadress').fill(hrCity?.email ?? '')
  await page.getByLabel('Lösenord').fill(hrCity?.password ?? '')
  await page.getByRole('button', { name: 'Logga in' }).click()
  await use(page)
  await context.close()
}

async function handIn(page: Page, path: string, text: string, button: string): Promise<void> {
  const file = join(folder, 'fil.csv')
  await writeFile(file, text)
  await page.goto(`${server.origin}${path}`)
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: button }).click()
}

test('without JavaScript: the organisation grows, somebody is invited, reads the mail and opens the survey', async () => {
  await asHr(async (page) => {
    const added = 'distrikt;nordost;Nordost;;2021-01-01;;\r\nenhet;nordost-barn;Barn;Nordost;2021-01-01;;\r\n'
    await handIn(page, '/organisation/fil', organisation + added, 'Granska filen')
    await expect.poll(() => page.getByText('2 nya, 0 ändras, 0 är oförändrade.').count()).toBe(1)
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.waitForURL(`${server.origin}/organisation?klart=importerad`)
    await expect.poll(() => page.getByRole('rowheader', { name: 'Nordost' }).count()).toBe(1)

    await page.goto(`${server.origin}/omgangar`)
    await page.getByRole('region', { name: 'Öppna', exact: true }).getByRole('link').first().click()
    await page.getByRole('link', { name: 'Lägg till en person' }).click()
    await page.getByLabel('Namn').fill('Åsa Öberg')
    await page.getByLabel('E-postadress').fill('asa.oberg@example.se')
    await page.getByLabel('Distrikt').selectOption({ label: 'Nordost' })
    await page.getByLabel('Sista dag').fill('2026-12-31')
    await page.getByRole('button', { name: 'Bjud in' }).click()
    await expect.poll(() => page.getByText('Inbjudan är lagd i utkorgen.').count()).toBe(1)

    await page.goto(`${server.origin}/utkorg`)
    const mail = page.locator('details', { hasText: 'asa.oberg@example.se' })
    const link = await mail.locator('a[href*="/svara/"]').getAttribute('href')
    expect(link).toMatch(/\/svara\/[a-z0-9-]+#[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
    const answering = await page.goto(link ?? '')
    expect(answering?.status()).toBe(200)
  })
})

test('a letter is one sheet of A4 with the code that leads in, and nothing of the page around it', async () => {
  await asHr(async (page) => {
    const { waveId } = await server.register
      .selectFrom('wave')
      .select('waveId')
      .where('state', '=', 'open')
      .where('kind', '=', 'exit')
      .executeTakeFirstOrThrow()
    const rows = 'Bo Ek;;Centrum;2026-12-31\r\nCia Dahl;;Lundby;2026-12-31\r\n'
    await handIn(page, `/omgangar/${waveId}/fil`, people + rows, 'Granska filen')
    await page.getByRole('button', { name: 'Bjud in 2 personer' }).click()
    await expect.poll(() => page.locator('.kv-letter').count()).toBe(2)
    const codes = await page.locator('.kv-letter__code').allTextContents()
    expect(codes.every((code) => /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/.test(code))).toBe(true)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    expect(pdf).toMatch(/MediaBox \[0 0 59[45]\.\d+ 84[12]/)
    const [window] = await page.locator('.kv-letter__to').allInnerTexts()
    expect(window).toBe('Bo Ek\nCentrum')

    // The same people in one print run: other codes, and still a sheet each.
    await page.goto(`${server.origin}/omgangar/${waveId}`)
    await page.getByRole('link', { name: 'Skriv ut brev …' }).click()
    await expect.poll(() => page.getByText('alla i utskriften får en ny kod').count()).toBe(1)
    await page.getByRole('button', { name: 'Gör breven' }).click()
    const again = await page.locator('.kv-letter__code').allTextContents()
    expect(again.filter((code) => !codes.includes(code))).toHaveLength(again.length)
    const run = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(run.match(/\/Type\s*\/Page\b/g)).toHaveLength(again.length)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('header, footer, .kv-noprint').filter({ visible: true }).count()).toBe(0)
  })
})

for (const width of [1440, 390])
  test(`pages that say what is wrong are free of axe's faults at ${width} and do not scroll sideways`, async () => {
    const faults: string[] = []
    await asHr(
      async (page) => {
        const look = async (name: string): Promise<void> => {
          faults.push(...(await faultsOfPage(page)).map((fault) => `${name}: ${fault}`))
          if ((await page.getByRole('alert').count()) === 0) faults.push(`${name}: says nothing`)
        }
        const { waveId } = await server.register
          .selectFrom('wave')
          .select('waveId')
          .where('state', '=', 'open')
          .where('kind', '=', 'exit')
          .executeTakeFirstOrThrow()
        const badRows = 'nämnd;x;X;;44927;;\r\ndistrikt;Åby skog;;;2011-13-01;;\r\n'
        await handIn(page, '/organisation/fil', organisation + badRows, 'Granska filen')
        await look('rows of the organisation')
        await handIn(page, '/organisation/fil', 'a;b\r\n1;2\r\n', 'Granska filen')
        await look('a wrong file')
        await handIn(page, `/omgangar/${waveId}/fil`, `${people};x@;Ingenstans;31 mars\r\n`, 'Granska filen')
        await look('rows of people')
        await handIn(page, '/instrument/ny', '{ "code": "x" }', 'Granska och spara som utkast')
        await look('an instrument')
        await page.goto(`${server.origin}/organisation/distrikt/centrum`)
        await page.getByLabel('Gäller till och med').fill('2001-01-01')
        await page.getByRole('button', { name: 'Granska' }).click()
        await look('a district')
        await page.goto(`${server.origin}/omgangar/ny`)
        await page.getByLabel('Namn på svenska').fill('Bara svenska')
        await page.getByRole('button', { name: 'Öppna omgången' }).click()
        await look('a wave')
        await page.goto(`${server.origin}/omgangar/${waveId}/person`)
        await page.locator('form.kv-form').evaluate((form) => form.setAttribute('novalidate', ''))
        await page.getByRole('button', { name: 'Bjud in' }).click()
        await look('a person')
        const note = page.getByRole('alert').getByRole('link').first()
        const target = await note.getAttribute('href')
        if (target === null || (await page.locator(target).count()) !== 1)
          faults.push('the link leads nowhere')
      },
      width,
      true,
    )
    expect(faults).toEqual([])
  })
