import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { connectBox, connectRegister } from '#db/connect'
import { migrateBox, migrateRegister } from '#db/migrate'
import { openBrowser } from '../support/browser'
import { startServer } from '../support/server-process'

async function emptyInstallation(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kvar-first-run-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const data = join(folder, 'data')
  await mkdir(data)
  const register = connectRegister(join(data, 'register.db'))
  const box = connectBox(join(data, 'box.db'))
  await migrateRegister(register)
  await migrateBox(box)
  await register.destroy()
  await box.destroy()
  return data
}

async function emptyServer() {
  const data = await emptyInstallation()
  // The key lies in KVAR_KEY: a data folder without its key file is refused.
  const server = await startServer({ KVAR_DATA: data, KVAR_KEY: 'k'.repeat(48) })
  onTestFinished(() => server.stop())
  const setupCode = /setup code ([0-9a-z-]{19})/.exec(server.said())?.[1] ?? ''
  return { server, setupCode, data }
}

const account = {
  municipality: 'Göteborgs Stad',
  name: 'Karin Åberg',
  email: 'karin@kommun.se',
  password: 'glas tunnel åtta mörk',
}

function send(origin: string, fields: Readonly<Record<string, string>>) {
  return fetch(`${origin}/kom-igang`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: origin },
    body: new URLSearchParams(fields),
  })
}

test('an empty installation is taken over in a browser with the code on the console, once', async () => {
  const { server, setupCode } = await emptyServer()
  const browser = await openBrowser()
  onTestFinished(() => browser.close())
  const page = await browser.newPage({ locale: 'sv-SE' })
  await page.goto(server.origin)
  expect(new URL(page.url()).pathname).toBe('/kom-igang')
  await page.getByLabel('Engångskod').fill(setupCode)
  await page.getByLabel('Kommunens namn').fill(account.municipality)
  await page.getByLabel('Ditt namn').fill(account.name)
  await page.getByLabel('E-postadress').fill(account.email)
  await page.getByLabel('Lösenord').fill('Sommar2026!!!!')
  await page.getByRole('button', { name: 'Skapa kontot' }).click()
  await expect.poll(() => page.locator('#password-fault').textContent()).toContain('lätt att gissa')
  expect(await page.getByLabel('Kommunens namn').inputValue()).toBe(account.municipality)
  expect(await page.getByLabel('Engångskod').inputValue()).toBe('')
  await page.getByLabel('Engångskod').fill(setupCode)
  await page.getByLabel('Lösenord').fill(account.password)
  await page.getByRole('button', { name: 'Skapa kontot' }).click()
  await page.waitForURL((url) => url.pathname !== '/kom-igang')
  expect(await page.getByText('Karin Åberg').count()).toBe(1)
  expect((await fetch(`${server.origin}/kom-igang`, { redirect: 'manual' })).headers.get('location')).toBe(
    '/logga-in',
  )
})

test('a stranger without the code gets nothing, whatever is sent, and after the first nobody does', async () => {
  const { server, setupCode } = await emptyServer()
  for (const code of ['', 'aaaa-aaaa-aaaa-aaaa', `${setupCode}x`, 'null', 'undefined'])
    expect([400, 403]).toContain((await send(server.origin, { ...account, code })).status)
  expect((await send(server.origin, { ...account, code: setupCode, role: 'hrCity' })).status).toBe(400)
  expect((await send(server.origin, { ...account, code: setupCode })).status).toBe(302)
  const second = await send(server.origin, { ...account, email: 'x@kommun.se', code: setupCode })
  expect([second.status, second.headers.get('location')]).toEqual([302, '/logga-in'])
  expect(second.headers.get('set-cookie')).toBeNull()
})

test('a server that is told to stop says so, finishes, and ends in order', async () => {
  const { server, data } = await emptyServer()
  expect((await fetch(`${server.origin}/readyz`)).status).toBe(200)
  const begun = performance.now()
  const [, ended] = await Promise.all([
    server.stop(),
    new Promise<number | null>((resolve) => server.child.once('exit', resolve)),
  ])
  expect(ended).toBe(0)
  expect(performance.now() - begun).toBeLessThan(10_000)
  expect(existsSync(join(data, 'register.db-wal'))).toBe(false)
})

test('a server does not start on tables that are not there, and says what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kvar-first-run-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await expect(startServer({ KVAR_DATA: join(folder, 'data'), KVAR_KEY: 'k'.repeat(48) })).rejects.toThrow(
    /not up to date.*kvar -- migrate/,
  )
})
