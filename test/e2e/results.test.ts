import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { demoSite, hrDistrict } from '../support/demo-site'
import { faultsOfPage } from '../support/page-faults'

const site = demoSite()

/** Every other page of results is made of the same parts; closed, all of them are looked at in frame.test.ts. */
const looks = [
  { width: 1440, pages: ['/oversikt', '/fokusomraden/HAN'] },
  { width: 390, pages: ['/distrikt/vastra-hisingen'] },
]

for (const { width, pages } of looks)
  test(`with every table open and every plot drawn no page has a fault of axe's, ${width} wide`, async () => {
    const found: string[] = []
    await site.read(
      async (page, faults) => {
        for (const path of pages) {
          await page.goto(`${site.origin}${path}`)
          if (path === '/distrikt/vastra-hisingen') await page.locator('.recharts-surface').first().waitFor()
          await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
          found.push(...(await faultsOfPage(page)))
        }
        found.push(...faults)
      },
      { width },
    )
    expect(found).toEqual([])
  })

test('the browser draws the development in place of its table, and folds the table away', async () => {
  await site.read(async (page, faults) => {
    await page.goto(`${site.origin}/distrikt/vastra-hisingen`)
    const panel = page.locator('section[aria-labelledby=utveckling]')
    await panel.locator('.recharts-surface').first().waitFor()
    expect(await panel.locator('.recharts-surface').count()).toBeGreaterThan(8)
    expect(await panel.getByRole('img', { name: /^Handledning\./ }).count()).toBe(1)
    expect(await panel.getByRole('table').isVisible()).toBe(false)
    await panel.getByText('Visa som tabell').click()
    await expect.poll(() => panel.getByRole('table').isVisible()).toBe(true)
    expect(faults).toEqual([])
  })
})

test('without JavaScript nothing is missing but the plots and the button for pictures', async () => {
  await site.read(
    async (page) => {
      await page.goto(`${site.origin}/distrikt/vastra-hisingen`)
      const development = page.locator('section[aria-labelledby=utveckling]')
      expect(await development.getByRole('table').isVisible()).toBe(true)
      expect(await page.getByText('Spara bild').count()).toBe(0)
      await page.getByRole('link', { name: 'Ledarskap' }).last().click()
      await page.waitForURL(/omrade=LED#fragor$/)
      expect(await page.getByRole('heading', { name: 'Frågorna om ledarskap' }).isVisible()).toBe(true)
      await page.getByLabel('Distrikt').selectOption({ label: 'Centrum' })
      await page.getByRole('button', { name: 'Visa' }).click()
      await page.waitForURL(/\/distrikt\/centrum\?omgang=/)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Centrum')
    },
    { javaScriptEnabled: false },
  )
})

test('another wave is chosen by a form that can be linked to, and the links of the page stay in it', async () => {
  await site.read(async (page) => {
    await page.goto(`${site.origin}/oversikt`)
    const waves = await page.getByLabel('Omgång', { exact: true }).locator('option').allTextContents()
    expect(waves.length).toBeGreaterThan(4)
    await page.getByLabel('Omgång', { exact: true }).selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Visa' }).click()
    await page.waitForURL(/\?omgang=/)
    const wave = new URL(page.url()).searchParams.get('omgang')
    const links = await page
      .locator('.kv-heat a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((href) => !href.includes(`omgang=${wave}`))).toEqual([])
  })
})

test('a picture of a panel is a sharp PNG with its fonts, its demo mark and no buttons', async () => {
  await site.read(async (page, faults) => {
    await page.goto(`${site.origin}/oversikt`)
    const panel = page.locator('section[aria-labelledby=varmekarta]')
    const box = await panel.boundingBox()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: /^Spara bild/ }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^kvar-varmekarta-[a-z0-9-]+\.png$/)
    const picture = await readFile(await download.path())
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG')
    const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)]
    expect(width).toBe(2 * (Math.ceil(box?.width ?? 0) + 48))
    expect(height).toBeGreaterThan(1000)
    expect(picture.length).toBeGreaterThan(150_000)
    expect(picture.length).toBeLessThan(4_000_000)
    // Nothing that was made for the picture stays on the page.
    expect(await page.locator('.kv-picture, .kv-picture__stage').count()).toBe(0)
    expect(faults).toEqual([])
  })
})

test('pictures of drawn plots and of bars come out too', async () => {
  await site.read(async (page, faults) => {
    await page.goto(`${site.origin}/distrikt/vastra-hisingen`)
    await page.locator('.recharts-surface').first().waitFor()
    for (const id of ['omraden', 'utveckling', 'fragor', 'styrkor']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .locator(`section[aria-labelledby=${id}]`)
          .getByRole('button', { name: /^Spara bild/ })
          .click(),
      ])
      const picture = await readFile(await download.path())
      expect(picture.length, id).toBeGreaterThan(40_000)
    }
    expect(faults).toEqual([])
  })
})

/** The rows of a file, split at its delimiter; no cell of ours holds one. */
function rowsOf(csv: string, delimiter: string): readonly (readonly string[])[] {
  return csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(delimiter))
}

test('a table as a file says what the screen says, in the reader’s own spreadsheet', async () => {
  await site.read(async (page) => {
    await page.goto(`${site.origin}/oversikt`)
    const panel = page.locator('section[aria-labelledby=varmekarta]')
    const href = await panel.getByRole('link', { name: /^Hämta CSV/ }).getAttribute('href')
    const response = await page.request.get(`${site.origin}${href}`)
    expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8')
    expect(response.headers()['content-disposition']).toMatch(
      /^attachment; filename="kvar-.*-varmekarta\.csv"$/,
    )
    expect(response.headers()['cache-control']).toBe('no-store')
    const csv = await response.text()
    expect(csv.startsWith('\uFEFFDistrikt;Fokusområde;Index;')).toBe(true)
    const [head, ...rows] = rowsOf(csv, ';')
    expect(rows.every((cells) => cells.length === head?.length)).toBe(true)
    expect(rows.every(([, , index]) => /^(\d+|för få svar)$/.test(index ?? ''))).toBe(true)
    const fromFile = rows.find(([place, area]) => place === 'Västra Hisingen' && area === 'Handledning')
    const onScreen = await page
      .locator('.kv-heat tr', { hasText: 'Västra Hisingen' })
      .locator('td')
      .nth(1)
      .locator('b')
      .evaluate((cell) => cell.firstChild?.textContent)
    expect(fromFile?.[2]).toBe(onScreen)
    expect(fromFile?.[5]).toMatch(/^\d+–\d+$/)
    expect(csv).not.toMatch(/(^|;)[=+@\t]/m)
  })
})

test('in English the file has commas and English words', async () => {
  await site.read(
    async (page) => {
      await page.goto(`${site.origin}/oversikt`)
      const panel = page.locator('section[aria-labelledby=varmekarta]')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        panel.getByRole('link', { name: /^Download CSV/ }).click(),
      ])
      const csv = await readFile(await download.path(), 'utf8')
      expect(csv.startsWith('\uFEFFDistrict,Focus area,Index,"95% interval, from"')).toBe(true)
    },
    { locale: 'en-GB' },
  )
})

test('HR of a district reads its own row beside the city’s, and no other district by any way', async () => {
  await site.read(
    async (page) => {
      await page.goto(`${site.origin}/oversikt`)
      const rows = await page.locator('.kv-heat tbody th').allTextContents()
      expect(rows.map((row) => row.replace(/\d.*/, ''))).toEqual(['Hela staden', 'Angered'])
      const source = await page.content()
      for (const name of ['Västra Hisingen', 'vastra-hisingen', 'Majorna', 'Lundby'])
        expect(source).not.toContain(name)
      const wave = await page.getByLabel('Omgång', { exact: true }).inputValue()
      const foreign = [
        '/distrikt/lundby',
        '/distrikt/lundby.data',
        `/omgangar/${wave}/tabell/fokusomraden?distrikt=lundby`,
      ]
      for (const path of foreign) {
        const response = await page.request.get(`${site.origin}${path}`)
        expect([path, response.status()]).toEqual([path, 403])
      }
      const own = await page.request.get(`${site.origin}/omgangar/${wave}/tabell/varmekarta`)
      expect(await own.text()).not.toContain('Lundby')
    },
    { account: hrDistrict ?? null },
  )
})

test('the keyboard alone chooses an area, opens a table and scrolls what is wide', async () => {
  await site.read(
    async (page) => {
      await page.goto(`${site.origin}/distrikt/vastra-hisingen`)
      const panel = page.locator('section[aria-labelledby=fragor]')
      await panel.getByRole('link', { name: 'Friskvård' }).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/omrade=FRI/)
      const summary = panel.locator('summary')
      await summary.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => panel.locator('.kv-data table').isVisible()).toBe(true)
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').getAttribute('class')).toBe('kv-scroll')
      await page.goto(`${site.origin}/oversikt`)
      const wide = page.locator('section[aria-labelledby=varmekarta] .kv-scroll').first()
      await wide.focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => wide.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
    },
    { width: 800 },
  )
})

test('on paper there is no menu, no form and no tool, and the heat map fits A4 lying', async () => {
  await site.read(
    async (page) => {
      await page.goto(`${site.origin}/oversikt`)
      await page.emulateMedia({ media: 'print' })
      for (const selector of ['.kv-nav', '.kv-period', '.kv-tool'])
        expect(await page.locator(selector).first().isVisible(), selector).toBe(false)
      const widest = await page.locator('.kv-heat').evaluate((table) => table.getBoundingClientRect().right)
      expect(widest).toBeLessThanOrEqual(1032)
    },
    { width: 1032 },
  )
})

test('an unknown wave, district or area is not found', async () => {
  await site.read(async (page) => {
    for (const path of [
      '/oversikt?omgang=ingen',
      '/distrikt/atlantis',
      '/fokusomraden/XYZ',
      '/omgangar/ingen/tabell/varmekarta',
    ]) {
      const response = await page.request.get(`${site.origin}${path}`)
      expect([path, response.status()]).toEqual([path, 404])
    }
  })
})
