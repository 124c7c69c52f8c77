import { expect, test } from 'vitest'
import { backPressure } from '~/http/back-pressure.server'
import { bodyLimit } from '~/http/body-limit.server'
import { listeningApp } from '../support/listening-app'
import { rawRequest } from '../support/raw-request'

const host = 'Host: localhost'

async function limited() {
  return listeningApp((app) => {
    app.use(bodyLimit)
    app.use((request, response) => {
      request.resume()
      request.once('end', () => void response.send('read to the end'))
    })
  })
}

test('a form of 256 kB is read and a longer one is not', async () => {
  const { port } = await limited()
  const body = 'x'.repeat(256 * 1024)
  const read = await rawRequest(port, ['POST /konton HTTP/1.1', host, `Content-Length: ${body.length}`], body)
  expect(read.status).toBe(200)
  const refused = await rawRequest(port, [
    'POST /konton HTTP/1.1',
    host,
    `Content-Length: ${body.length + 1}`,
  ])
  expect(refused.status).toBe(413)
})

test('where files are handed in five megabytes are read', async () => {
  const { port } = await limited()
  const lines = (length: number) => ['POST /organisation HTTP/1.1', host, `Content-Length: ${length}`]
  const body = 'x'.repeat(300 * 1024)
  expect((await rawRequest(port, lines(body.length), body)).status).toBe(200)
  expect((await rawRequest(port, lines(5 * 1024 * 1024 + 1))).status).toBe(413)
})

test('an address that only begins like one for files has the ordinary limit', async () => {
  const { port } = await limited()
  const lines = ['POST /organisationen HTTP/1.1', host, `Content-Length: ${300 * 1024}`]
  expect((await rawRequest(port, lines)).status).toBe(413)
})

test('a body that does not say how long it is is not read', async () => {
  const { port } = await limited()
  const lines = ['POST /konton HTTP/1.1', host, 'Transfer-Encoding: chunked']
  expect((await rawRequest(port, lines, '5\r\nhello\r\n0\r\n\r\n')).status).toBe(411)
})

test.each(['-1', '1e3', '0x10', ' '])('a length that is no number is refused: %s', async (length) => {
  const { port } = await limited()
  const { status } = await rawRequest(port, ['POST /konton HTTP/1.1', host, `Content-Length: ${length}`])
  expect([400, 411, 413]).toContain(status)
})

test('too many at once are asked to come back, and the place is given to the next', async () => {
  let letGo: () => void = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const { origin } = await listeningApp((app) => {
    app.use(backPressure(2))
    app.get('/slow', (_request, response) => void held.then(() => response.send('done')))
    app.get('/quick', (_request, response) => void response.send('done'))
  })
  const slow = [fetch(`${origin}/slow`), fetch(`${origin}/slow`)]
  await new Promise((resolve) => setTimeout(resolve, 100))
  const refused = await fetch(`${origin}/quick`)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2'])
  letGo()
  for (const response of await Promise.all(slow)) expect(await response.text()).toBe('done')
  expect((await fetch(`${origin}/quick`)).status).toBe(200)
})
