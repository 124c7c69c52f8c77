import { expect, onTestFinished, test } from 'vitest'
import { breakableLine } from '../support/breakable-line'
import { openPostgres } from '../support/each-dialect'
import { startServer } from '../support/server-process'

test('a database that goes away is a page that says so, and everything goes on when it is back', async () => {
  const cleanUp: (() => Promise<void>)[] = []
  onTestFinished(async () => {
    for (const step of cleanUp.reverse()) await step()
  })
  const { environment } = await openPostgres(cleanUp)
  const url = new URL(environment['REGISTER_URL'] ?? '')
  const line = await breakableLine(Number(url.port))
  cleanUp.push(line.cut)
  url.port = String(line.port)
  const server = await startServer({
    ...environment,
    REGISTER_URL: url.href,
    KVAR_KEY: 'k'.repeat(48),
  })
  cleanUp.push(() => server.stop())
  const ask = () => fetch(`${server.origin}/tillganglighet`)
  expect((await ask()).status).toBe(200)

  await line.cut()
  for (let time = 0; time < 3; time += 1) {
    const away = await ask()
    const text = await away.text()
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '10'])
    expect(text).toContain('Kvar når inte sin databas just nu')
    expect(text).not.toMatch(/postgres|ECONN|127\.0\.0\.1/)
  }
  expect(server.said()).toContain('database unavailable')
  expect(server.said()).not.toMatch(/postgres:|kvar:kvar/)

  await line.mend()
  await expect.poll(async () => (await ask()).status, { timeout: 20_000 }).toBe(200)
  expect(server.child.exitCode).toBeNull()
})
