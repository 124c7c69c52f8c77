import { expect, test } from 'vitest'
import { health } from '~/http/health.server'
import { listeningApp } from '../support/listening-app'

test('a process that answers is alive, whether or not it is ready', async () => {
  const { origin } = await listeningApp((app) => {
    app.use(health({ checkReadiness: () => Promise.resolve(false), isStopping: () => false, clock: () => 0 }))
  })
  expect((await fetch(`${origin}/healthz`)).status).toBe(200)
  const ready = await fetch(`${origin}/readyz`)
  expect([ready.status, await ready.text()]).toEqual([503, 'not ready\n'])
})

test('why it is not ready is told to nobody', async () => {
  const { origin } = await listeningApp((app) => {
    const checkReadiness = () => Promise.reject(new Error('disk /srv/kvar is full'))
    app.use(health({ checkReadiness, isStopping: () => false, clock: () => 0 }))
  })
  const ready = await fetch(`${origin}/readyz`)
  expect([ready.status, await ready.text()]).toEqual([503, 'not ready\n'])
})

test('many who ask cost the databases one look every five seconds', async () => {
  let looks = 0
  let time = 0
  const { origin } = await listeningApp((app) => {
    const checkReadiness = () => Promise.resolve((looks += 1) > 0)
    app.use(health({ checkReadiness, isStopping: () => false, clock: () => time }))
  })
  await Promise.all(Array.from({ length: 20 }, () => fetch(`${origin}/readyz`)))
  expect(looks).toBe(1)
  time = 5_001
  expect((await fetch(`${origin}/readyz`)).status).toBe(200)
  expect(looks).toBe(2)
})

test('a server that is stopping is not ready at once', async () => {
  let isStopping = false
  const { origin } = await listeningApp((app) => {
    app.use(
      health({ checkReadiness: () => Promise.resolve(true), isStopping: () => isStopping, clock: () => 0 }),
    )
  })
  expect((await fetch(`${origin}/readyz`)).status).toBe(200)
  isStopping = true
  expect((await fetch(`${origin}/readyz`)).status).toBe(503)
})
