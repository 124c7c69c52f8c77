import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { invitationLinks } from '~/http/invitation-links'
import { repeat } from '~/jobs/repeat.server'
import { startJobs } from '~/jobs/start-jobs.server'
import { insertMails, listMailStatuses } from '~/repositories/outbox-repository.server'
import { sealMail } from '~/services/seal-mail.server'
import { askedWaveId, askPeople } from '../support/asked-people'
import { eachDialect, type TestDatabases } from '../support/each-dialect'
import { startMailServer } from '../support/mail-server'
import { routeArgs } from '../support/route-args'

const links = invitationLinks('https://kvar.example')
const mailId = 'ab'.repeat(16)
const body = { subject: 'Hej', text: 'Hej', html: '<p>Hej</p>' }

async function oneMailWaiting(databases: TestDatabases, key: string): Promise<void> {
  const [person] = await askPeople(databases.register, 1)
  const mail = {
    mailId,
    waveId: askedWaveId,
    invitationId: person?.invitationId ?? '',
    kind: 'invitation' as const,
    toAddress: 'anna@example.se',
    sealedBody: sealMail(key, mailId, body),
    attempts: 0,
  }
  await insertMails(databases.register, [mail], '2026-01-01T00:00:00.000Z')
}

eachDialect('what a server does by the clock', ({ open }) => {
  test('mails go out by themselves, and stopping lets the one on its way arrive', async () => {
    const databases = await open()
    const server = await startMailServer()
    const { settings } = routeArgs(databases).context
    await oneMailWaiting(databases, settings.key)
    const jobs = startJobs({ databases, settings: { ...settings, smtpUrl: server.url }, links })
    while ((await listMailStatuses(databases.register, askedWaveId))[0]?.state === 'waiting') await wait(20)
    await jobs.stop()
    expect(await listMailStatuses(databases.register, askedWaveId)).toMatchObject([{ state: 'sent' }])
    expect(server.received).toHaveLength(1)
    await server.stop()
  })

  test('without a mail server, and in the demo, mails wait', async () => {
    const databases = await open()
    const server = await startMailServer()
    const { settings } = routeArgs(databases).context
    await oneMailWaiting(databases, settings.key)
    const without = startJobs({ databases, settings, links })
    const inDemo = { ...settings, smtpUrl: server.url, isDemo: true }
    const demo = startJobs({ databases, settings: inDemo, links })
    await wait(200)
    await Promise.all([without.stop(), demo.stop()])
    expect(await listMailStatuses(databases.register, askedWaveId)).toMatchObject([{ state: 'waiting' }])
    expect(server.received).toHaveLength(0)
    await server.stop()
  })
})

test('what is repeated goes on after a turn that failed, and never overlaps', async () => {
  const failures: unknown[] = []
  let turns = 0
  let atOnce = 0
  const repetition = repeat(
    async () => {
      turns += 1
      atOnce += 1
      expect(atOnce).toBe(1)
      await wait(5)
      atOnce -= 1
      if (turns === 2) throw new Error('once')
    },
    { pauseMilliseconds: 1, onFailure: (error) => failures.push(error) },
  )
  while (turns < 4) await wait(5)
  await repetition.stop()
  const stoppedAt = turns
  await wait(30)
  expect(turns).toBe(stoppedAt)
  expect(failures).toHaveLength(1)
})
